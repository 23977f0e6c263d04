import { relation, type Tree } from "../../syntax/tree.js";
import { caseOf, isPassive } from "./subject.js";

/** Prepositions behind which those stand whom an act is for, with or against, in order of preference. */
const TOWARD =
  "with against to on upon toward towards at from for into of over between among about alongside by targeting regarding".split(
    " ",
  );
const IN_PLACE = /^(?:in|across|inside|throughout|near|around|within|along|outside|off|out)$/;

/** Steps that cost more than this lead to somebody else's doings. */
const FARTHEST = 30;
/** What it costs to take the place of an act for the one it is done to. */
const PLACE = 15;

/** How far a search for targets goes. */
export interface Reach {
  /** Whether those behind "in" count: "imposed a curfew in Lome". */
  inPlace: boolean;
  /** Nouns that name the act itself: their owner does it, it is not done to him. */
  acts: number[];
}

interface Edge {
  cost: number;
  /** Behind "in" and the like. */
  place?: boolean;
  /** "Chad's", "Chadian". */
  owner?: boolean;
}

interface Step {
  at: number;
  cost: number;
}

/**
 * Heads of the phrases an act may be directed at, nearest first: object, those behind "with", "against", "on" …, and what
 * lies inside the object or a dependent clause ("rejected a proposal from Chad", "refused to meet the envoy", "demanded
 * that Chad leave"). `inPlace` admits those behind "in": "imposed a curfew in Lome".
 */
export function findTargets(tree: Tree, trigger: number, { inPlace, acts }: Reach): number[] {
  const found: Step[] = [];
  const walk = (parent: number, cost: number): void => {
    for (const child of tree.children[parent]!) {
      const step = stepTo(tree, parent, child, parent === trigger);
      if (!step || cost + step.cost > FARTHEST || (step.owner && acts.includes(parent))) continue;
      if (isNominal(tree, child) && (inPlace || !step.place)) {
        found.push({ at: child, cost: cost + step.cost + (step.place ? PLACE : 0) });
      }
      walk(child, cost + step.cost);
    }
  };
  walk(trigger, 0);
  return found.sort((a, b) => a.cost - b.cost || a.at - b.at).map(({ at }) => at);
}

const isNominal = (tree: Tree, at: number): boolean =>
  /^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/.test(tree.tokens[at]!.upos);

/** The cost of going from a word to one that hangs on it; undefined for what never holds the one an act is directed at. */
function stepTo(tree: Tree, parent: number, child: number, isTop: boolean): Edge | undefined {
  const { deprel, xpos } = tree.tokens[child]!;
  const kind = relation(tree.tokens[child]!);
  if (kind === "obj" || kind === "iobj") return { cost: 0 };
  if (kind === "nsubj") return isTop ? undefined : { cost: isPassive(tree, parent) ? 0 : 1 };
  if (kind === "obl" || kind === "nmod") return obliqueStep(tree, child, deprel, isTop);
  if (kind === "xcomp") return { cost: 3 };
  if (kind === "ccomp") return { cost: 4 };
  if (kind === "acl") return { cost: deprel === "acl:relcl" ? 8 : 5 };
  if (kind === "advcl") return isTop && /^(?:VB|VBG)$/.test(xpos) ? { cost: 10 } : undefined;
  if (kind === "conj") return tree.tokens[child]!.upos === "VERB" ? undefined : { cost: 2 };
  if (kind === "compound" || kind === "amod") return isTop ? undefined : { cost: 6, owner: true };
  return undefined;
}

function obliqueStep(tree: Tree, child: number, deprel: string, isTop: boolean): Edge | undefined {
  if (deprel === "nmod:poss") return isTop ? undefined : { cost: 3, owner: true };
  if (deprel === "obl:agent") return isTop ? undefined : { cost: 3 };
  if (/:(?:tmod|npmod|unmarked)$/.test(deprel)) return undefined;
  const preposition = caseOf(tree, child);
  if (IN_PLACE.test(preposition)) return { cost: 6, place: true };
  const rank = TOWARD.indexOf(preposition);
  return rank < 0 || (preposition === "by" && isTop) ? undefined : { cost: 2 + rank / 4 };
}
