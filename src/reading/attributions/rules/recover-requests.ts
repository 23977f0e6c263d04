import { type Context, dependents, subtreeOf } from "../context.js";
import { hasClass } from "../cues.js";
import { contains, type Draft, holds } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const SCORE = 0.6;
/** Verbs that also mean a deed when they take an object and an infinitive ("forced the door to open"). */
const NEEDS_PERSON = new Set(["NOUN", "PROPN", "PRON"]);

/** "Okafor invited the rebels to come to Oslo": somebody, a verb of asking, whom, and an infinitive, that the tagger left out. */
export const recoverRequests: Rule = {
  name: "recover-requests",
  apply(drafts, context) {
    const made: Draft[] = [];
    const { tokens, quoteOf, analysis } = context;
    for (const [verb, token] of tokens.entries()) {
      if (token.upos !== "VERB" || !hasClass(token, "direct") || quoteOf[verb]! >= 0) continue;
      if (drafts.some((draft) => holds(draft, verb) || (draft.cue && contains(draft.cue, verb)))) continue;
      const asked = dependents(context, verb, "obj", "iobj").find((child) => child > verb);
      const deed = dependents(context, verb, "xcomp").find(
        (child) => child > (asked ?? verb) && isInfinitive(child, context),
      );
      const subject = subjectOf(verb, context);
      if (asked === undefined || deed === undefined || !subject) continue;
      if (!NEEDS_PERSON.has(tokens[asked]!.upos) || isPassive(verb, context)) continue;
      const from = subtreeOf(context, asked).from;
      const to = Math.min(subtreeOf(context, deed).to, analysis.sentences[token.sentence]!.to);
      const content: Run = { role: "content", from, to: trimEnd(to, context), score: SCORE };
      if (
        content.from <= verb ||
        drafts.some((draft) => draft.content.some((run) => run.from < to && from < run.to))
      )
        continue;
      made.push({
        source: subject,
        cue: { role: "cue", from: cueStart(verb, context), to: verb + 1, score: SCORE },
        content: [content],
        score: SCORE,
        rule: "recover-requests",
      });
    }
    return [...drafts, ...made];
  },
};

function subjectOf(verb: number, context: Context): Run | undefined {
  const { tokens } = context;
  let at = verb;
  for (let hops = 0; hops < 3 && at >= 0; hops++) {
    const subject = dependents(context, at, "nsubj").find((child) => child < at);
    if (subject !== undefined) {
      if (["WDT", "WP"].includes(tokens[subject]!.xpos)) return undefined;
      return { role: "source", ...subtreeOf(context, subject), score: SCORE };
    }
    if (!["conj", "advcl", "xcomp"].includes(tokens[at]!.deprel.split(":")[0]!)) return undefined;
    at = tokens[at]!.head;
  }
  return undefined;
}

const isInfinitive = (verb: number, context: Context) =>
  dependents(context, verb, "mark").some((child) => context.tokens[child]!.form.toLowerCase() === "to");

const isPassive = (verb: number, context: Context) =>
  context.children[verb]!.some((child) => context.tokens[child]!.deprel.endsWith(":pass"));

/** Helping verbs right before the verb belong to the cue ("has publicly invited"). */
function cueStart(verb: number, context: Context): number {
  const helpers = dependents(context, verb, "aux", "advmod").filter((child) => child < verb);
  let from = verb;
  while (helpers.includes(from - 1)) from--;
  return from;
}

function trimEnd(to: number, { tokens }: Context): number {
  return /^[.,;:!?]$/.test(tokens[to - 1]!.form) ? to - 1 : to;
}
