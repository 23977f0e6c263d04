import type { EventStatus } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { helpersOf, isNounLike, markersOf, phrasalLemma } from "./clause.js";
import {
  carries,
  type Governing,
  nounGoverning,
  occurs,
  predicateGoverning,
  schedules,
  vanishes,
  verbGoverning,
} from "./words.js";

/** A word above the event that bears on whether it is done. */
export interface Governor {
  at: number;
  /** What it makes of the event; "same" when the event shares its status. */
  makes: Governing | "same";
  /** A noun such as "threat" governs it. */
  noun?: boolean;
}

/**
 * The word that governs whether the event at `at` is done: "refused" of "refused to attack", "threat" of "threat of
 * strikes", "launch" of "launched strikes". Undefined when the event stands for itself.
 */
export function findGovernor(tree: Tree, at: number): Governor | undefined {
  const token = tree.tokens[at]!;
  if (token.head < 0) return undefined;
  const kind = relation(token);
  if (isNounLike(tree, at) && !/^(?:xcomp|ccomp|acl|advcl|parataxis)$/.test(kind))
    return governorOfNoun(tree, at, kind);
  return governorOfVerb(tree, at, kind);
}

function governorOfVerb(tree: Tree, at: number, kind: string): Governor | undefined {
  const { head } = tree.tokens[at]!;
  if (isKeptFrom(tree, at)) return { at: head, makes: "negated" };
  const noun = nounBefore(tree, at);
  if (noun && !/^(?:xcomp|ccomp)$/.test(kind)) return noun;
  if (kind === "conj" && sharesMood(tree, at)) return findGovernor(tree, head);
  if (kind === "acl") return governorOfAcl(tree, at);
  if (kind === "advcl") return governorOfAdverbial(tree, at);
  if (!/^(?:xcomp|ccomp|csubj|obj|obl|nsubj|amod)$/.test(kind)) return undefined;
  const makes = makesOf(tree, head);
  if (!makes && isSupposed(tree, head)) return { at: head, makes: "same" };
  if (makes) {
    // "agreed that they had attacked": what is said to have been is not governed.
    return kind === "ccomp" && isStatedFact(tree, at, makes) ? undefined : { at: head, makes };
  }
  return kind === "xcomp" ? { at: head, makes: "same" } : undefined;
}

/** "it is not true that": what is said not to be so. */
const isSupposed = (tree: Tree, at: number): boolean =>
  /^(?:true|case|certain|clear)$/.test(tree.tokens[at]!.lemma.toLowerCase());

/** "kept from entering", "voted against extending". */
function isKeptFrom(tree: Tree, at: number): boolean {
  const { xpos, head } = tree.tokens[at]!;
  if (xpos !== "VBG" || head < 0) return false;
  const { lemma } = tree.tokens[head]!;
  return markersOf(tree, at).some(
    (marker) =>
      (marker === "from" && KEEPS.test(lemma)) ||
      (marker === "against" && /^(?:vote|decide|rule|argue|opt)$/.test(lemma)),
  );
}

const KEEPS =
  /^(?:keep|prevent|stop|bar|ban|block|deter|discourage|prohibit|dissuade|refrain|abstain|hold|back|desist|exclude|exempt)$/;

/** "signed a deal to build": the noun right before "to" governs it, wherever a parse hangs the verb. */
function nounBefore(tree: Tree, at: number): Governor | undefined {
  const to = tree.tokens[at - 1]?.form.toLowerCase() === "be" ? at - 2 : at - 1;
  if (tree.tokens[to]?.form.toLowerCase() !== "to" || to < 1 || !isNounLike(tree, to - 1)) return undefined;
  const makes = nounGoverning(tree.tokens[to - 1]!.lemma.toLowerCase());
  return makes ? { at: to - 1, makes, noun: true } : undefined;
}

/** A finite clause in the past under "announced", "feared", "demanded"; a denial holds for it too. */
function isStatedFact(tree: Tree, at: number, makes: Governing): boolean {
  const { lemma } = tree.tokens[tree.tokens[at]!.head]!;
  if (lemma === "tell") return true;
  return makes === "planned" && /^(?:VBD|VBZ|VBP)$/.test(tree.tokens[at]!.xpos);
}

/** "agreed to meet and sign": a joined verb of the same form hangs on the same word. */
function sharesMood(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  const first = tree.tokens[token.head]!;
  return /^(?:VB|VBG)$/.test(token.xpos) && token.xpos === first.xpos;
}

/** "a plan to attack", "the first to strike". */
function governorOfAcl(tree: Tree, at: number): Governor | undefined {
  const token = tree.tokens[at]!;
  if (token.deprel === "acl:relcl") return governorOfRelative(tree, at);
  const noun = tree.tokens[token.head]!;
  const lemma = noun.lemma.toLowerCase();
  const makes = nounGoverning(lemma);
  const markers = markersOf(tree, at);
  if (makes && (isInfinitive(tree, at) || markers.includes("that")))
    return { at: token.head, makes, noun: true };
  const isPredicate = tree.children[token.head]!.some((i) => relation(tree.tokens[i]!) === "cop");
  if (isPredicate || BEARS_OUT.test(lemma)) return { at: token.head, makes: "same" };
  const above = relation(noun) === "obj" ? makesOf(tree, noun.head) : undefined;
  // "suspect the men of planning", "wants them to be freed", where a parse hangs the verb on the object.
  if (above && (markers.includes("of") || isInfinitive(tree, at))) return { at: noun.head, makes: above };
  const isAim = isInfinitive(tree, at) && /^(?:move|step|way|time|thing|man|people|force)$/.test(lemma);
  return isAim ? { at: token.head, makes: "hypothetical" } : undefined;
}

const BEARS_OUT = /^(?:sign|evidence|trace|indication|proof|word|hint|doubt)$/;

const isInfinitive = (tree: Tree, at: number): boolean =>
  [at - 1, at - 2].some((i) => tree.tokens[i]?.form.toLowerCase() === "to");

/** "rejected a motion that would have halted the sale": what is refused would be done by it. */
function governorOfRelative(tree: Tree, at: number): Governor | undefined {
  const noun = tree.tokens[at]!.head;
  const { head } = tree.tokens[noun]!;
  const open = helpersOf(tree, at).some((form) => /^(?:would|'d)$/.test(form));
  const refused =
    open && head >= 0 && makesOf(tree, head) === "negated" && relation(tree.tokens[noun]!) === "obj";
  return refused ? { at: head, makes: "negated" } : undefined;
}

/** "to attack" as a purpose is not said to be done; "once it has opened" goes with the clause above. */
function governorOfAdverbial(tree: Tree, at: number): Governor | undefined {
  const { head, xpos } = tree.tokens[at]!;
  const makes = makesOf(tree, head);
  const markers = markersOf(tree, at);
  if (makes && (xpos === "VB" || xpos === "VBG")) return { at: head, makes };
  // "is flying to Tripoli tomorrow to examine": a purpose is no nearer than the act it is the purpose of.
  if (xpos === "VB" && isInfinitive(tree, at)) return { at: head, makes: "same" };
  const ahead = markers.some((marker) =>
    /^(?:once|until|before|after|when|as soon as|while|by)$/.test(marker),
  );
  if (ahead && /^(?:VBZ|VBP|VBN|VBG)$/.test(xpos)) return { at: head, makes: "same" };
  return undefined;
}

function governorOfNoun(tree: Tree, at: number, kind: string): Governor | undefined {
  const token = tree.tokens[at]!;
  const { head } = token;
  if (kind === "conj") return findGovernor(tree, head);
  if (kind === "nmod" || kind === "compound") return governorOfPart(tree, at, head);
  if (/^(?:obj|obl|iobj)$/.test(kind) || token.deprel === "nsubj:pass") {
    const isObject = kind === "obj" || token.deprel === "nsubj:pass";
    const makes = isObject && isScheduled(tree, head) ? "planned" : makesOf(tree, head);
    if (makes && !(kind === "obl" && !isGovernedOblique(tree, at))) return { at: head, makes };
    const lemma = tree.tokens[head]!.lemma.toLowerCase();
    const isOpen = kind === "nsubj" && helpersOf(tree, head).includes("would");
    return isOpen || (carries.has(lemma) && kind !== "obl") ? { at: head, makes: "same" } : undefined;
  }
  if (kind === "nsubj") return governorOfSubject(tree, head);
  return undefined;
}

/** "called for a ceasefire", "agreed on a truce", not "agreed after the attack". */
function isGovernedOblique(tree: Tree, at: number): boolean {
  return markersOf(tree, at).some((marker) =>
    /^(?:for|on|to|of|about|against|with|from|into|in|at|over)$/.test(marker),
  );
}

/** "threat of strikes", "plans for an exercise", "a wave of attacks". */
function governorOfPart(tree: Tree, at: number, head: number): Governor | undefined {
  const lemma = tree.tokens[head]!.lemma.toLowerCase();
  const linked = markersOf(tree, at).some((marker) => /^(?:of|for|to|on|about|against)$/.test(marker));
  const makes = nounGoverning(lemma);
  if (makes && (linked || relation(tree.tokens[at]!) === "compound")) return { at: head, makes, noun: true };
  return linked &&
    /^(?:wave|series|round|spate|string|set|number|kind|type|form|campaign|wording|start|end|act|sign|evidence|trace|indication|word|proof|question|hint)$/.test(
      lemma,
    )
    ? { at: head, makes: "same" }
    : undefined;
}

/** "talks resume tomorrow", "hopes faded", "a blockade would be an act of war". */
function governorOfSubject(tree: Tree, head: number): Governor | undefined {
  const lemma = tree.tokens[head]!.lemma.toLowerCase();
  const copula = tree.children[head]!.some((i) => relation(tree.tokens[i]!) === "cop");
  if (copula) {
    const makes = predicateGoverning(lemma);
    return makes ? { at: head, makes } : { at: head, makes: "same" };
  }
  // "any invasion would be met with force".
  if (helpersOf(tree, head).includes("would")) return { at: head, makes: "same" };
  if (vanishes.has(phrasalLemma(tree, head))) return { at: head, makes: "negated" };
  return occurs.has(lemma) ? { at: head, makes: "same" } : undefined;
}

/** "called a walkout", not "called for talks". */
const isScheduled = (tree: Tree, verb: number): boolean => schedules.has(phrasalLemma(tree, verb));

/** What the word at `at` makes of its complement. */
function makesOf(tree: Tree, at: number): Governing | undefined {
  const token = tree.tokens[at]!;
  const lemma = token.lemma.toLowerCase();
  if (token.lemma === "go" && token.xpos === "VBG") return "planned";
  if (token.upos === "VERB" || token.upos === "AUX")
    return passivePredicate(tree, at) ?? verbGoverning(phrasalLemma(tree, at)) ?? verbGoverning(lemma);
  if (token.upos === "ADJ") return predicateGoverning(lemma) ?? verbGoverning(lemma);
  return nounGoverning(lemma) ?? predicateGoverning(lemma);
}

/** "is expected to", "was due to" parsed as verbs. */
function passivePredicate(tree: Tree, at: number): Governing | undefined {
  return tree.tokens[at]!.xpos === "VBN"
    ? predicateGoverning(tree.tokens[at]!.form.toLowerCase())
    : undefined;
}

/** What a governor with status `above` makes of the event under it. */
export function underGovernor({ makes, noun }: Governor, above: EventStatus): EventStatus | undefined {
  if (makes === "same") return above === "happened" ? undefined : above;
  if (makes === "negated")
    return above === "negated" || above === "hypothetical" ? "hypothetical" : "negated";
  if (makes === "planned") return above === "negated" || above === "hypothetical" ? above : "planned";
  // "rejected a motion to halt the sale", "no threat of a strike": what was turned down is not done.
  return noun && above === "negated" ? "negated" : "hypothetical";
}
