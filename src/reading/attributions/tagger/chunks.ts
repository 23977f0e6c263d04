import type { Sentence } from "../../../contracts/index.js";

/** Tokens `from` (inclusive) to `to` (exclusive), whole sentences. */
export interface Chunk {
  from: number;
  to: number;
}

/** The most tokens and chunks that are run at once. */
export const MOST_ROWS = 1_536;
export const MOST_CHUNKS = 16;

/**
 * Runs of whole sentences of at least `size` tokens each, so that a quotation and its speaker are seen together. A
 * sentence longer than a batch is cut.
 */
export function cutChunks(sentences: Pick<Sentence, "from" | "to">[], size: number): Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  for (const [index, { to }] of sentences.entries()) {
    if (to - from < size && index < sentences.length - 1) continue;
    for (; from < to; from = Math.min(to, from + MOST_ROWS)) {
      chunks.push({ from, to: Math.min(to, from + MOST_ROWS) });
    }
  }
  return chunks;
}

/** Chunks to run together, the longest first as the encoder wants them. */
export function batchChunks(chunks: Chunk[]): Chunk[][] {
  const sorted = [...chunks].sort((a, b) => b.to - b.from - (a.to - a.from));
  const batches: Chunk[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const chunk of sorted) {
    const length = chunk.to - chunk.from;
    if (rows + length > MOST_ROWS || batches.at(-1)!.length === MOST_CHUNKS) {
      batches.push([]);
      rows = 0;
    }
    batches.at(-1)!.push(chunk);
    rows += length;
  }
  return batches;
}
