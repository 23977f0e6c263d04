import type { EventParty } from "../../../contracts/index.js";
import type { Tree } from "../../syntax/tree.js";
import { readWords } from "../word-lists.js";

const words = readWords("force-words.txt");
const ARMED = new Set(["MIL", "REB", "PRM", "UAF", "COP"]);

/** Whether the sentence of the word at `at` speaks of force beside it, armed people take part or it is between two states. */
export function speaksOfForce(tree: Tree, at: number, parties: (EventParty | undefined)[]): boolean {
  if (parties.some((party) => party && isArmed(party)) || areTwoStates(parties)) return true;
  const { from, to } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  for (let i = from; i < to; i++) {
    if (i !== at && words.has(tree.tokens[i]!.lemma.toLowerCase())) return true;
  }
  return false;
}

const isArmed = ({ sector, members }: EventParty): boolean =>
  ARMED.has(sector ?? "") || (members?.some((member) => ARMED.has(member.sector ?? "")) ?? false);

function areTwoStates(parties: (EventParty | undefined)[]): boolean {
  const [one, other] = parties.map((party) => (party?.sector === "GOV" ? party.country : undefined));
  return one !== undefined && other !== undefined && one !== other;
}
