import type { Party } from "../../../contracts/index.js";
import { headWithin, tokensWithin } from "../../syntax/tree.js";
import type { PlacedCondition } from "../conditions/index.js";
import { attributionAt, findHolders, type Hall, isOutsider, sourceAt, toParty } from "../holder.js";
import type { Promised } from "./clause.js";
import { isUndertaking } from "./undertakings.js";

/**
 * Who makes the promise: the one who speaks of itself, the body it speaks for, the one who speaks of what is in its hands. What one says of another's conduct is a
 * forecast, and so is what happens by itself, unless it is made to wait ("no ship leaves until"). A document promises for
 * those it names.
 */
export function findPromisers(hall: Hall, promised: Promised, condition: PlacedCondition): Party[] {
  const source = sourceAt(hall, promised.top);
  if (!source) return [];
  if (isDocument(hall, source)) return isDone(hall, promised) ? namedSubject(hall, promised) : [];
  const isFor = promised.subject !== undefined && hasPossessive(hall, promised.subject);
  const own = isOwn(hall, source, promised) && !isFor ? findHolders(hall, promised.top) : [];
  if (own.length > 0) return own;
  return isOwn(hall, source, promised) || isDisposed(hall, promised, condition) ? [source] : [];
}

/** "I", "we", "she said she", "her army", the country or body the source speaks for. */
function isOwn(hall: Hall, source: Party, promised: Promised): boolean {
  const { tree, actors } = hall;
  const { subject, passive, none } = promised;
  if (subject === undefined || passive || none) return false;
  if (!isDone(hall, promised)) return false;
  const { start, end, form, upos } = tree.tokens[subject]!;
  if (/^(?:i|we)$/i.test(form)) return true;
  if (/^(?:he|she|it|they)$/i.test(form)) {
    const party = toParty(hall, subject);
    if (isQuoted(hall, subject) && !isSpokesperson(hall, source)) return false;
    const actor = party?.actor ?? actors.actorAt({ start, end });
    return actor === undefined || source.actor === undefined || actor === source.actor;
  }
  if (hasPossessive(hall, subject)) return true;
  const parties = upos === "PRON" ? [] : findHolders(hall, promised.top);
  return parties.length > 0 && parties.every((party) => !isOutsider(hall, source, party));
}

/** Between quotation marks, where the speaker is no "he" or "she". */
function isQuoted(hall: Hall, at: number): boolean {
  const { start } = hall.tree.tokens[at]!;
  return attributionAt(hall, at)?.quoted.some((span) => span.start <= start && start < span.end) ?? false;
}

/** One who speaks of somebody else's doings for them. */
function isSpokesperson({ tree, actors }: Hall, { start, end, actor }: Party): boolean {
  const titles = actors.actor(actor ?? "")?.roles.map(({ title }) => title) ?? [];
  return /spokes/i.test([tree.analysis.text.slice(start, end), ...titles].join(" "));
}

/** Whether the deed is one that a party can do or leave. */
function isDone({ tree }: Hall, { deed }: Promised): boolean {
  // "would consider it an insult" gives an opinion.
  if (tree.tokens[deed]!.lemma === "consider" && tree.tokens[deed + 1]?.upos === "PRON") return false;
  const { lemma } = tree.tokens[deed]!;
  return isUndertaking(lemma, "gives", "takes", "accepts", "acts", "keeps", "harms");
}

/** What the speaker decides on though it does not say by whom it is done. */
function isDisposed(
  hall: Hall,
  { deed, top, subject, passive, negated, none }: Promised,
  { relation: stated }: PlacedCondition,
): boolean {
  const { tree } = hall;
  if (subject === undefined || !/^(?:NOUN|NUM|DET|ADJ|PRON)$/.test(tree.tokens[subject]!.upos)) return false;
  const { lemma } = tree.tokens[deed]!;
  const exclusive = stated === "only if" || ((negated || none) && stated !== "if");
  if (none && isUndertaking(lemma, "takes", "accepts", "gives")) return exclusive;
  if (tree.tokens[subject]!.upos === "PRON") return false;
  if (passive) {
    return (
      isUndertaking(tree.tokens[top]!.lemma, "gives", "acts", "harms", "accepts", "keeps") ||
      (exclusive && isUndertaking(tree.tokens[top]!.lemma, "takes"))
    );
  }
  if (isUndertaking(lemma, "keeps")) return /^(?:until|unless|only if)$/.test(stated);
  return exclusive && isUndertaking(lemma, "happens");
}

function hasPossessive({ tree }: Hall, subject: number): boolean {
  return tree.children[subject]!.some(
    (i) =>
      tree.tokens[i]!.deprel === "nmod:poss" && /^(?:his|her|its|their|our|my)$/i.test(tree.tokens[i]!.form),
  );
}

/** "according to a draft of the decision". */
function isDocument({ tree }: Hall, source: Party): boolean {
  const head = headWithin(tree, tokensWithin(tree, source));
  return head !== undefined && isUndertaking(tree.tokens[head]!.lemma, "documents");
}

function namedSubject(hall: Hall, { top }: Promised): Party[] {
  return findHolders(hall, top).filter(({ actor }) => actor !== undefined);
}
