import type { EventParty } from "../../../contracts/index.js";
import type { Tree } from "../../syntax/tree.js";
import { readLines } from "../word-lists.js";

const words = new Set(readLines("force-words.txt").flatMap((line) => line.split(",").map((word) => word.trim())));
const ARMED = new Set(["MIL", "REB", "PRM", "UAF", "COP"]);

/** Whether the sentence of the word at `at` speaks of force beside it, or armed people take part. */
export function speaksOfForce(tree: Tree, at: number, parties: (EventParty | undefined)[]): boolean {
  if (parties.some((party) => party && isArmed(party))) return true;
  const { from, to } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  for (let i = from; i < to; i++) {
if (i !== at && words.has(tree.tokens[i]!.lemma.toLowerCase())) return true;
  }
  return false;
}

const isArmed = ({ sector, members }: EventParty): boolean =>
  ARMED.has(sector ?? "") || (members?.some((member) => ARMED.has(member.sector ?? "")) ?? false);
