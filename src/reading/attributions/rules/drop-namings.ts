import { headOf, wordsOf } from "../context.js";
import type { Rule } from "./rule.js";

const NAMING = new Set([
  "dub",
  "nickname",
  "name",
  "title",
  "entitle",
  "term",
  "christen",
  "code-name",
  "codename",
]);

/** "The group, dubbed the “gang of four”": a name in use, nobody's statement. */
export const dropNamings: Rule = {
  name: "drop-namings",
  apply: (drafts, context) =>
    drafts.filter(({ cue, source }) => {
      const { tokens } = context;
      if (!cue) return true;
      const verb = tokens[headOf(cue, tokens)]!;
      if (/^(?:also |better |best |widely )?known as$/.test(wordsOf(context, cue).join(" "))) return false;
      const before = tokens[cue.from - 1];
      const isPassive = verb.xpos === "VBN" || before?.form === "," || before?.upos === "AUX";
      return !(NAMING.has(verb.lemma.toLowerCase()) && (isPassive || !source));
    }),
};
