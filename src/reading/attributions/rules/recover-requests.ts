import { type Context, dependents, subtreeOf } from "../context.js";
import { contains, type Draft, holds } from "../draft.js";
import { findSubject } from "../subject.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const SCORE = 0.6;
/** Verbs that always mean words; "push", "press" and "force" may mean a deed and are left to the tagger. */
const REQUESTS = new Set(
  "urge ask invite implore exhort beg beseech encourage instruct order summon".split(" "),
);
const NEEDS_PERSON = new Set(["NOUN", "PROPN", "PRON"]);

/** "Okafor invited the rebels to come to Oslo": somebody, a verb of asking, whom, and an infinitive, that the tagger left out. */
export const recoverRequests: Rule = {
  name: "recover-requests",
  apply(drafts, context) {
    const made: Draft[] = [];
    const { tokens, quoteOf, analysis } = context;
    for (const [verb, token] of tokens.entries()) {
      if (token.upos !== "VERB" || !REQUESTS.has(token.lemma.toLowerCase()) || quoteOf[verb]! >= 0) continue;
      if (drafts.some((draft) => holds(draft, verb) || (draft.cue && contains(draft.cue, verb)))) continue;
      const asked = dependents(context, verb, "obj", "iobj").find((child) => child > verb);
      const deed = dependents(context, verb, "xcomp").find(
        (child) => child > (asked ?? verb) && isInfinitive(child, context),
      );
      const subject = findSubject(verb, context);
      if (asked === undefined || deed === undefined || !subject) continue;
      if (!NEEDS_PERSON.has(tokens[asked]!.upos) || isPassive(verb, context)) continue;
      const from = subtreeOf(context, asked).from;
      const to = Math.min(subtreeOf(context, deed).to, analysis.sentences[token.sentence]!.to);
      const content: Run = { role: "content", from, to: trimEnd(to, context), score: SCORE };
      if (content.from <= verb || drafts.some((draft) => crosses(draft, content))) continue;
      made.push({
        source: { role: "source", ...subject, score: SCORE },
        cue: { role: "cue", from: cueStart(verb, context), to: verb + 1, score: SCORE },
        content: [content],
        score: SCORE,
        rule: "recover-requests",
      });
    }
    return [...drafts, ...made];
  },
};

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

/** True when content of the two overlaps and the older does not lie inside the newer. */
const crosses = ({ content }: Draft, { from, to }: Run) =>
  content.some((run) => run.from < to && from < run.to && !(from < run.from && run.to <= to));
