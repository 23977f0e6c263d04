import { relation } from "../../syntax/tree.js";
import type { EventDraft } from "../index.js";
import { lemmaOf } from "../lexicon/match.js";
import { PENTA } from "../lexicon/plover.js";
import { isPassive } from "../participants/subject.js";
import type { Scene } from "../scene.js";
import { speaksOfForce } from "../senses/force.js";
import { isWeak, type Need } from "../senses/weak-words.js";

const NEEDS: Need[] = ["alone", "between", "abroad", "body", "force"];
const PRESENT = /^VB[PZ]?$/;

/** Of the words that name the event: which they are, how they stand in the sentence and what the lexicon says of them. */
export function wordFacts({ tree }: Scene, draft: EventDraft): string[] {
  const { at, type, actor, recipient, word } = draft;
  const token = tree.tokens[at]!;
  const lemma = lemmaOf(token);
  const facts = [
    `type ${type}`,
    `penta ${PENTA[type]}`,
    `lemma ${lemma}`,
    `group ${word.rule}`,
    `pattern ${word.score}`,
    `pattern ${word.score} ${type}`,
    `part ${token.upos}`,
    ...NEEDS.filter((need) => isWeak(type, need, lemma)).map((need) => `weak ${need}`),
  ];
  if (word.type !== type) facts.push("overruled", `overruled ${type}`);
  if (isPassive(tree, at)) facts.push("passive");
  if (PRESENT.test(token.xpos)) facts.push("present or infinitive");
  if (speaksOfForce(tree, at, [actor, recipient])) facts.push("force", `force ${type}`);
  if (tree.children[at]!.some((i) => relation(tree.tokens[i]!) === "obj"))
    facts.push(`has object ${token.upos}`);
  if (tree.children[at]!.some((i) => /^(?:xcomp|ccomp)$/.test(relation(tree.tokens[i]!))))
    facts.push("has clause");
  return facts;
}
