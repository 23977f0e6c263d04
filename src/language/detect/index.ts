import { FUNCTION_WORDS } from "./function-words.js";
import { detectScript } from "./script.js";

export interface DetectedLanguage {
  /** BCP 47 primary language, or "und" when the text is too short or in none of the languages known. */
  language: string;
  /** 0 (undecided) to 1 (certain). */
  confidence: number;
}

/** Scripts that a single language of the news is written in. */
const LANGUAGE_OF_SCRIPT: Record<string, string> = {
  Kana: "ja",
  Han: "zh",
  Hangul: "ko",
  Greek: "el",
  Hebrew: "he",
  Devanagari: "hi",
  Bengali: "bn",
  Thai: "th",
  Georgian: "ka",
  Armenian: "hy",
};

const UNDECIDED: DetectedLanguage = { language: "und", confidence: 0 };
/** A beginning this long decides; the rest of a long text is not read. */
const CHARACTERS_READ = 20_000;
const FEWEST_WORDS = 6;
const FEWEST_HITS = 3;
/** Share of a text's words that the function words of its language reach with ease. */
const USUAL_COVERAGE = 0.2;
const LEAST_COVERAGE = 0.08;
/** Below this the two best languages are as good as tied. */
const LEAST_CONFIDENCE = 0.1;
/** A word of one letter may as well be an initial, a label or a contraction's rest. */
const LETTER_WEIGHT = 0.5;

/** Tells the language of a text by its script and its function words. */
export function detectLanguage(text: string): DetectedLanguage {
  const beginning = text.slice(0, CHARACTERS_READ);
  const found = detectScript(beginning);
  if (!found) return UNDECIDED;
  const language = LANGUAGE_OF_SCRIPT[found.script];
  if (language) return { language, confidence: found.share };
  const words = beginning.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length < FEWEST_WORDS ? UNDECIDED : detectByWords(words, found.script as Script);
}

type Script = keyof typeof FUNCTION_WORDS;

function detectByWords(words: string[], script: Script): DetectedLanguage {
  const weights = weightsOf(script);
  const scores = new Map<string, number>();
  let hits = 0;
  for (const word of words) {
    const languages = weights.get(word);
    if (!languages) continue;
    hits++;
    for (const language of languages) {
      const weight = (word.length === 1 ? LETTER_WEIGHT : 1) / Math.sqrt(languages.length);
      scores.set(language, (scores.get(language) ?? 0) + weight);
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  const coverage = (best?.[1] ?? 0) / words.length;
  if (!best || hits < FEWEST_HITS || coverage < LEAST_COVERAGE) return UNDECIDED;
  const lead = 1 - (second?.[1] ?? 0) / best[1];
  const confidence = lead * Math.min(1, coverage / USUAL_COVERAGE);
  return confidence < LEAST_CONFIDENCE ? UNDECIDED : { language: best[0], confidence };
}

/** Languages that each function word of the script belongs to. */
const WEIGHTS = new Map<Script, Map<string, string[]>>();

function weightsOf(script: Script): Map<string, string[]> {
  const known = WEIGHTS.get(script);
  if (known) return known;
  const weights = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FUNCTION_WORDS[script])) {
    for (const word of new Set(list.split(" "))) weights.set(word, [...(weights.get(word) ?? []), language]);
  }
  WEIGHTS.set(script, weights);
  return weights;
}
