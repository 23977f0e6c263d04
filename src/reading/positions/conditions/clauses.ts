import { relation, type Tree, tokensWithin } from "../../syntax/tree.js";
import { findClauseEnd } from "./clause-end.js";
import {
  isPredicate,
  type Place,
  type PlacedCondition,
  placeCondition,
  predicateAbove,
  type Relation,
  startWithOnly,
} from "./placed.js";

/** Connectives that take a clause. */
const CONNECTIVES: { [word: string]: Relation } = {
  if: "if",
  once: "once",
  unless: "unless",
  until: "until",
  till: "until",
  before: "before",
  provided: "provided that",
  providing: "provided that",
  assuming: "if",
};

/** Connectives that also open what is asked or told, as in "asked if". */
const MAY_BE_ASKED = /^(?:if|before)$/;

/** "if they disarm", "only after they leave", "on condition that they disarm": one for each connective of a sentence. */
export function findClause(tree: Tree, at: number): PlacedCondition | undefined {
  const word = tree.tokens[at]!.form.toLowerCase();
  const from = startWithOnly(tree, at);
  if (/^(?:even|as|what|not|because|since|than)$/i.test(tree.tokens[at - 1]?.form ?? "")) return undefined;
  const stated = CONNECTIVES[word] ?? (/^(?:after|when)$/.test(word) ? "once" : undefined);
  if (word === "that") return findConditionThat(tree, at);
  const head = stated && headOfClause(tree, at);
  if (!stated || head === undefined) return undefined;
  const governor = governorOf(tree, at, head, word);
  if (governor === undefined || (governor < at && opensNext(tree, at))) return undefined;
  const only =
    from < at || tree.children[governor]!.some((i) => tree.tokens[i]!.form.toLowerCase() === "only");
  if (!only && !(word in CONNECTIVES)) return undefined;
  const that = /^that$/i.test(tree.tokens[at + 1]!.form) ? at + 1 : at;
  const relationStated = only && /^(?:if|once)$/.test(stated) ? "only if" : stated;
  return placeClause(tree, { head, connective: that, from, governor }, relationStated);
}

function placeClause(tree: Tree, place: Place, stated: Relation): PlacedCondition {
  const condition = placeCondition(tree, place, stated);
  const last = findClauseEnd(tree, tokensWithin(tree, condition.span).to - 1);
  return { ...condition, span: { start: condition.span.start, end: tree.tokens[last]!.end } };
}

/** "on condition that the port opens", "on the condition that". */
function findConditionThat(tree: Tree, at: number): PlacedCondition | undefined {
  const noun = at - 1;
  if (tree.tokens[noun]?.form.toLowerCase() !== "condition") return undefined;
  const from = tree.tokens[noun - 1]?.upos === "DET" ? noun - 2 : noun - 1;
  const head = headOfClause(tree, at);
  const governor = predicateAbove(tree, tree.tokens[noun]!.head);
  if (
    !/^(?:on|under)$/i.test(tree.tokens[from]?.form ?? "") ||
    head === undefined ||
    governor === undefined
  ) {
    return undefined;
  }
  return placeClause(
    tree,
    { head, connective: at, from: startWithOnly(tree, from), governor },
    "provided that",
  );
}

/** The predicate the connective opens: in the parse, else the first behind the connective before any mark. */
function headOfClause(tree: Tree, connective: number): number | undefined {
  const { sentence, head: parsed } = tree.tokens[connective]!;
  let head = parsed;
  while (head > connective && relation(tree.tokens[head]!) === "nsubj") head = tree.tokens[head]!.head;
  for (let i = connective + 1; head <= connective && tree.tokens[i]?.sentence === sentence; i++) {
    if (tree.tokens[i]!.upos === "PUNCT") {
      const behind = passAddition(tree, i);
      if (behind === undefined) return undefined;
      i = behind;
    }
    if (isPredicate(tree, i)) head = i;
  }
  if (head <= connective || !isFull(tree, connective, head) || isPolite(tree, head)) return undefined;
  return isPredicate(tree, head) || isNounForVerb(tree, connective, head) ? head : undefined;
}

/** "unless the dam cracks": a verb in -s taken for a noun, though a whole clause's opener stands before it. */
function isNounForVerb(tree: Tree, connective: number, head: number): boolean {
  const { xpos, deprel } = tree.tokens[head]!;
  const opened = tree.tokens[connective]!.deprel === "mark" && tree.tokens[connective]!.head === head;
  return opened && xpos === "NNS" && deprel === "advcl" && head - connective > 2;
}

/** "and if they leave, ...", "which, unless she leaves, ...": the condition is on what follows it. */
function opensNext(tree: Tree, connective: number): boolean {
  const before = tree.tokens[connective - 1]?.form === "," ? connective - 2 : connective - 1;
  const { upos, xpos } = tree.tokens[before] ?? {};
  return (before === connective - 1 && upos === "CCONJ") || /^(?:WDT|WP)$/.test(xpos ?? "");
}

/** The token behind ", and all aboard them," that follows a subject; undefined where the comma opens anything else. */
function passAddition(tree: Tree, comma: number): number | undefined {
  if (tree.tokens[comma + 1]?.upos !== "CCONJ") return undefined;
  for (let i = comma + 2; tree.tokens[i]?.sentence === tree.tokens[comma]!.sentence; i++) {
    if (isPredicate(tree, i)) return undefined;
    if (tree.tokens[i]!.form === ",")
      return /^(?:AUX|VERB)$/.test(tree.tokens[i + 1]?.upos ?? "") ? i + 1 : undefined;
  }
  return undefined;
}

/** "if asked", "once there": too little to be a condition. */
function isFull(tree: Tree, connective: number, head: number): boolean {
  return head - connective > 1 || tree.children[head]!.some((i) => relation(tree.tokens[i]!) === "obj");
}

/** "if you like", "if you will": a way of speaking. */
function isPolite(tree: Tree, head: number): boolean {
  const { lemma } = tree.tokens[head]!;
  return (
    /^(?:like|will|want|prefer|please|wish|mind|ask|recall|remember|see|know|look)$/.test(lemma) &&
    tree.children[head]!.some((i) => /^you$/i.test(tree.tokens[i]!.form))
  );
}

/** The predicate the clause limits. A clause hung on a verb of saying belongs to what is said. */
function governorOf(tree: Tree, connective: number, head: number, word: string): number | undefined {
  const hung =
    /^(?:provided|providing)$/.test(word) && tree.tokens[head]!.head === connective ? connective : head;
  const governor = predicateAbove(tree, tree.tokens[hung]!.head);
  if (governor === undefined || governor === head) return undefined;
  const said = tree.children[governor]!.find((i) => {
    if (i === head || !/^(?:ccomp|parataxis)$/.test(relation(tree.tokens[i]!))) return false;
    return i < connective || opensBefore(tree, i, connective);
  });
  if (said !== undefined) return said;
  const limited = tree.tokens[governor]!.head;
  // "It will go on unless they object, Okafor said": a parse may hang "said" on "go" and the condition on "said".
  if (
    relation(tree.tokens[head]!) === "ccomp" &&
    governor > head &&
    limited >= 0 &&
    limited < connective &&
    isPredicate(tree, limited)
  )
    return limited;
  return MAY_BE_ASKED.test(word) && relation(tree.tokens[head]!) === "ccomp" ? undefined : governor;
}

/** "warned that if ..., they would": the "that" of what is said stands before the connective. */
function opensBefore(tree: Tree, clause: number, connective: number): boolean {
  return tree.children[clause]!.some((i) => i < connective && /^that$/i.test(tree.tokens[i]!.form));
}
