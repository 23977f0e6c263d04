import type { Name, Token } from "../../contracts/index.js";
import { type CountryEntry, countryAs } from "./countries.js";
import { formerWords, isFirstName, isHonorific, officeNouns } from "./lexicon.js";

const MINISTRY = /^(foreign|defence|defense|interior|finance|prime) minist(er|ry)$/;
const STATE_NOUN =
  /^(president|king|queen|emir|sultan|government|parliament|army|navy|military|troops|soldiers|forces|border|borders|capital|embassy|ambassador)$/;
const NO_STATE =
  /^(Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|Alberta|Manitoba|Ontario|Quebec|Scotland|Wales|England|Bavaria|Catalonia|Europe|Africa|Asia|Congress)$/;
const DEMONYM = /^(a?n|ia?n|ean|ic|ish|ese|i)$/;

/** The tagger's words for names, and what it takes strange ones for. */
const NAMING = new Set(["PROPN", "NOUN", "ADJ"]);
const RULER = /^(president|king|queen|emir|sultan|minister|premier|chancellor)$/;
const RULES = /^(lead|rule|govern|neighbou?r|neighbou?ring)$/;

/** Where a name may stand: the tokens of the page, those in a line of capitals, and what the tagger calls places. */
interface Stage {
  tokens: Token[];
  byForm: Map<string, number[]>;
  titleCase: boolean[];
  places: Set<string>;
}

/**
 * Countries the gazetteer does not know (unrecognised, historical, invented), told by what a report says of them: it
 * takes two signs such as "X's foreign minister", "X's army", "has led X", "in X" or an adjective made from the name,
 * and no person of that name. By name and by adjective.
 */
export function detectStates(page: Omit<Stage, "places">, names: Name[]): Map<string, CountryEntry> {
  const { tokens } = page;
  const places = names
    .filter(({ kind, from, to }) => kind === "LOC" && to - from === 1)
    .map(({ from }) => tokens[from]!.form);
  const stage = { ...page, places: new Set(places) };
  const states = new Map<string, CountryEntry>();
  const capitals = new Set(tokens.filter(isNameWord).map(({ form }) => form));
  for (const name of capitals) {
    if (name.length < 4 || countryAs(name) || NO_STATE.test(name) || isFirstName(name)) continue;
    const signs = weigh(stage, name);
    if (signs === 0) continue;
    const adjectives = [...capitals].filter((form) => isDemonymOf(form, name));
    if (signs + Math.min(1, adjectives.length) < 2) continue;
    const entry = { code: name, name };
    states.set(name, { ...entry, uses: ["name"] });
    for (const adjective of adjectives) states.set(adjective, { ...entry, uses: ["adjective"] });
  }
  return states;
}

function isNameWord({ form, upos }: Token): boolean {
  return NAMING.has(upos) && /^\p{Lu}\p{Ll}{3,}$/u.test(form);
}

/** "Syrian" of "Syria", "Norlander" of "Norland". */
function isDemonymOf(form: string, name: string): boolean {
  if (form === name || form.length <= name.length - 1) return false;
  const stem = name.replace(/[aeiouy]$/, "");
  return (
    (form.startsWith(name) && DEMONYM.test(form.slice(name.length))) ||
    (form.startsWith(stem) && DEMONYM.test(form.slice(stem.length)))
  );
}

/** Signs that the name is a country's: two for a ministry of the state, one for its army or for standing as a place. */
function weigh({ tokens, byForm, titleCase, places }: Stage, name: string): number {
  let ministry = 0;
  let belongings = 0;
  let place = places.has(name) ? 1 : 0;
  for (const i of byForm.get(name) ?? []) {
    if (titleCase[i]) continue;
    if (isPartOfPerson(tokens, i)) return 0;
    const phrase = possessed(tokens, i);
    if (MINISTRY.test(phrase) || MINISTRY.test(ownerOf(tokens, i))) ministry = 2;
    else if (STATE_NOUN.test(phrase.split(" ").at(-1)!) || STATE_NOUN.test(ownerOf(tokens, i)))
      belongings = 1;
    else if (RULES.test(tokens[i - 1]?.lemma ?? "") || isRuledBy(tokens, i)) belongings = 1;
    else if (/^(in|from|to|across|inside)$/i.test(tokens[i - 1]?.form ?? "")) place = 1;
  }
  return ministry + belongings + place;
}

/** After a given name, an initial or a title: a surname. */
function isPartOfPerson(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || before.sentence !== tokens[i]!.sentence) return false;
  if (isHonorific(before.form) || officeNouns.has(before.form.toLowerCase())) return true;
  return before.upos === "PROPN" && /^\p{Lu}/u.test(before.form);
}

/** "foreign minister" of "X's foreign minister", of "X's former foreign minister" too. */
function possessed(tokens: Token[], i: number): string {
  if (!/^['’]s?$/.test(tokens[i + 1]?.form ?? "")) return "";
  const words = tokens.slice(i + 2, i + 5).map(({ form }) => form.toLowerCase());
  if (formerWords.has(words[0]!)) words.shift();
  const [first, second] = words;
  return STATE_NOUN.test(first ?? "") ? first! : `${first} ${second}`;
}

/** "prime minister" of "prime minister of X". */
function ownerOf(tokens: Token[], i: number): string {
  if (tokens[i - 1]?.form !== "of") return "";
  const noun = tokens[i - 2]?.form.toLowerCase() ?? "";
  return STATE_NOUN.test(noun) ? noun : `${tokens[i - 3]?.form.toLowerCase() ?? ""} ${noun}`;
}

/** "President Ada Berg of X": a ruler's title, a name of one to three words, "of". */
function isRuledBy(tokens: Token[], i: number): boolean {
  if (i < 3 || tokens[i - 1]!.form !== "of") return false;
  let at = i - 2;
  while (at > Math.max(0, i - 5) && isNameWord(tokens[at]!) && !RULER.test(tokens[at]!.form.toLowerCase()))
    at--;
  return at < i - 2 && RULER.test(tokens[at]?.form.toLowerCase() ?? "");
}
