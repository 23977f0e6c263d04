/** The most rows (tokens and one root a sentence) and sentences that are run at once. */
export const MOST_ROWS = 1_536;
export const MOST_SEQUENCES = 32;

/** Which sentences to run together: indices into `lengths` (in tokens), the longest first; every one below MOST_ROWS. */
export function planBatches(lengths: number[]): number[][] {
  const order = lengths.map((_, index) => index).sort((a, b) => lengths[b]! - lengths[a]!);
  const batches: number[][] = [];
  let batch: number[] = [];
  let rows = 0;
  for (const index of order) {
    const needed = lengths[index]! + 1;
    if (batch.length === MOST_SEQUENCES || rows + needed > MOST_ROWS) {
      batches.push(batch);
      batch = [];
      rows = 0;
    }
    batch.push(index);
    rows += needed;
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
