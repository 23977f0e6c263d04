import type { Sentence } from "../../../contracts/index.js";

/** Tokens `from` (inclusive) to `to` (exclusive), whole sentences. */
export interface Chunk {
  from: number;
  to: number;
}

/** Runs of whole sentences of at least `size` tokens each, so that a quotation and its speaker are seen together. */
export function cutChunks(sentences: Pick<Sentence, "from" | "to">[], size: number): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const [index, { to }] of sentences.entries()) {
    if (to - from < size && index < sentences.length - 1) continue;
    if (to > from) chunks.push({ from, to });
    from = to;
  }
  return chunks;
}
