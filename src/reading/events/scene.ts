import type { Attribution, PloverType, TimeExpression } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import type { Tree } from "../syntax/tree.js";

/** What the finding of events needs to know of a report. */
export interface Scene {
  tree: Tree;
  actors: ActorIndex;
  attributions: Attribution[];
  times: TimeExpression[];
}

/** Words that name an event of some type. Token indexes are those of `analysis.tokens`. */
export interface Trigger {
  /** The token whose arguments are the event's: a verb, or a noun that names an act. */
  at: number;
  /** First token of the words that name it; `to` one behind the last. */
  from: number;
  to: number;
  /** The token and those of its words that stand apart from it: "launched … attack … on". */
  tokens: number[];
  type: PloverType;
  mode?: string;
  rule: string;
  /** 0–1, goes into `basis`. */
  score: number;
}
