import type { Token } from "../../../contracts/index.js";
import { type Context, dependents, headOf } from "../context.js";
import { type CueClass, hasClass, isCueNoun, isCueVerb, isPlainSayVerb } from "../cues.js";
import { type Draft, holds } from "../draft.js";

const CLASSES: CueClass[] = ["utter", "direct", "commit", "judge", "think"];
const KINDS: Record<string, string> = { PRON: "pronoun", PROPN: "name", NOUN: "noun" };
/** Short and long content, in tokens. */
const SHORT = 3;
const LONG = 40;
const LONG_CUE = 3;

/** What speaks for or against an attribution: sureness as log-odds, everything else 1 or absent. */
export function confidenceFeatures(draft: Draft, context: Context): Map<string, number> {
  const features = new Map<string, number>([
    ["sure of links", logOdds(draft.score)],
    ["sure of content", logOdds(Math.min(...draft.content.map((run) => run.score)))],
    ["sure of source", draft.source ? logOdds(draft.source.score) : 0],
    ["sure of cue", draft.cue ? logOdds(draft.cue.score) : 0],
  ]);
  const facts = [
    ...contentFacts(draft, context),
    ...sourceFacts(draft, context),
    ...cueFacts(draft, context),
  ];
  for (const fact of facts) features.set(fact, 1);
  features.set(`rule ${draft.rule}`, 1);
  return features;
}

function contentFacts({ content }: Draft, { quoteOf }: Context): string[] {
  const quoted = content.filter((run) => quoteOf[run.from]! >= 0).length;
  const length = content.reduce((sum, { from, to }) => sum + to - from, 0);
  return [
    quoted === content.length ? "quoted" : quoted > 0 ? "partly quoted" : "unquoted",
    ...(length <= SHORT ? ["short"] : length > LONG ? ["long"] : []),
    ...(content.length > 1 ? ["in pieces"] : []),
  ];
}

function sourceFacts({ source, cue }: Draft, { tokens }: Context): string[] {
  if (!source) return ["no source"];
  const head = tokens[headOf(source, tokens)]!;
  const facts = [`source ${KINDS[head.upos] ?? "other"}`];
  if (head.upos === "PRON") facts.push(`source ${head.form.toLowerCase()}`);
  if (!cue) return facts;
  const verb = headOf(cue, tokens);
  if (head.head === verb && head.deprel.startsWith("nsubj")) facts.push("source is subject");
  if (tokens[verb]!.sentence !== head.sentence) facts.push("source in other sentence");
  return facts;
}

function cueFacts(draft: Draft, context: Context): string[] {
  const { cue } = draft;
  if (!cue) return ["no cue"];
  const { tokens } = context;
  const verb = headOf(cue, tokens);
  const token = tokens[verb]!;
  const facts = [...cueClasses(token, tokens[cue.from]!), `cue ${token.xpos}`];
  if (isPlainSayVerb(token)) facts.push("plain saying");
  if (cue.to - cue.from > LONG_CUE) facts.push("long cue");
  if (dependents(context, verb, "ccomp").some((clause) => holds(draft, clause))) facts.push("says a clause");
  return facts;
}

function cueClasses(token: Token, first: Token): string[] {
  if (isCueVerb(token)) return CLASSES.filter((name) => hasClass(token, name)).map((name) => `cue ${name}`);
  if (isCueNoun(token)) return ["cue noun"];
  return [/^accord/i.test(first.form) ? "according to" : "unknown cue"];
}

/** Kept within what a tagger that is never wholly sure would say. */
function logOdds(chance: number): number {
  const kept = Math.min(0.995, Math.max(0.02, chance));
  return Math.log(kept / (1 - kept));
}
