import type { Attribution, Party } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import type { Matter } from "../modality/index.js";
import { headWithin, relation, type Tree, tokensWithin } from "../syntax/tree.js";
import { WEEKDAY } from "../times/vocabulary.js";
import { isBody } from "./bodies.js";
import { stretchOf } from "./stretch.js";

const WEEKDAY_WORD = new RegExp(`^${WEEKDAY}$`);

/** What the finding of holders needs to know of a report. */
export interface Hall {
  tree: Tree;
  actors: ActorIndex;
  attributions: Attribution[];
}

/**
 * Who holds a position on a matter: those the network names; "we", and a pronoun that nobody is known for, are the one whose
 * words they stand in. What is quoted without a holder in its sentence is its speaker's. Empty when all that is unclear.
 */
export function findHolders(hall: Hall, { holders, on }: Matter): Party[] {
  const named = holders.flatMap((token) => toHolder(hall, token) ?? []);
  const isQuoted = (attributionAt(hall, on)?.quoted.length ?? 0) > 0;
  const speaker = holders.length === 0 && isQuoted ? knownSpeaker(hall, on) : undefined;
  return keepDistinct(speaker ? [speaker] : named);
}

function toHolder(hall: Hall, token: number): Party | undefined {
  const { upos } = hall.tree.tokens[token]!;
  // "no delegate would sit down": who says so holds it.
  if (hall.tree.children[token]!.some((i) => /^no$/i.test(hall.tree.tokens[i]!.form)))
    return knownSpeaker(hall, token);
  const known = toParty(hall, token);
  if (known?.actor !== undefined || !/^(?:PRON|DET)$/.test(upos)) return known;
  return knownSpeaker(hall, token);
}

const keepDistinct = (parties: Party[]): Party[] => [
  ...new Map(parties.map((party) => [party.actor ?? `at ${party.start}`, party])).values(),
];

/** The noun phrase that `head` heads, as a party: an actor, or somebody called by a noun. */
export function toParty({ tree, actors }: Hall, head: number): Party | undefined {
  const side = tree.children[head]!.filter(
    (i) =>
      /^(?:acl|conj|cc|case|mark|cop|aux|advcl|advmod|ccomp|obl|appos|nsubj|punct)$/.test(
        relation(tree.tokens[i]!),
      ) || WEEKDAY_WORD.test(tree.tokens[i]!.form),
  );
  const span = stretchOf(tree, head, new Set(side));
  const { upos, start, end, form } = tree.tokens[head]!;
  if (!/^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/.test(upos) || WEEKDAY_WORD.test(form)) return undefined;
  const actor = actors.actorAt(span) ?? actors.actorAt({ start, end });
  if (actor) return { ...span, actor };
  return upos === "PROPN" || upos === "NUM" || isBody(tree, head) ? span : undefined;
}

/** The source of what token `at` lies in, unless it is a pronoun nobody could resolve. */
function knownSpeaker(hall: Hall, at: number): Party | undefined {
  const attribution = attributionAt(hall, at);
  const source = attribution?.negated ? undefined : attribution?.source;
  if (!source || source.actor !== undefined) return source;
  const head = headWithin(hall.tree, tokensWithin(hall.tree, source));
  return head !== undefined && /^(?:NOUN|PROPN)$/.test(hall.tree.tokens[head]!.upos) ? source : undefined;
}

/** The innermost attribution whose content covers token `at`. */
export function attributionAt({ tree, attributions }: Hall, at: number): Attribution | undefined {
  const { start, end } = tree.tokens[at]!;
  const size = (attribution: Attribution): number =>
    attribution.content.reduce((sum, span) => sum + span.end - span.start, 0);
  return attributions
    .filter((attribution) => attribution.content.some((span) => span.start <= start && end <= span.end))
    .sort((a, b) => size(a) - size(b))[0];
}
