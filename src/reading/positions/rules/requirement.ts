import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { isConditional, tokensOf } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { type Hall, knownSpeaker } from "../holder.js";
import { isNegotiable, issueAt } from "../issues.js";
import { stretchOf } from "../stretch.js";

const MUST = /^(?:must|should|have|has|had|need|needs|can|could|will|would)$/i;

/** Verbs that make their subject wait for what follows: preposition of the condition, "" for an object. */
const WAITS: { [lemma: string]: string[] } = {
  begin: ["with"],
  start: ["with"],
  open: ["with"],
  follow: [""],
  depend: ["on", "upon"],
  hinge: ["on", "upon"],
  rest: ["on"],
  require: [""],
  await: [""],
  come: ["after"],
  conditional: ["on", "upon"],
  contingent: ["on", "upon"],
  dependent: ["on", "upon"],
};

/** "any vote must begin with ...", "talks would depend on ...": one thing before another. */
export function findRequirements(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    const prepositions = WAITS[token.lemma.toLowerCase()];
    if (!prepositions) return [];
    const on = childIn(tree, at, "nsubj");
    const holder = knownSpeaker(hall, at);
    if (on === undefined || !holder || isConditional(tree, at)) return [];
    if (!isNegotiable(issueAt(tree, on) ?? "")) return [];
    const needed = findNeeded(tree, at, prepositions);
    if (needed === undefined || !isBinding(tree, at)) return [];
    const marks = tree.children[needed]!.filter((i) => relation(tree.tokens[i]!) === "case");
    const wanted = stretchOf(tree, needed, new Set(marks));
    const rule = "requirement";
    if (isFirst(token.lemma)) {
      const span = stretchOf(tree, on);
      const condition = { governor: at, head: on, from: on, span, relation: "before" as const };
      return [
        {
          holder,
          stance: "demands",
          at,
          on: needed,
          what: wanted,
          conditions: [condition],
          rule,
          score: 0.75,
        },
      ];
    }
    const from = marks[0] ?? needed;
    const condition = { governor: at, head: needed, from, span: wanted, relation: "only if" as const };
    const opening = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "mark");
    const what = stretchOf(tree, at, new Set([...tokensOf(tree, [condition]), ...opening]));
    return [{ holder, stance: "accepts", at, on, what, conditions: [condition], rule, score: 0.75 }];
  });
}

/** "must begin with": what it begins with is asked for. "depends on": the issue itself is granted, under a condition. */
function isFirst(lemma: string): boolean {
  return /^(?:begin|start|open|follow|come)$/.test(lemma);
}

/** "must begin with" binds; "talks began with a prayer" tells. */
function isBinding(tree: Tree, at: number): boolean {
  const { upos, lemma } = tree.tokens[at]!;
  if (upos === "ADJ" || /^(?:depend|hinge|require)$/.test(lemma)) return true;
  const governor = tree.tokens[at]!.head;
  const helped = tree.children[at]!.some(
    (i) => relation(tree.tokens[i]!) === "aux" && MUST.test(tree.tokens[i]!.form),
  );
  return helped || (relation(tree.tokens[at]!) === "xcomp" && MUST.test(tree.tokens[governor]?.form ?? ""));
}

function findNeeded(tree: Tree, at: number, prepositions: string[]): number | undefined {
  return tree.children[at]!.find((i) => {
    const kind = relation(tree.tokens[i]!);
    if (kind === "obj") return prepositions.includes("");
    if (kind !== "obl") return false;
    const preposition = childIn(tree, i, "case");
    return preposition !== undefined && prepositions.includes(tree.tokens[preposition]!.form.toLowerCase());
  });
}
