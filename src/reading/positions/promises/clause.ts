import { relation, type Tree } from "../../syntax/tree.js";
import { findSubject } from "../holder.js";
import { isNegated } from "../mood.js";

/** A clause about what will or will not be done, from the verb on top to the infinitive it ends in. */
export interface Promised {
  /** The verb or adjective on top: "allowed" in "would be allowed to sail". */
  top: number;
  /** The deed: "sail". */
  deed: number;
  subject: number | undefined;
  passive: boolean;
  negated: boolean;
  /** "no ship", "not one of them", "nobody". */
  none: boolean;
  modal: "future" | "possible" | undefined;
}

const FUTURE = /^(?:will|would|shall|wo|'ll|’ll|'d|’d)$/i;
const POSSIBLE = /^(?:can|could|ca|may|might)$/i;
const READY =
  /^(?:ready|willing|prepared|prepare|go|determine|determined|intend|plan|bind|commit|committed)$/;
const CAUSES = /^(?:allow|permit|let|continue|start|begin|keep|stop|refuse|agree)$/;
const NOBODY = /^(?:nobody|none|neither|nothing)$/i;

/** The clause on top of which `at` stands; undefined for an infinitive, which belongs to the verb above it. */
export function promisedAt(tree: Tree, at: number): Promised | undefined {
  const token = tree.tokens[at]!;
  if (relation(token) === "xcomp" && leads(tree, token.head)) return undefined;
  const below = leads(tree, at) ? tree.children[at]!.find((i) => isInfinitive(tree, i)) : undefined;
  const deed = below ?? at;
  const subject = subjectOf(tree, at);
  const helpers = helpersOf(tree, at);
  if (helpers.some((form) => /^have$/i.test(form)) && token.xpos === "VBN") return undefined;
  const future = helpers.some((form) => FUTURE.test(form)) || (below !== undefined && isReady(tree, at));
  return {
    top: at,
    deed,
    subject,
    passive: isPassive(tree, at),
    negated: isNegated(tree, at),
    none: subject !== undefined && isNone(tree, subject),
    modal: future ? "future" : helpers.some((form) => POSSIBLE.test(form)) ? "possible" : undefined,
  };
}

/** "was ready and would be published": the second verb has the first one's subject and, where it has none, its modal. */
function subjectOf(tree: Tree, at: number): number | undefined {
  const own = findSubject(tree, at);
  return own === undefined && relation(tree.tokens[at]!) === "conj"
    ? findSubject(tree, tree.tokens[at]!.head)
    : own;
}

function helpersOf(tree: Tree, at: number): string[] {
  const own = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "aux");
  const { deprel, head } = tree.tokens[at]!;
  const shared = own.length === 0 && deprel === "conj" && findSubject(tree, at) === undefined;
  return shared ? helpersOf(tree, head) : own.map((i) => tree.tokens[i]!.form);
}

/** Verbs and adjectives whose infinitive says what is done. */
function leads(tree: Tree, at: number): boolean {
  const { lemma } = tree.tokens[at]!;
  return READY.test(lemma) || CAUSES.test(lemma);
}

/** "is ready to", "are going to", but not "had planned to". */
function isReady(tree: Tree, at: number): boolean {
  const { lemma, xpos } = tree.tokens[at]!;
  return READY.test(lemma) && xpos !== "VBD";
}

function isInfinitive(tree: Tree, at: number): boolean {
  return relation(tree.tokens[at]!) === "xcomp" && /^(?:VB|VBG)$/.test(tree.tokens[at]!.xpos);
}

function isPassive(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => tree.tokens[i]!.deprel === "aux:pass");
}

function isNone(tree: Tree, subject: number): boolean {
  if (NOBODY.test(tree.tokens[subject]!.form)) return true;
  return tree.children[subject]!.some(
    (i) => i < subject && /^(?:no|not|neither)$/i.test(tree.tokens[i]!.form),
  );
}
