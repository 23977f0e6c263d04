import type { Position } from "../../contracts/index.js";

/** What a position is about, as the network reads it. Tokens are indexes into `analysis.tokens`. */
export interface Matter {
  /** The token that heads it. */
  on: number;
  stance: Position["stance"];
  /** One of `ISSUES`. */
  issue: string;
  /** The word that carries the stance, as far as the network can tell. */
  cue: number;
  /** Probability that somebody holds this stance on this matter. */
  score: number;
  holders: number[];
  toward?: number;
  deadline?: number;
  conditions: { relation: Position["conditions"][number]["relation"]; at: number }[];
}
