import type { Turn } from "./turn.js";

/** "open the port or face sanctions": what is held out behind "or" is a threat, not a demand. */
export const orElse: Turn = ({ tokens }, matter) => {
  if (matter.stance !== "demands") return matter;
  const { sentence } = tokens[matter.on]!;
  for (let at = matter.on; at > matter.on - 6 && tokens[at]?.sentence === sentence; at--) {
    const isFaced = /^(?:face|risk|suffer)$/.test(tokens[at]!.lemma);
    if (isFaced && tokens[at - 1]?.form.toLowerCase() === "or") return { ...matter, stance: "threatens" };
  }
  return matter;
};
