import type { Tree } from "../../syntax/tree.js";
import type { Turn } from "./turn.js";

/** Whether a token is the verb of "or face sanctions", which holds something out. */
export function holdsOut({ tokens }: Tree, at: number): boolean {
  return /^(?:face|risk|suffer)$/.test(tokens[at]!.lemma) && tokens[at - 1]?.form.toLowerCase() === "or";
}

/** Words that may stand between that verb and what is held out. */
const REACH = 6;

/** "open the port or face sanctions": what is held out behind "or" is a threat, not a demand. */
export const orElse: Turn = (tree, matter) => {
  const { tokens } = tree;
  const { on, stance } = matter;
  if (stance !== "demands") return matter;
  for (let at = on; at > on - REACH && tokens[at]?.sentence === tokens[on]!.sentence; at--) {
    if (holdsOut(tree, at)) return { ...matter, stance: "threatens" };
  }
  return matter;
};
