import type { Analysis, Token } from "../../src/contracts/index.js";
import { splitSentences } from "../../src/language/sentences/index.js";
import { paragraphsOf } from "./polnear.js";

/** Sentences and tokens alone, for what needs no tags: a hundred times faster than a whole analysis. */
export function segment(text: string): Analysis {
  const analysis: Analysis = { text, regions: paragraphsOf(text), sentences: [], tokens: [], names: [] };
  const blank: Omit<Token, "start" | "end" | "form" | "sentence"> = { lemma: "", upos: "", xpos: "", head: -1, deprel: "" };
  for (const [region, paragraph] of analysis.regions.entries()) {
    for (const { start, end, tokens } of splitSentences(text, paragraph)) {
      const from = analysis.tokens.length;
      const sentence = analysis.sentences.length;
      analysis.tokens.push(
        ...tokens.map((token) => ({ ...blank, ...token, form: text.slice(token.start, token.end), sentence })),
      );
      analysis.sentences.push({ start, end, from, to: analysis.tokens.length, region });
    }
  }
  return analysis;
}
