import type { Span } from "../../../contracts/index.js";

/** Text between quotation marks, marks excluded. */
export interface Stretch extends Span {
  /** The same with its marks, where there are any. */
  marked: Span;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  depth: number;
  /** False when no closing mark was found; the stretch then ends with its paragraph or where the next one opens. */
  closed: boolean;
  /** True when it carries on the quotation that the paragraph before left open. */
  continues: boolean;
}
