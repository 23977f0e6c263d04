import { childIn, relation, type Tree } from "../../syntax/tree.js";

const RELATIVE = /^(?:who|which|that|whom)$/i;
/** "promised Chad to pay": here the subject pays, though an object stands by. */
const SUBJECT_CONTROL = /^(?:promise|threaten|vow|pledge)$/;

export function isPassive(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]!;
  const marks = tree.children[verb]!.map((i) => tree.tokens[i]!.deprel);
  if (marks.includes("aux:pass") || marks.includes("nsubj:pass")) return true;
  if (token.xpos !== "VBN" || marks.includes("aux")) return false;
  const kind = relation(token);
  if (kind === "conj" && !marks.includes("nsubj")) return isPassive(tree, token.head);
  // "protesters arrested by police", "accused of fraud, he fled".
  return kind === "acl" || kind === "advcl" || kind === "xcomp";
}

/**
 * Who the predicate is said of: its own subject, else that of the verb it is joined to, depends on or is controlled by
 * ("urged Chad to sign"), else the noun it describes. A list, since a controller may be an object or behind "on".
 */
export function findSubject(tree: Tree, verb: number): number | undefined {
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const own = ownSubject(tree, at);
    const token = tree.tokens[at]!;
    if (own !== undefined) {
      const isRelative = RELATIVE.test(tree.tokens[own]!.form) && relation(token) === "acl";
      return isRelative ? token.head : (behindDateline(tree, own, at) ?? own);
    }
    const kind = relation(token);
    if (kind === "acl") return ofNoun(tree, token.head, token.xpos);
    if (kind === "xcomp" && token.xpos === "VBG" && tree.tokens[at - 1]?.form === ",") {
      at = token.head;
      continue;
    }
    if (kind === "xcomp" || kind === "ccomp") {
      const controller = controllerOf(tree, token.head);
      if (controller !== undefined) return controller;
    } else if (!/^(?:conj|advcl|parataxis)$/.test(kind)) return undefined;
    at = token.head;
  }
  return undefined;
}

/** "ACCRA, Ghana — Farmers marched": where a parse takes the dateline for the subject, the one behind the dash. */
function behindDateline(tree: Tree, subject: number, verb: number): number | undefined {
  const { from } = tree.analysis.sentences[tree.tokens[subject]!.sentence]!;
  const dash =
    tree.tokens.slice(from, from + 12).findIndex(({ form }) => /^(?:-|--|–|—|:|\))$/.test(form)) + from;
  if (dash < from || subject > dash || verb < dash) return undefined;
  return tree.children[subject]!.find(
    (i) =>
      i > dash &&
      i < verb &&
      /^(?:appos|parataxis|conj|dep|list|nmod|flat)$/.test(relation(tree.tokens[i]!)) &&
      /^(?:NOUN|PROPN)$/.test(tree.tokens[i]!.upos),
  );
}

/** Of two subjects the one that a parse does not call passive; a dateline that it takes for one stands before the other. */
function ownSubject(tree: Tree, at: number): number | undefined {
  const subjects = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "nsubj");
  const active = subjects.filter((i) => tree.tokens[i]!.deprel === "nsubj");
  const dash =
    active.length > 1
      ? tree.tokens.slice(active[0], at).some(({ form }) => /^(?:-|--|–|—)$/.test(form))
      : false;
  return (dash ? active.at(-1) : active[0]) ?? subjects[0];
}

/** "troops shelling the town" are the noun itself; "Chad's plan to strike", "agreed a plan to strike" are its owner's. */
function ofNoun(tree: Tree, noun: number, xpos: string): number | undefined {
  if (xpos !== "VB") return noun;
  const owner =
    childIn(tree, noun, "nmod") ?? tree.children[noun]!.find((i) => tree.tokens[i]!.deprel === "nmod:poss");
  if (owner !== undefined) return owner;
  const { head, upos } = tree.tokens[noun]!;
  if (upos === "PROPN") return noun;
  return head >= 0 && tree.tokens[head]!.upos === "VERB" ? findSubject(tree, head) : noun;
}

function controllerOf(tree: Tree, verb: number): number | undefined {
  const { lemma } = tree.tokens[verb]!;
  if (SUBJECT_CONTROL.test(lemma)) return undefined;
  const object = childIn(tree, verb, "obj", "iobj");
  if (object !== undefined) return object;
  return /^(?:call|appeal)$/.test(lemma)
    ? tree.children[verb]!.find(
        (i) => relation(tree.tokens[i]!) === "obl" && hasCase(tree, i, /^(?:on|upon|to)$/),
      )
    : undefined;
}

/** The prepositions of a noun phrase, lower case; a parse may hang one on the later part of a name. */
function prepositionsOf(tree: Tree, head: number): string[] {
  const flat = tree.children[head]!.filter((i) => relation(tree.tokens[i]!) === "flat");
  return [head, ...flat]
    .flatMap((i) => tree.children[i]!)
    .filter((i) => relation(tree.tokens[i]!) === "case")
    .map((i) => tree.tokens[i]!.form.toLowerCase());
}

export const hasCase = (tree: Tree, head: number, prepositions: RegExp): boolean =>
  prepositionsOf(tree, head).some((form) => prepositions.test(form));

/** The first preposition of a noun phrase, lower case; "" when it has none. */
export const caseOf = (tree: Tree, head: number): string => prepositionsOf(tree, head)[0] ?? "";

/** "by" of a passive. */
export function findAgent(tree: Tree, verb: number): number | undefined {
  return tree.children[verb]!.find((i) => {
    const kind = tree.tokens[i]!.deprel;
    return kind === "obl:agent" || (relation(tree.tokens[i]!) === "obl" && hasCase(tree, i, /^by$/));
  });
}
