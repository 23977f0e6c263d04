import { isBelow, type Tree } from "../../syntax/tree.js";

const COMPLEMENT = /^(?:NOUN|PROPN|PRON|NUM|ADJ|ADV|DET)$/;

/**
 * The last token of the clause that a parse ends at token `last`. A parse may hang a complement on the verb above ("once the
 * guns fall | silent"), so the clause runs on to the next mark or joining word. A verb before that is of another clause, to
 * which the words in front of it then belong: "unless the siege ends | the mayor said".
 */
export function findClauseEnd(tree: Tree, last: number): number {
  const { sentence } = tree.tokens[last]!;
  const taken: number[] = [];
  for (let i = last + 1; tree.tokens[i]?.sentence === sentence; i++) {
    const { upos } = tree.tokens[i]!;
    if (taken.some((word) => isBelow(tree, i, word)) && upos !== "PUNCT") taken.push(i);
    else if (COMPLEMENT.test(upos)) taken.push(i);
    else if (/^(?:VERB|AUX)$/.test(upos)) return last;
    else break;
  }
  return taken.at(-1) ?? last;
}
