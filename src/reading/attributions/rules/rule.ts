import type { Context } from "../context.js";
import type { Draft } from "../draft.js";

/** One repair. Takes all attributions of a text and gives them back mended, fewer or more. */
export interface Rule {
  /** Kebab-case; stands in `basis.rule` of what it made. */
  name: string;
  apply(drafts: Draft[], context: Context): Draft[];
}
