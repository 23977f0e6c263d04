import { type Context, dependents, headOf, subtreeOf } from "../context.js";
import { contains, type Draft } from "../draft.js";
import type { Run } from "../tagger/runs.js";

/** Verbs whose object is spoken to. */
const SPEAKS_TO = new Set(
  `tell inform remind assure reassure advise warn notify ask urge order instruct invite encourage press beg implore
  command persuade pressure challenge caution brief`.split(/\s+/),
);
/** Verbs whose addressee stands behind a preposition: "called on Okafor", "appealed to the court". */
const SPEAKS_TO_BY: Record<string, string[]> = {
  call: ["on", "upon"],
  appeal: ["to"],
  say: ["to"],
  write: ["to"],
  speak: ["to", "with"],
  plead: ["with"],
  complain: ["to"],
  explain: ["to"],
  announce: ["to"],
  reply: ["to"],
};

/** Who is spoken to: the whole noun phrase. */
export function findAddressee(draft: Draft, context: Context): Run | undefined {
  if (!draft.cue) return undefined;
  const { tokens } = context;
  const verb = headOf(draft.cue, tokens);
  const lemma = tokens[verb]!.lemma.toLowerCase();
  if (SPEAKS_TO.has(lemma)) {
    const object = dependents(context, verb, "iobj", "obj").find((child) => child > verb);
    return object === undefined ? undefined : nounPhrase(object, draft, context);
  }
  const prepositions = SPEAKS_TO_BY[lemma];
  const oblique =
    prepositions && dependents(context, verb, "obl").find((child) => hasCase(child, prepositions, context));
  return oblique === undefined ? undefined : nounPhrase(oblique, draft, context);
}

const hasCase = (noun: number, prepositions: string[], context: Context) =>
  dependents(context, noun, "case").some((child) =>
    prepositions.includes(context.tokens[child]!.form.toLowerCase()),
  );

/** The noun with what describes it before it and its close modifiers; clauses and prepositions that lead it stay out. */
function nounPhrase(noun: number, { source }: Draft, context: Context): Run | undefined {
  const { tokens } = context;
  if (!["NOUN", "PROPN", "PRON"].includes(tokens[noun]!.upos)) return undefined;
  const leads = dependents(
    context,
    noun,
    "det",
    "amod",
    "compound",
    "nmod",
    "nummod",
    "flat",
    "appos",
  ).filter((child) => tokens[child]!.deprel !== "nmod:unmarked");
  let [from, to] = [noun, noun + 1];
  for (const child of leads) {
    const part = subtreeOf(context, child);
    from = Math.min(from, part.from);
    to = Math.max(to, part.to);
  }
  if (source && contains({ from, to }, source.from)) return undefined;
  return { role: "source", from, to, score: 1 };
}
