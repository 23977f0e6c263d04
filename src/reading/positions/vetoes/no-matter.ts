import { relation } from "../../syntax/tree.js";
import type { Veto } from "./veto.js";

/** What is taken, turned away or given without any bargain. */
const NO_MATTER =
  /^(?:accusation|allegation|apology|award|blame|charge|claim|comment|complaint|condolence|congratulation|criticism|delivery|gift|greeting|insinuation|medal|notion|praise|prize|rumour|rumor|sympathy|thanks|tribute|verdict)$/;

/** "rejected the accusation", "accepted the prize", "declined to comment". */
export const noMatter: Veto = ({ tokens, children }, { on, stance }) => {
  if (!/^(?:accepts|rejects|offers|opposes)$/.test(stance)) return false;
  if (!NO_MATTER.test(tokens[on]!.lemma.toLowerCase())) return false;
  return tokens[on]!.upos !== "VERB" || children[on]!.every((i) => relation(tokens[i]!) !== "obj");
};
