import { childIn, relation, type Tree } from "../syntax/tree.js";
import { findContactClause } from "./contact-clause.js";
import { agentOf, findSubject, isPassive } from "./holder.js";

/** What a stance word's frame found. */
export interface Filling {
  /** Token that heads the matter. */
  on: number;
  /** Token that heads whom the stance is addressed to. */
  toward?: number;
  /** Token that heads the rest of the matter: "wants | the troops | gone". */
  with?: number;
}

/** The first frame of a stance word that its sentence fills. */
export function fillFrames(tree: Tree, at: number, frames: string[], verb?: number): Filling | undefined {
  for (const frame of frames) {
    // A parse may hang what belongs to a noun on the verb above: "repeated its threat | to leave".
    const over = verb === undefined ? undefined : frame === "self" ? infinitive(tree, verb) : undefined;
    const filling = over !== undefined && over > at ? { on: over } : fill(tree, at, frame);
    if (filling) return filling;
  }
  return undefined;
}

function fill(tree: Tree, at: number, frame: string): Filling | undefined {
  switch (frame) {
    case "obj":
      return asFilling(objectOf(tree, at));
    case "self":
      return childIn(tree, at, "obj", "iobj") === undefined
        ? asFilling(infinitive(tree, at) ?? misreadInfinitive(tree, at))
        : undefined;
    case "that":
      return asFilling(clauseOf(tree, at));
    case "to":
      return askedOf(tree, at);
    case "small":
      return smallClause(tree, at);
  }
  if (frame.startsWith("on:")) return asFilling(behind(tree, at, frame.slice(3)));
  const addressed = behind(tree, at, frame.slice(0, frame.indexOf(">")));
  const asked = addressed === undefined ? undefined : (infinitive(tree, at) ?? infinitive(tree, addressed));
  return asked === undefined ? undefined : { on: asked, toward: addressed };
}

function asFilling(on: number | undefined): Filling | undefined {
  return on === undefined ? undefined : { on };
}

/** The object: in the passive the subject, in a relative clause without one what the clause is about, else a gerund. */
function objectOf(tree: Tree, at: number): number | undefined {
  if (isPassive(tree, at) || agentOf(tree, at) !== undefined) {
    const subject = tree.children[at]!.find((i) => tree.tokens[i]!.deprel === "nsubj:pass");
    if (subject !== undefined) return throughRelative(tree, at, subject);
  }
  const object = tree.children[at]!.find((i) => relation(tree.tokens[i]!) === "obj");
  if (object !== undefined) return throughRelative(tree, at, object);
  return gerundOf(tree, at) ?? findContactClause(tree, at)?.object ?? antecedentOf(tree, at);
}

const RELATIVE = /^(?:that|which|who|whom)$/i;

function throughRelative(tree: Tree, at: number, i: number): number {
  const isRelative = RELATIVE.test(tree.tokens[i]!.form) && relation(tree.tokens[at]!) === "acl";
  return isRelative ? tree.tokens[at]!.head : i;
}

function gerundOf(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((i) => {
    const { xpos } = tree.tokens[i]!;
    return (
      i > at && xpos === "VBG" && /^(?:xcomp|ccomp|advcl)$/.test(relation(tree.tokens[i]!)) && i - at < 4
    );
  });
}

/** "a plan Norway opposes". */
function antecedentOf(tree: Tree, at: number): number | undefined {
  const subject = findSubject(tree, at);
  const { deprel, head } = tree.tokens[at]!;
  if (deprel !== "acl:relcl" || subject === undefined || RELATIVE.test(tree.tokens[subject]!.form))
    return undefined;
  return head < at ? head : undefined;
}

function clauseOf(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((i) => {
    const { xpos, deprel } = tree.tokens[i]!;
    const opened = tree.children[i]!.some((child) => /^that$/i.test(tree.tokens[child]!.form) && child < i);
    if (deprel.startsWith("acl")) return opened && i > at;
    return (
      /^(?:ccomp|csubj)$/.test(relation(tree.tokens[i]!)) &&
      i > at &&
      xpos !== "VBG" &&
      (opened || !hasTo(tree, i))
    );
  });
}

/** "urged Peru to talk": a parse hangs "Peru" on either verb. */
function askedOf(tree: Tree, at: number): Filling | undefined {
  const on = infinitive(tree, at) ?? infinitive(tree, childIn(tree, at, "obj") ?? at);
  if (on === undefined) return undefined;
  const passive = tree.children[at]!.find((i) => tree.tokens[i]!.deprel === "nsubj:pass");
  const own = findSubject(tree, on);
  const addressed =
    passive ?? childIn(tree, at, "obj", "iobj") ?? (own !== undefined && own > at ? own : undefined);
  return addressed === undefined ? undefined : { on, toward: addressed };
}

const AWAY = /^(?:out|off|back|home|away)$/i;

/** "wants the troops gone", "wants the vote moved". */
function smallClause(tree: Tree, at: number): Filling | undefined {
  const object = childIn(tree, at, "obj");
  const state = tree.children[at]!.find(
    (i) => i > at && /^(?:xcomp|ccomp)$/.test(relation(tree.tokens[i]!)) && !hasTo(tree, i),
  );
  if (object === undefined) return state === undefined ? undefined : { on: state };
  const own = tree.children[object]!.find((i) => i > object && tree.tokens[i]!.xpos === "VBN");
  const away = tree.children[at]!.find(
    (i) => i > object && tree.children[i]!.some((mark) => AWAY.test(tree.tokens[mark]!.form)),
  );
  const rest = state ?? own ?? away;
  return rest === undefined ? undefined : { on: object, with: rest };
}

/** The infinitive that hangs on a word. */
export function infinitive(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find(
    (i) =>
      i > at && /^(?:xcomp|advcl|ccomp|csubj|acl|obl)$/.test(relation(tree.tokens[i]!)) && hasTo(tree, i),
  );
}

/** "offered to host peace talks": a verb that looks like a noun, taken for a part of the noun behind it. */
function misreadInfinitive(tree: Tree, at: number): number | undefined {
  const to = tree.tokens[at + 1];
  if (!to || !/^to$/i.test(to.form) || tree.tokens[at + 2]?.upos !== "NOUN") return undefined;
  return to.deprel === "case" && to.head > at + 1 ? to.head : undefined;
}

export function hasTo(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) => i < at && relation(tree.tokens[i]!) === "mark" && /^to$/i.test(tree.tokens[i]!.form),
  );
}

/** What preposition `word` opens on the right of `at`, hung on it or on its object or particle. */
function behind(tree: Tree, at: number, word: string): number | undefined {
  const { sentence } = tree.tokens[at]!;
  for (let i = at + 1; tree.tokens[i]?.sentence === sentence && i < at + 14; i++) {
    const { form, head, deprel } = tree.tokens[i]!;
    if (form.toLowerCase() !== word || !/^(?:case|mark)$/.test(deprel) || head < i) continue;
    const hung = tree.tokens[head]!.head;
    if (word === "to" && tree.tokens[head]!.xpos === "VB") continue;
    if (hung === at || (hung > at && hung < i && tree.tokens[hung]!.head === at)) return head;
  }
  return undefined;
}
