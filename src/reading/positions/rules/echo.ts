import { childIn, relation, type Tree } from "../../syntax/tree.js";
import type { Draft } from "../draft.js";
import { fillFrames } from "../frames.js";
import { findHolders, type Hall } from "../holder.js";
import { findPhrase, findStance, negate, type Stance } from "../lexicon.js";
import { isAsserted, isHoped, isNegated } from "../mood.js";
import { stretchOf } from "../stretch.js";
import { isForecast } from "./stance-word.js";

const POINTS = /^(?:it|this|that|them|both|either|neither)$/i;

/** Nouns for whatever was spoken of before: "a step the unions oppose". */
const POINTING_NOUN =
  /^(?:step|move|demand|idea|proposal|plan|measure|offer|request|call|suggestion|scheme|bid|initiative|condition|term|ultimatum|notion)$/;

/** Stance words that need no object when it was spoken of before: "Peru objected". */
const ALONE = /^(?:object|refuse|agree|decline|accept|balk|baulk|demur|disagree|consent|acquiesce)$/;

/** "Chile opposes it", "a step the unions oppose", "Peru objected": an answer to the position before, of another holder. */
export function findEchoes(hall: Hall): Draft[] {
  const { tree } = hall;
  return tree.tokens.flatMap((_, at): Draft[] => {
    const answer = answerAt(tree, at);
    if (!answer || !isAsserted(tree, answer.verb) || isHoped(tree, answer.verb)) return [];
    const stance = isNegated(tree, answer.verb) ? negate(answer.stance) : answer.stance;
    if (!stance) return [];
    const what = stretchOf(tree, answer.on);
    return findHolders(hall, answer.verb)
      .filter((holder) => !isForecast(hall, answer.verb, holder))
      .map((holder) => ({
        holder,
        stance,
        at: answer.verb,
        on: answer.on,
        what,
        conditions: [],
        echo: true,
        rule: "echo",
        score: 0.6,
      }));
  });
}

function answerAt(tree: Tree, at: number): { verb: number; on: number; stance: Stance } | undefined {
  const { upos, lemma, head } = tree.tokens[at]!;
  const found = /^(?:VERB|AUX)$/.test(upos) ? findPhrase(tree, at) : undefined;
  if (found && !found.negated) {
    const on = tree.tokens[found.end]!.head;
    const verb = upos === "AUX" && head >= 0 ? head : at;
    return on > found.end && points(tree, on) ? { verb, on, stance: found.phrase.stance } : undefined;
  }
  const entry = upos === "VERB" ? findStance(tree, at) : undefined;
  if (!entry || /^(?:demands|proposes|threatens|offers)$/.test(entry.stance)) return undefined;
  const filling = fillFrames(tree, at, entry.frames);
  if (filling)
    return points(tree, filling.on) ? { verb: at, on: filling.on, stance: entry.stance } : undefined;
  if (!ALONE.test(lemma) || childIn(tree, at, "obj", "xcomp", "ccomp", "obl", "advcl") !== undefined)
    return undefined;
  return { verb: at, on: at, stance: entry.stance };
}

function points(tree: Tree, on: number): boolean {
  const { upos, form, lemma } = tree.tokens[on]!;
  if (upos === "PRON") return POINTS.test(form);
  if (!POINTING_NOUN.test(lemma)) return false;
  return !tree.children[on]!.some((i) => /^(?:nmod|compound|amod)$/.test(relation(tree.tokens[i]!)));
}
