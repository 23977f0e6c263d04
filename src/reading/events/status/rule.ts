import type { EventStatus, TimeExpression } from "../../../contracts/index.js";
import type { Tree } from "../../syntax/tree.js";

/** What the status rules see of a report. */
export interface StatusScene {
  tree: Tree;
  times: TimeExpression[];
  /** Year in which the report is read as written; what lies two years before it or more is background. */
  year: number;
}

/** What the words on an event say of it, or undefined when they say nothing. */
export type StatusRule = (scene: StatusScene, at: number) => EventStatus | undefined;
