import type { Token } from "../../../contracts/index.js";
import type { Run } from "../tagger/runs.js";

const MOST_STEPS = 12;
const MOST_NAMED = 4;
const MOST_COMMON = 4;

/** How the dependency tree leads from a run to its cue, from the cue to the run, or from both to a common head. */
export function pathFeatures(run: Run, cue: Run, tokens: Token[]): string[] {
  const runHead = headOf(run, tokens);
  const cueHead = headOf(cue, tokens);
  const up = climb(runHead, tokens, (at) => contains(cue, at));
  if (up) return [`up ${up.slice(0, MOST_NAMED).join(">")}`];
  const down = climb(cueHead, tokens, (at) => contains(run, at));
  if (down) return [`down ${down.slice(0, MOST_NAMED).join(">")}`];
  let common = tokens[cueHead]!.head;
  for (let steps = 0; common >= 0 && steps < MOST_COMMON; steps++) {
    const goal = common;
    const path = climb(runHead, tokens, (at) => at === goal);
    if (path) return [`common ${steps} ${path.slice(0, 3).join(">")} ${relation(tokens[cueHead]!)}`];
    common = tokens[common]!.head;
  }
  return ["apart"];
}

/** The token of a run that hangs on something outside it. */
export function headOf({ from, to }: Pick<Run, "from" | "to">, tokens: Token[]): number {
  for (let at = from; at < to; at++) {
    const { head, deprel } = tokens[at]!;
    if ((head < from || head >= to) && deprel !== "punct") return at;
  }
  return from;
}

function climb(from: number, tokens: Token[], reached: (at: number) => boolean): string[] | undefined {
  const path: string[] = [];
  for (let at = from; at >= 0 && path.length < MOST_STEPS; at = tokens[at]!.head) {
    if (reached(at)) return path;
    path.push(relation(tokens[at]!));
  }
  return undefined;
}

const relation = (token: Token) => token.deprel.split(":")[0]!;

const contains = ({ from, to }: Run, at: number) => from <= at && at < to;
