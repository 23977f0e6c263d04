import type { Analysis, Span, Token } from "../../contracts/index.js";
import { conceptsIn, conceptWord } from "../statements/concepts.js";
import { parseNumber } from "./numerals.js";

/** A number, what it counts and what befell the counted: "at least 14 people were killed". */
export interface Quantity extends Span {
  /** The smallest and largest number the words allow. */
  low: number;
  high: number;
  exact: boolean;
  /** What is counted, as a concept or lemma: "=kill" for dead people, "sailor", "€". */
  counted: string;
  /** Words that narrow it: "three of the captured ships" are not "ships". */
  partial: boolean;
  sentence: number;
}

const PEOPLE =
  /^(?:people|person|passenger|civilian|man|woman|worker|resident|islander|soldier|victim|body|other)$/;
/** What befalls people, as concepts; a number of people is comparable only with what befell them. */
const FATES = new Set(["=kill", "=injure", "=missing", "=rescue"]);

/** The numbers of a text that count something, dates, ages, years and ordinals aside. */
export function findQuantities(analysis: Analysis): Quantity[] {
  const { tokens } = analysis;
  return tokens.flatMap((token, index) => {
    if (token.upos !== "NUM" || insideLongerNumber(tokens, index)) return [];
    const run = numberRun(tokens, index);
    const value = parseNumber(run.map((one) => one.form).join(" "));
    if (value === undefined) return [];
    const counted = countedThing(tokens, index, run);
    if (!counted) return [];
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    return [
      {
        start,
        end,
        ...range(value, analysis.text.slice(Math.max(0, start - 14), start)),
        ...counted,
        sentence: token.sentence,
      },
    ];
  });
}

const SCALE = /^(?:hundred|thousand|million|billion|trillion|bn|m)$/i;

function insideLongerNumber(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.upos === "NUM" && before.sentence === tokens[index]!.sentence;
}

function numberRun(tokens: Token[], index: number): Token[] {
  let to = index + 1;
  while (
    tokens[to] &&
    (tokens[to]!.upos === "NUM" || SCALE.test(tokens[to]!.form)) &&
    tokens[to]!.sentence === tokens[index]!.sentence
  )
    to++;
  return tokens.slice(index, to);
}

function countedThing(
  tokens: Token[],
  index: number,
  run: Token[],
): { counted: string; partial: boolean } | undefined {
  const before = tokens[index - 1];
  if (before && /^(?:[$€£¥]|US\$|C\$|A\$)$/.test(before.form))
    return { counted: before.form, partial: false };
  const after = tokens[index + run.length];
  const currency =
    after && /^(?:euro|dollar|pound|rouble|ruble|yen|yuan|franc|crown)$/.exec(after.lemma.toLowerCase());
  if (currency)
    return { counted: { euro: "€", dollar: "$", pound: "£" }[currency[0]] ?? currency[0], partial: false };
  const counts = run.find((one) => one.deprel.startsWith("nummod"));
  const head = counts && tokens[counts.head];
  if (head && MEASURES.test(head.lemma)) return undefined;
  const fate = head && fateOf(head);
  if (fate) return { counted: fate, partial: false };
  if (head?.upos === "NOUN" && !PEOPLE.test(head.lemma)) {
    const narrowed = tokens.some(
      (token) => token.head >= 0 && tokens[token.head] === head && NARROWS.test(token.deprel),
    );
    return { counted: head.lemma, partial: narrowed };
  }
  // A bare number ("14 were killed") or one of people: what befell them.
  const last = run.at(-1)!;
  if (!head && !/^(?:nsubj|obj|conj|appos|root|parataxis)/.test(last.deprel)) return undefined;
  const befell = fateAround(tokens, head ?? last);
  return befell ? { counted: befell, partial: after?.form.toLowerCase() === "of" } : undefined;
}

const MEASURES =
  /^(?:day|week|month|year|hour|minute|second|percent|per|%|time|mile|kilomet(?:re|er)|met(?:re|er)|seat|point)$/;
/** "Three captured ships" are not "ships". */
const NARROWS = /^(?:amod|compound|acl)/;

function fateOf(token: Token): string | undefined {
  return [...conceptsIn([conceptWord(token)]).concepts].find((concept) => FATES.has(concept));
}

/** The fate said of a nominal: its verb's, its adjective's ("14 dead"), its relative clause's. */
function fateAround(tokens: Token[], nominal: Token): string | undefined {
  const at = tokens.indexOf(nominal);
  const own = tokens.filter((token) => token.head === at && /^(?:amod|acl)/.test(token.deprel));
  const governor =
    nominal.head >= 0 && /^(?:nsubj|obj|conj|dep)/.test(nominal.deprel)
      ? [nominal.head, ...complementsOf(tokens, nominal.head)].map((index) => tokens[index]!)
      : [];
  const next = tokens[at + 1] ? [tokens[at + 1]!] : [];
  for (const token of [...own, ...governor, ...next]) {
    const fate = fateOf(token);
    if (fate) return fate;
  }
  return undefined;
}

/** "Seventeen are known to have died": the verbs that complete a verb. */
function complementsOf(tokens: Token[], verb: number): number[] {
  return tokens.flatMap((token, index) =>
    token.head === verb && /^(?:xcomp|ccomp|acl)/.test(token.deprel) ? [index] : [],
  );
}

function range(value: number, before: string): Pick<Quantity, "low" | "high" | "exact"> {
  if (/(?:at least|more than|over|upwards of|no fewer than)\s+[$€£]?$/i.test(before))
    return { low: value, high: Infinity, exact: false };
  if (/(?:up to|at most|fewer than|less than|under)\s+[$€£]?$/i.test(before))
    return { low: 0, high: value, exact: false };
  if (/(?:about|around|some|nearly|almost|roughly|approximately|close to)\s+[$€£]?$/i.test(before)) {
    return { low: value * 0.85, high: value * 1.15, exact: false };
  }
  // "2 trillion" is as often 2.25 rounded as it is 2.
  if (value >= 1000 && /^[1-9]0+$/.test(String(value))) {
    return { low: value * 0.85, high: value * 1.15, exact: false };
  }
  return { low: value, high: value, exact: true };
}
