import type { PloverType } from "../../contracts/index.js";
import { childIn, isBelow, relation, type Tree } from "../syntax/tree.js";
import type { EventDraft } from "./index.js";
import type { Trigger } from "./scene.js";

const SAYING = /^(?:say|tell|add|state|report|note|cite|write|claim|declare|announce|explain|reply|mention)$/;
/** What one says of oneself: "said it would not sign". */
const OF_ONESELF: ReadonlySet<PloverType> = typeSet("AGREE THREATEN REJECT CONCEDE RETREAT");
const VERBAL: ReadonlySet<PloverType> = typeSet(
  "AGREE CONSULT SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN",
);
/** Types whose bare word tells no event unless it names both sides: "wants", "helped", "met". */
const TWO_SIDED: ReadonlySet<PloverType> = typeSet("AGREE CONSULT SUPPORT REQUEST COOPERATE AID");
const BARE = 0.6;

function typeSet(types: string): ReadonlySet<PloverType> {
  return new Set(types.split(" ") as PloverType[]);
}

/**
 * Whether a verb of saying carries its pattern: the other words must stand in what is said, and what one says of oneself
 * must be said with oneself as its subject. "Did not say whether it would leave" refuses nothing.
 */
export function isSoundSaying(tree: Tree, { at, tokens, type }: Trigger): boolean {
  if (tree.tokens[at]!.upos !== "VERB" || !SAYING.test(tree.tokens[at]!.lemma.toLowerCase())) return true;
  const said = tree.children[at]!.filter((i) =>
    /^(?:ccomp|xcomp|obj|parataxis)$/.test(relation(tree.tokens[i]!)),
  );
  const others = tokens.filter((one) => one !== at && !/^(?:case|mark)$/.test(relation(tree.tokens[one]!)));
  if (others.length === 0 || !others.every((one) => said.some((clause) => isBelow(tree, one, clause))))
    return false;
  if (!OF_ONESELF.has(type)) return true;
  const clause = said.find((one) => others.some((other) => isBelow(tree, other, one)))!;
  const subject = childIn(tree, clause, "nsubj");
  return (
    subject === undefined ||
    isPronoun(tree, subject) ||
    tree.children[subject]!.some((i) => isPronoun(tree, i))
  );
}

const isPronoun = (tree: Tree, at: number): boolean => tree.tokens[at]!.upos === "PRON";

/** Whether enough of the event is told: an act of speech by somebody, and both sides where the word alone is too common. */
export function isTold({ type, actor, recipient, basis }: EventDraft): boolean {
  if (VERBAL.has(type) && !actor) return false;
  const hasBoth = actor !== undefined && (recipient !== undefined || actor.members !== undefined);
  return hasBoth || basis.score > BARE || !TWO_SIDED.has(type);
}
