import { type Context, dependents, headOf, subtreeOf } from "../context.js";
import { contains } from "../draft.js";
import { withoutComma } from "../subject.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
const RELATIVE = new Set(["who", "which", "that", "whose", "whom", "where"]);

/**
 * A source is a noun phrase. One that took in the clause before it ("the ferry sank and rescuers" said) or what is
 * spoken of ("the third time rescuers" said they came) is cut to the subject of the cue; with a verb left in it, it is
 * given up.
 */
export const trimSources: Rule = {
  name: "trim-sources",
  apply(drafts, context) {
    for (const draft of drafts) {
      const { source, cue } = draft;
      if (!source || !cue || source.from >= cue.to) continue;
      const hasClause = holdsClause(source, context);
      if (!hasClause && !startsWithObject(source, cue, context)) continue;
      const subject = subjectWithin(source, cue, context);
      const keeps = subject && !holdsClause(subject, context);
      if (!keeps && !hasClause) continue;
      draft.source = keeps ? subject : undefined;
      draft.rule = "trim-sources";
    }
    return drafts;
  },
};

function subjectWithin(source: Run, cue: Run, context: Context): Run | undefined {
  const subject = dependents(context, headOf(cue, context.tokens), "nsubj")[0];
  if (subject === undefined) return undefined;
  const phrase = withoutComma(subtreeOf(context, subject), context);
  return source.from <= phrase.from && phrase.to <= source.to ? { ...source, ...phrase } : undefined;
}

/** The cue's verb hangs on the source's first noun as a relative clause, or the source opens with "which" or "what". */
function startsWithObject(source: Run, cue: Run, context: Context): boolean {
  const { tokens } = context;
  const verb = tokens[headOf(cue, tokens)]!;
  const relative = verb.deprel.startsWith("acl:relcl") && contains(source, verb.head);
  const opening = tokens[source.from]!.form.toLowerCase();
  return relative || (/^(?:which|what|that)$/.test(opening) && source.to - source.from > 1);
}

function holdsClause({ from, to }: Run, { tokens, quoteOf }: Context): boolean {
  for (let token = from; token < to; token++) {
    if (RELATIVE.has(tokens[token]!.form.toLowerCase())) return false;
    if (FINITE.has(tokens[token]!.xpos) && quoteOf[token]! < 0 && !contains({ from: to - 1, to }, token))
      return true;
  }
  return false;
}
