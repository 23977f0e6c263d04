import type { Party, Position } from "../../contracts/index.js";
import type { PlacedCondition } from "./conditions/index.js";

/** A position as a rule finds it; the issue, the deadline and the id come after. */
export interface Draft extends Pick<Position, "stance" | "what" | "toward"> {
  holder: Party;
  conditions: PlacedCondition[];
  /** Token that carries the stance. */
  at: number;
  /** Token that heads what the stance is on. */
  on: number;
  /** Token that heads the rest of it, where a parse gives it two heads: "wants | the troops | gone". */
  also?: number;
  /** The matter is only pointed at ("it", "the step"): the position is on what the one before it is on. */
  echo?: boolean;
  /** What the position is on when that names no listed issue; without it such a draft is none. */
  named?: string;
  rule: string;
  /** 0-1, goes into `basis`. */
  score: number;
}
