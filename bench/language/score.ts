import type { Span } from "../../src/contracts/index.js";
import { Tally } from "../tally.js";
import { alignWords } from "./align.js";
import type { Tree } from "./tree.js";

export const METRICS = ["tokens", "sentences", "words", "upos", "xpos", "uas", "las"] as const;

/**
 * The CoNLL 2018 measures, each an F1 over a whole file. Tokens (as written) and sentences match by their characters,
 * words as `alignWords` has it. UPOS and XPOS: aligned words with the same tag. UAS: aligned words whose heads are aligned
 * with each other; LAS: and whose relations agree, subtypes dropped. On gold words each equals the accuracy.
 */
export class TreeScore {
  readonly tallies = new Map(METRICS.map((metric) => [metric, new Tally()]));

  add(gold: Tree, found: Tree): void {
    const keys = (spans: Span[]) => spans.map(({ start, end }) => `${start}-${end}`);
    this.tallies.get("tokens")!.addKeys(keys(gold.tokens), keys(found.tokens));
    this.tallies.get("sentences")!.addKeys(keys(gold.sentences), keys(found.sentences));
    const aligned = alignWords(gold.words, found.words);
    const right = { words: 0, upos: 0, xpos: 0, uas: 0, las: 0 };
    for (const [index, word] of gold.words.entries()) {
      const mine = found.words[aligned[index]!];
      if (!mine) continue;
      const sameHead = mine.head === headAmongFound(word.head, aligned);
      right.words++;
      if (mine.upos === word.upos) right.upos++;
      if (mine.xpos === word.xpos) right.xpos++;
      if (sameHead) right.uas++;
      if (sameHead && universal(mine.deprel) === universal(word.deprel)) right.las++;
    }
    for (const metric of ["words", "upos", "xpos", "uas", "las"] as const) {
      this.tallies.get(metric)!.add(gold.words.length, found.words.length, right[metric]);
    }
  }

  /** F1 of every metric in percent, in the order of METRICS. */
  cells(): string[] {
    return METRICS.map((metric) => this.tallies.get(metric)!.f1);
  }
}

const universal = (relation: string) => relation.split(":")[0];

/** -1 for a root, -2 for a head that has no found word. */
function headAmongFound(head: number, aligned: Int32Array): number {
  if (head === -1) return -1;
  return aligned[head] === -1 ? -2 : aligned[head]!;
}
