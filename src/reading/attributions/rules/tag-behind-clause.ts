import { type Context, dependents, headOf } from "../context.js";
import { isSayVerb } from "../cues.js";
import type { Draft } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

/** How sure it is that the whole clause before the tag is said. */
const SCORE = 0.8;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const GOES_ON = /^(?:CCONJ|SCONJ|ADP|DET)$/;
const CLAUSAL = /^(?:ccomp|parataxis|advcl|conj)/;

/**
 * "The bridge is closed, the Harbour Post reported": a speaker and a verb of saying behind a clause and its comma, with
 * nothing said behind them: what the sentence says up to the comma is theirs, whoever else speaks within it.
 */
export const tagBehindClause: Rule = {
  name: "tag-behind-clause",
  apply(drafts, context) {
    for (const draft of drafts) {
      const clause = clauseBefore(draft, context);
      if (!clause || drafts.some((other) => other !== draft && standsInTheWay(other, clause, context)))
        continue;
      for (const other of drafts)
        if (!other.source) other.content = other.content.filter((run) => !lies(run, clause));
      draft.content = [clause];
      draft.score = Math.min(draft.score, SCORE);
      draft.rule = "tag-behind-clause";
    }
    return drafts;
  },
};

function clauseBefore({ source, cue, content }: Draft, context: Context): Run | undefined {
  if (!source || !cue) return undefined;
  const { tokens, analysis, quoteOf } = context;
  const verb = headOf(cue, tokens);
  if (!isSayVerb(tokens[verb]!) || !FINITE.has(tokens[verb]!.xpos) || quoteOf[verb]! >= 0) return undefined;
  const comma = Math.min(source.from, cue.from) - 1;
  const isTag = Math.max(source.from, cue.from) === Math.min(source.to, cue.to);
  if (!isTag || tokens[comma]?.form !== "," || tokens[comma]!.sentence !== tokens[verb]!.sentence)
    return undefined;
  if (content.some((run) => run.from < verb || saysMuch(run, context))) return undefined;
  if (dependents(context, verb, "ccomp", "xcomp").some((child) => child > verb)) return undefined;
  const { from } = analysis.sentences[tokens[verb]!.sentence]!;
  return isSaid(verb, from, comma, context) ? { role: "content", from, to: comma, score: SCORE } : undefined;
}

/** Whether the tokens up to the comma are a whole clause that the verb is tied to, and no more of a quotation. */
function isSaid(verb: number, from: number, comma: number, context: Context): boolean {
  const { tokens, quoteOf, quotations } = context;
  const before = (token: number) => from <= token && token < comma;
  const isTied =
    (CLAUSAL.test(tokens[verb]!.deprel) && before(tokens[verb]!.head)) ||
    dependents(context, verb, "ccomp", "parataxis").some(before);
  if (!isTied || !tokens.slice(from, comma).some(({ xpos }) => FINITE.has(xpos))) return false;
  // "It lost the case and, Okafor said, will appeal": the clause goes on behind the tag.
  if (GOES_ON.test(tokens[comma - 1]!.upos)) return false;
  const opening = quoteOf[from]!;
  return opening < 0 || (quoteOf[comma - 1]! < 0 && quotations[opening]!.from === from);
}

/** More than the day or the occasion of saying it ("she announced Sunday"). */
const saysMuch = (run: Run, { tokens, quoteOf }: Context) =>
  quoteOf[run.from]! >= 0 ||
  tokens.slice(run.from, run.to).some(({ upos }) => upos === "VERB" || upos === "AUX");

const lies = (inner: Run, outer: Run) => outer.from <= inner.from && inner.to <= outer.to;

/** True of speech that reaches out of the clause, and of somebody's words that end it: those the tag passes on. */
function standsInTheWay({ source, cue, content }: Draft, clause: Run, { tokens }: Context): boolean {
  const says = source && cue && lies(cue, clause) && isSayVerb(tokens[headOf(cue, tokens)]!);
  return content.some(
    (run) =>
      run.from < clause.to &&
      clause.from < run.to &&
      (!lies(run, clause) || (run.to === clause.to && (says || (source && run.from === clause.from)))),
  );
}
