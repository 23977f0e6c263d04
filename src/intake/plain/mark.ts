import type { BlockKind } from "../../contracts/index.js";

/** What a passage was found to be: a part of the article, or furniture and why. */
export type Mark = { kind: BlockKind } | { why: string };

export const isFurniture = (mark: Mark | undefined): mark is { why: string } =>
  mark !== undefined && "why" in mark;

export const isKind = (mark: Mark | undefined, kind: BlockKind): boolean =>
  mark !== undefined && "kind" in mark && mark.kind === kind;
