import { headOf, wordsOf } from "../context.js";
import type { Rule } from "./rule.js";

/** Cue verb and the first words of what would be its content: doings and set phrases, no statements. */
const IDIOMS: [cue: RegExp, content: RegExp][] = [
  [
    /^say$/,
    /^(?:goodbye|good-bye|farewell|hello|hi|good night|good morning|thanks|thank you|grace|mass|prayers?|a prayer|little|nothing|nothing more|so|no more)\b/,
  ],
  [/^tell$/, /^(?:the time|a joke|jokes|stories|a story|lies|the truth|the difference|apart)\b/],
  [/./, /^(?:itself|themselves|himself|herself)$/],
  [/^(?:announce|show|express|declare|explain)$/, /^(?:itself|themselves|himself|herself)\b/],
  [
    /^(?:cite|quote)$/,
    /^(?:[\p{L}’'.-]+ ){0,4}(?:officials?|sources?|people|persons?|diplomats?|reports?|documents?|residents?|witnesses|media|agency|figures|data)(?: (?:familiar|close|with|in|from|at|briefed)\b.*)?$/u,
  ],
  [/^(?:ask)$/, /^for (?:directions|help|trouble)$/],
];
/** What follows "according to" without being a source. */
const MANNER =
  /^(?:the |a |this |that |its |their )?(?:plans?|schedule|custom|customs|tradition|protocol|need|needs|size|age|rank|taste|ability|form|type|rules|script|season|law)$/;

/** "She said goodbye", "it went according to plan": set phrases with a cue in them. Quotations stay. */
export const dropIdioms: Rule = {
  name: "drop-idioms",
  apply: (drafts, context) =>
    drafts.filter(({ cue, source, content }) => {
      if (!cue) return true;
      const cueWords = wordsOf(context, cue).join(" ");
      if (cueWords.includes("according"))
        return source !== undefined && !MANNER.test(wordsOf(context, source).join(" "));
      const first = content[0];
      if (!first || context.quoteOf[first.from]! >= 0) return true;
      const lemma = context.tokens[headOf(cue, context.tokens)]!.lemma.toLowerCase();
      const said = wordsOf(context, first).join(" ");
      return !IDIOMS.some(([verb, phrase]) => verb.test(lemma) && phrase.test(said));
    }),
};
