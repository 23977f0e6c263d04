import type { TimeExpression } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import type { StatusScene } from "./rule.js";

const OTHER_CLAUSE = /^(?:acl|advcl|ccomp|xcomp|parataxis|csubj)$/;

/** Tokens of the event's own clause: all that hangs on it but other clauses, its subject and joined verbs. */
export function ownTokens(tree: Tree, at: number, withSubject = false): number[] {
  const own: number[] = [];
  const collect = (i: number): void => {
    own.push(i);
    for (const child of tree.children[i]!) {
      const token = tree.tokens[child]!;
      const kind = relation(token);
      if (
        (OTHER_CLAUSE.test(kind) && !(kind === "xcomp" && token.xpos === "VBG")) ||
        (kind === "nsubj" && !withSubject)
      )
        continue;
      if (kind === "conj" && token.upos === "VERB") continue;
      collect(child);
    }
  };
  collect(at);
  return own;
}

/** Time expressions of the event's own clause. */
export function timesIn({ tree, times }: StatusScene, at: number): TimeExpression[] {
  if (times.length === 0) return [];
  const own = ownTokens(tree, at).map((i) => tree.tokens[i]!);
  return times.filter((time) => own.some(({ start, end }) => time.start <= start && end <= time.end));
}
