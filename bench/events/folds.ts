import { pentaOf, ROOTS, type Root } from "../../src/reading/events/classify/roots.js";
import type { Example } from "../../training/events/examples.js";
import { fitClash, fitRoots, scoreRow } from "../../training/events/fit.js";
import { randomNumbers, shuffle } from "../../training/events/svm.js";
import type { Answer } from "./score.js";

const FOLDS = 10;

/** Roots found for rows by weights fitted on the other nine tenths and on `always`. */
export function foldRoots(examples: Example[], always: Example[]): Answer[] {
  return fold(examples, (training) => {
    const weights = fitRoots([...training, ...always]);
    return ({ row, root }) => {
      const scores = weights.map((one) => scoreRow(row, one));
      return { gold: root!, found: ROOTS[scores.indexOf(Math.max(...scores))]! };
    };
  });
}

/** The same for whether two clash. */
export function foldClashes(examples: Example[]): Answer[] {
  return fold(examples, (training) => {
    const weights = fitClash(training);
    return ({ row, binary }) => ({ gold: binary!, found: scoreRow(row, weights) > 0 ? "1" : "0" });
  });
}

/** Roots as penta classes, as the tables count them. */
export function asPenta(answers: Answer[]): Answer[] {
  return answers.map(({ gold, found }) => ({
    gold: String(pentaOf(gold as Root)),
    found: String(pentaOf(found as Root)),
  }));
}

/** Penta classes as cooperation, 0, and conflict, 1. */
export function asConflict(answers: Answer[]): Answer[] {
  const isConflict = (penta: string): string => (Number(penta) > 2 ? "1" : "0");
  return asPenta(answers).map(({ gold, found }) => ({ gold: isConflict(gold), found: isConflict(found) }));
}

/** Every tenth of the texts by weights that know the others; rows of one text stay together. */
function fold(examples: Example[], learn: (training: Example[]) => (example: Example) => Answer): Answer[] {
  const texts = [...new Set(examples.map(({ text }) => text))];
  shuffle(texts, randomNumbers(7));
  const foldOf = new Map(texts.map((text, i) => [text, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, k) => {
    const answer = learn(examples.filter(({ text }) => foldOf.get(text) !== k));
    return examples.filter(({ text }) => foldOf.get(text) === k).map(answer);
  }).flat();
}
