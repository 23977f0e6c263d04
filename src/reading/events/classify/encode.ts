import type { Feature } from "./describe.js";

/** Features as numbers: indices below the width they were encoded for, values scaled so that their squares sum to 1. */
export interface SparseRow {
  indices: Int32Array;
  values: Float64Array;
}

/** Feature hashing (Weinberger et al. 2009, without signs): a name's index is its hash; those that collide share one. */
export function encode(features: Feature[], width: number): SparseRow {
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0));
  return {
    indices: Int32Array.from(features, ({ name }) => hash(name) % width),
    values: Float64Array.from(features, ({ value }) => value / length),
  };
}

/** FNV-1a over UTF-16 code units, its bits mixed once more. */
function hash(name: string): number {
  let state = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  return (state ^ (state >>> 13)) >>> 0;
}
