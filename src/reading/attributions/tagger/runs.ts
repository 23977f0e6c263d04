import type { Analysis } from "../../../contracts/index.js";
import type { Tagged } from "./decode.js";
import type { Role } from "./labels.js";

/** Neighbouring tokens `from` (inclusive) to `to` (exclusive) with one role; `score` is the mean probability of their labels. */
export interface Run {
  role: Role;
  from: number;
  to: number;
  score: number;
}

/** The runs of a tagged text, in order. None crosses the border of a sentence. */
export function findRuns(tagged: Tagged[], { tokens }: Pick<Analysis, "tokens">): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const [index, { label, probability }] of tagged.entries()) {
    const sameSentence = index > 0 && tokens[index]!.sentence === tokens[index - 1]!.sentence;
    if (label === "O") open = undefined;
    else if (open && label.startsWith("I") && sameSentence) {
      open.to = index + 1;
      open.score += probability;
    } else {
      open = { role: label.slice(2) as Role, from: index, to: index + 1, score: probability };
      runs.push(open);
    }
  }
  for (const run of runs) run.score /= run.to - run.from;
  return runs;
}
