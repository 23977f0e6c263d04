import type { Party } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { findConditions, tokensOf } from "../conditions/index.js";
import type { Draft } from "../draft.js";
import { attributionAt, findHolder, type Hall, speaksFor, toParty } from "../holder.js";
import { findStance, negate } from "../lexicon.js";
import { isAsserted, isHoped, isNegated } from "../mood.js";
import { stretchOf } from "../stretch.js";

/** What a stance word's frame found: the token that heads its matter and whom it is addressed to. */
interface Filling {
  on: number;
  toward?: number;
}

/** What one vows to do to somebody, which is no offer. */
const HARMS =
  /^(?:impose|strike|attack|punish|retaliate|block|veto|expand|tighten|slap|seize|expel|bomb|destroy|sanction|fight|cut|sue|boycott)$/;

/** "Okafor rejected the plan", "the rebels offered to talk if ...", "she is ready for talks". */
export function findStanceWords(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    if (token.upos !== "VERB" && token.upos !== "ADJ") return [];
    const next = tree.tokens[at + 1];
    const entry = findStance(token, next?.xpos === "RP" ? next.form.toLowerCase() : undefined);
    if (!entry || !isAsserted(tree, at) || isHoped(tree, at)) return [];
    const stance = isNegated(tree, at) ? negate(entry.stance) : entry.stance;
    const filling = fillFrame(tree, at, entry.frames);
    const holder = stance && filling && findHolder(hall, at);
    if (!stance || !filling || !holder || isForecast(hall, at, holder)) return [];
    const harmful = stance === "offers" && HARMS.test(tree.tokens[filling.on]!.lemma);
    return [
      {
        holder,
        stance: harmful ? "threatens" : stance,
        at,
        rule: "stance-word",
        score: 0.8,
        ...describe(hall, at, filling),
      },
    ];
  });
}

const HOPE = /\b(?:hope|expect|want|wish|believe|think|predict|fear|doubt|ask|urge|call)/i;

/** "hoped Chile would accept": what one says of another that it would or will do is no position of the other. */
function isForecast(hall: Hall, at: number, holder: Party): boolean {
  const { tree } = hall;
  const attribution = attributionAt(hall, at);
  if (!attribution?.source || speaksFor(hall, attribution.source, holder)) return false;
  const { cue } = attribution;
  const ahead = tree.children[at]!.some((i) => /^(?:will|would|'ll|’ll|'d|’d)$/i.test(tree.tokens[i]!.form));
  return ahead || (cue !== undefined && HOPE.test(tree.analysis.text.slice(cue.start, cue.end)));
}

function describe(
  hall: Hall,
  at: number,
  { on, toward }: Filling,
): Pick<Draft, "on" | "what" | "conditions" | "toward"> {
  const { tree } = hall;
  const conditions = findConditions(tree, at);
  const marks = tree.children[on]!.filter((i) => i < on && /^(?:case|mark)$/.test(relation(tree.tokens[i]!)));
  const without = new Set([...tokensOf(tree, conditions), ...marks]);
  const addressed = toward ?? findAgainst(tree, at) ?? findAgainst(tree, on);
  const party = addressed === undefined ? undefined : toParty(hall, addressed);
  return { on, what: stretchOf(tree, on, without), conditions, toward: party };
}

/** "sanctions against the junta", "threatened force against". */
function findAgainst(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find((i) => {
    const preposition = childIn(tree, i, "case");
    return preposition !== undefined && tree.tokens[preposition]!.form.toLowerCase() === "against";
  });
}

function fillFrame(tree: Tree, at: number, frames: string[]): Filling | undefined {
  for (const frame of frames) {
    const filling = fill(tree, at, frame);
    if (filling) return filling;
  }
  return undefined;
}

function fill(tree: Tree, at: number, frame: string): Filling | undefined {
  switch (frame) {
    case "obj":
      return asFilling(childIn(tree, at, "obj"));
    case "xcomp":
      return childIn(tree, at, "obj") === undefined ? asFilling(infinitive(tree, at)) : undefined;
    case "ccomp":
      return asFilling(childIn(tree, at, "ccomp"));
    case "to":
      return withAddressee(infinitive(tree, at), childIn(tree, at, "obj", "iobj"));
    case "on-to":
      return withAddressee(infinitive(tree, at), oblique(tree, at, "on"));
    case "for-to":
      return withAddressee(infinitive(tree, at), oblique(tree, at, "for"));
    default:
      return asFilling(oblique(tree, at, frame.slice(frame.indexOf(":") + 1)));
  }
}

function asFilling(on: number | undefined): Filling | undefined {
  return on === undefined ? undefined : { on };
}

function withAddressee(on: number | undefined, toward: number | undefined): Filling | undefined {
  return on === undefined || toward === undefined ? undefined : { on, toward };
}

function infinitive(tree: Tree, at: number): number | undefined {
  return tree.children[at]!.find(
    (i) => /^(?:xcomp|advcl|ccomp)$/.test(relation(tree.tokens[i]!)) && hasTo(tree, i),
  );
}

function hasTo(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) => i < at && relation(tree.tokens[i]!) === "mark" && /^to$/i.test(tree.tokens[i]!.form),
  );
}

function oblique(tree: Tree, at: number, preposition: string): number | undefined {
  return tree.children[at]!.find((i) => {
    if (relation(tree.tokens[i]!) !== "obl") return false;
    const mark = childIn(tree, i, "case");
    return mark !== undefined && tree.tokens[mark]!.form.toLowerCase() === preposition;
  });
}
