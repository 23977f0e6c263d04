/** Scripts by which a language can be told, or the few languages that share one. */
const SCRIPTS: { script: string; pattern: RegExp }[] = [
  { script: "Latin", pattern: /\p{Script=Latin}/gu },
  { script: "Cyrillic", pattern: /\p{Script=Cyrillic}/gu },
  { script: "Arabic", pattern: /\p{Script=Arabic}/gu },
  { script: "Kana", pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { script: "Han", pattern: /\p{Script=Han}/gu },
  { script: "Hangul", pattern: /\p{Script=Hangul}/gu },
  { script: "Greek", pattern: /\p{Script=Greek}/gu },
  { script: "Hebrew", pattern: /\p{Script=Hebrew}/gu },
  { script: "Devanagari", pattern: /\p{Script=Devanagari}/gu },
  { script: "Bengali", pattern: /\p{Script=Bengali}/gu },
  { script: "Thai", pattern: /\p{Script=Thai}/gu },
  { script: "Georgian", pattern: /\p{Script=Georgian}/gu },
  { script: "Armenian", pattern: /\p{Script=Armenian}/gu },
];

/** Share of kana from which a text in Han characters is Japanese. */
const JAPANESE_KANA = 0.1;

/** The script most letters of the text are in and their share of all letters; nothing when there is no letter. */
export function detectScript(text: string): { script: string; share: number } | undefined {
  const counts = new Map(SCRIPTS.map(({ script, pattern }) => [script, text.match(pattern)?.length ?? 0]));
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  const eastAsian = counts.get("Kana")! + counts.get("Han")!;
  if (counts.get("Kana")! >= eastAsian * JAPANESE_KANA) counts.set("Kana", eastAsian);
  const [script, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return count === 0 ? undefined : { script, share: count / letters };
}
