import type { Party } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import type { Draft } from "../draft.js";
import { fillFrames } from "../frames.js";
import { findHolders, type Hall, toParty } from "../holder.js";
import { combine, findStance } from "../lexicon.js";
import { isMatter } from "../matter.js";
import { isAsserted, isHoped, isNegated } from "../mood.js";
import { describe, soften } from "./stance-word.js";

/** Verbs that only say that a stance is taken: "voiced her support", "renewed its offer". */
const LIGHT =
  /^(?:voice|express|declare|announce|offer|give|reiterate|repeat|renew|make|issue|deliver|send|state|extend|signall?|reaffirm|restate|lodge|raise|pledge|show|confirm|maintain|air|register|underline|turn|step|increase|pile|put|exert|intensify|keep|ramp|heap|lend|throw|drop|reverse|set|lay|level|launch|add|file)$/;

const GIVEN_UP = /^(?:drop|reverse)$/;

/** "won the backing of Peru": who is meant stands behind the noun. */
const RECEIVES =
  /^(?:win|receive|get|secure|earn|draw|gain|meet|obtain|enjoy|have|find|attract|provoke|face)$/;

/** "Okafor's demand for talks", "the rebels' refusal to disarm", "voiced its opposition to the dam", "a call from the union for". */
export function findStanceNouns(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((token, at): Draft[] => {
    const entry = token.upos === "NOUN" ? findStance(tree, at) : undefined;
    if (!entry || isHoped(tree, at)) return [];
    const received = readReceived(hall, at);
    if (
      received &&
      isMatter(hall, received, at, { listed: true }) &&
      /^(?:supports|accepts|opposes|rejects)$/.test(entry.stance)
    ) {
      return draftsOf(hall, at, entry.stance, received.holders, received);
    }
    const verb = verbOver(tree, at, LIGHT);
    const filling =
      fillFrames(tree, at, entry.frames) ??
      withParty(tree, at, entry.frames) ??
      (verb === undefined ? undefined : fillFrames(tree, at, entry.frames, verb));
    if (!filling || !isMatter(hall, filling, at, entry)) return [];
    const inner = tree.tokens[filling.on]!.upos === "VERB" ? findStance(tree, filling.on) : undefined;
    const within =
      entry.frames.includes("self") && inner ? fillFrames(tree, filling.on, inner.frames) : undefined;
    const stance = within ? combine(entry.stance, inner?.stance) : soften(tree, at, entry.stance, filling.on);
    return stance ? draftsOf(hall, at, stance, findOwners(hall, at), within ?? filling) : [];
  });
}

function draftsOf(
  hall: Hall,
  at: number,
  stance: Draft["stance"],
  holders: Party[],
  filling: Parameters<typeof describe>[2],
): Draft[] {
  return holders.map((holder) => ({
    holder,
    stance,
    at,
    rule: "stance-noun",
    score: 0.75,
    ...describe(hall, at, filling),
  }));
}

/** The owner in front, else who does it behind "by" or "from", else the subject of a verb that only says it is done. */
function findOwners(hall: Hall, at: number): Party[] {
  const { tree } = hall;
  const owner = tree.children[at]!.find((i) => tree.tokens[i]!.deprel === "nmod:poss");
  const own = owner === undefined ? undefined : toParty(hall, owner);
  if (own && tree.tokens[owner!]!.upos !== "PRON") return [own];
  const doer = tree.children[at]!.find(
    (i) => i > at && relation(tree.tokens[i]!) === "nmod" && isBehind(tree, i, /^(?:by|from)$/i),
  );
  const asked =
    verbOver(tree, at, /^(?:demand|seek|want|await|expect|request|need|reject|refuse|accept)$/) !== undefined;
  const named = doer === undefined || asked ? undefined : toParty(hall, doer);
  if (named) return [named];
  const verb = verbOver(tree, at, LIGHT);
  if (verb === undefined) return own ? [own] : [];
  const said = isAsserted(tree, verb) && !isHoped(tree, verb) && !isNegated(tree, verb);
  return said && !GIVEN_UP.test(tree.tokens[verb]!.lemma) ? findHolders(hall, verb) : [];
}

function verbOver(tree: Tree, at: number, verbs: RegExp): number | undefined {
  const { head, deprel } = tree.tokens[at]!;
  return /^(?:obj|obl)$/.test(deprel) && head >= 0 && verbs.test(tree.tokens[head]!.lemma) ? head : undefined;
}

function isBehind(tree: Tree, at: number, preposition: RegExp): boolean {
  const mark = childIn(tree, at, "case");
  return mark !== undefined && preposition.test(tree.tokens[mark]!.form);
}

/** "the plan won the backing of Peru", "met with opposition from Peru". */
function readReceived(hall: Hall, at: number): { on: number; holders: Party[] } | undefined {
  const { tree } = hall;
  const verb = verbOver(tree, at, RECEIVES);
  const on = verb === undefined ? undefined : childIn(tree, verb, "nsubj");
  const giver = tree.children[at]!.find((i) => i > at && isBehind(tree, i, /^(?:of|from)$/i));
  const party = giver === undefined ? undefined : toParty(hall, giver);
  return on === undefined || !party ? undefined : { on, holders: [party] };
}

/** "put pressure on Peru to talk": the infinitive may hang on the verb above. */
function withParty(tree: Tree, at: number, frames: string[]): ReturnType<typeof fillFrames> {
  const frame = frames.find((one) => one.endsWith(">to"));
  const verb = tree.tokens[at]!.head;
  if (!frame || verb < 0) return undefined;
  const preposition = new RegExp(`^${frame.slice(0, -3)}$`, "i");
  const toward = [...tree.children[at]!, ...tree.children[verb]!].find(
    (i) => i > at && isBehind(tree, i, preposition),
  );
  if (toward === undefined) return undefined;
  const filled = fillFrames(tree, at, ["self"]) ?? fillFrames(tree, toward, ["self"]);
  const on = filled?.on ?? tree.children[verb]!.find((i) => i > toward && tree.tokens[i]!.xpos === "VB");
  return on === undefined ? undefined : { on, toward };
}
