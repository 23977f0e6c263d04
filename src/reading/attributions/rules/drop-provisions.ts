import { headOf } from "../context.js";
import type { Rule } from "./rule.js";

const DOCUMENTS = new Set(
  `agreement accord treaty deal pact contract law bill act legislation statute constitution amendment measure plan
  program programme scheme policy rule regulation provision clause article resolution proposal budget code charter
  blueprint roadmap framework truce ceasefire job role recipe situation moment strategy idea approach`.split(
    /\s+/,
  ),
);
const PROVIDES = new Set(
  `call require demand provide allow permit forbid ban prohibit mandate envisage envision foresee seek aim propose include
  offer promise need want ask order mean`.split(/\s+/),
);

/** "The agreement calls for a vote": what a paper provides for, said by nobody. */
export const dropProvisions: Rule = {
  name: "drop-provisions",
  apply: (drafts, { tokens, quoteOf }) =>
    drafts.filter(({ source, cue, content }) => {
      if (!source || !cue || content.some((run) => quoteOf[run.from]! >= 0)) return true;
      const noun = tokens[headOf(source, tokens)]!;
      const verb = tokens[headOf(cue, tokens)]!;
      return !(DOCUMENTS.has(noun.lemma.toLowerCase()) && PROVIDES.has(verb.lemma.toLowerCase()));
    }),
};
