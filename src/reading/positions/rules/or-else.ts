import type { Tree } from "../../syntax/tree.js";
import type { Draft } from "../draft.js";
import type { Hall } from "../holder.js";
import { stretchOf } from "../stretch.js";

const SUFFERS = /^(?:face|faces|risk|suffer|see|lose|be|expect|meet)$/i;

/** What stands behind "or face ..." in the sentence of a demand: the same holder's threat, unless the demand is met. */
export function findAlternatives({ tree }: Hall, demands: Draft[]): Draft[] {
  return demands.flatMap((demand): Draft[] => {
    if (demand.stance !== "demands") return [];
    const or = findOr(tree, demand.on);
    const on = or === undefined ? undefined : headOfNouns(tree, or + 2);
    if (or === undefined || on === undefined) return [];
    const what = {
      start: tree.tokens[or + 2]!.start,
      end: Math.max(stretchOf(tree, on).end, tree.tokens[on]!.end),
    };
    const span = { start: demand.what.start, end: Math.min(demand.what.end, tree.tokens[or - 1]!.end) };
    return [
      {
        ...demand,
        at: or,
        stance: "threatens",
        on,
        also: undefined,
        what,
        conditions: [{ relation: "unless", span, governor: on, head: demand.on, from: demand.on }],
        rule: "or-else",
        score: 0.7,
      },
    ];
  });
}

function findOr(tree: Tree, from: number): number | undefined {
  const { sentence } = tree.tokens[from]!;
  for (let i = from + 1; tree.tokens[i + 2]?.sentence === sentence; i++) {
    if (/^or$/i.test(tree.tokens[i]!.form) && SUFFERS.test(tree.tokens[i + 1]!.form)) return i;
  }
  return undefined;
}

/** The last noun of the nouns and qualities that begin at a token. */
function headOfNouns(tree: Tree, from: number): number | undefined {
  let head: number | undefined;
  for (let i = from; /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(tree.tokens[i]?.upos ?? ""); i++) {
    if (/^(?:NOUN|PROPN)$/.test(tree.tokens[i]!.upos)) head = i;
  }
  return head;
}
