/**
 * Fits what tells whether two mentions name one event, on ECB+'s training topics:
 *
 *     npx tsx training/coreference/train.ts [/data/ecbplus]
 *
 * Several perceptrons, averaged; the threshold of the grouping by five-fold cross-validation over topics. Writes
 * src/record/events/data/coreference.json.
 */
import { writeFileSync } from "node:fs";
import { readMentions, seminalEvents } from "../../bench/coreference/ecbplus.js";
import { scoreChains } from "../../bench/coreference/measures.js";
import { describeGold } from "../../bench/coreference/mentions.js";
import { drawCircle } from "../../src/record/events/circle.js";
import { compareMentions, namesOf, rowOf } from "../../src/record/events/compare.js";
import { groupByLikeness } from "../../src/record/events/group.js";
import { type CoreferenceModel, weighRow } from "../../src/record/events/likeness.js";
import { fitPerceptron, type Perceptron } from "./perceptron.js";

interface Pair {
  a: number;
  b: number;
  row: Float32Array;
  right: boolean;
}

const FOLDS = 5;
const SEEDS = [1, 2];
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

const data = process.argv[2] ?? "/data/ecbplus";
const gold = readMentions(data, "ECB_Train_Event_gold_mentions.json");
const mentions = describeGold(data, gold);
const chains = gold.map(({ coref_chain }) => coref_chain!);
const groups = [...seminalEvents(gold).values()];
const topics = groups.map(([first]) => Number.parseInt(gold[first!]!.doc_id, 10));
let features: string[] = [];
const pairs = groups.map(pairsOf);

const order = [...new Set(topics)];
const held = topics.map((topic) => order.indexOf(topic) % FOLDS);
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fit(pairs.filter((_, g) => held[g] !== fold).flat()),
);
const likenesses = pairs.map((some, g) => likenessesOf(some, models[held[g]!]!));
const scored = THRESHOLDS.map((threshold) => {
  const names: string[] = [];
  groups.forEach((group, g) => {
    const likeness = (x: number, y: number) => likenesses[g]!.get(`${group[x]} ${group[y]}`)!;
    for (const [n, found] of groupByLikeness(group.length, likeness, threshold).entries())
      for (const i of found) names[group[i]!] = `${g} ${n}`;
  });
  const { muc, bCubed, ceafE, conll } = scoreChains(chains, names);
  const shown = [muc.f1, bCubed.f1, ceafE.f1, conll].map((share) => (100 * share).toFixed(1));
  console.log(`threshold ${threshold}: MUC ${shown[0]}, B³ ${shown[1]}, CEAF-e ${shown[2]}, CoNLL F1 ${shown[3]}`);
  return { threshold, conll };
});
const { threshold } = scored.reduce((best, one) => (one.conll > best.conll ? one : best));
const { bias, units } = fit(pairs.flat());
const round = (value: number) => Math.round(value * 1000) / 1000;
const model: CoreferenceModel = {
  threshold,
  features,
  bias: round(bias),
  units: units.map((unit) => ({
    bias: round(unit.bias),
    says: round(unit.says),
    weights: unit.weights.map(round),
  })),
};
writeFileSync(
  new URL("../../src/record/events/data/coreference.json", import.meta.url),
  `${JSON.stringify(model).replaceAll('{"bias"', '\n{"bias"')}\n`,
);

function pairsOf(group: number[]): Pair[] {
  const circle = drawCircle(group.map((i) => mentions[i]!));
  return group.flatMap((a, n) =>
    group.slice(n + 1).map((b) => {
      const measured = compareMentions(mentions[a]!, mentions[b]!, circle);
      features = namesOf(measured);
      return { a, b, row: Float32Array.from(rowOf(measured)), right: chains[a] === chains[b] };
    }),
  );
}

/** The mean of perceptrons is one with the units of all. */
function fit(examples: Pair[]): Perceptron {
  const rows = examples.map(({ row }) => row);
  const right = examples.map((pair) => pair.right);
  const fitted = SEEDS.map((seed) => fitPerceptron(rows, right, seed));
  return {
    bias: fitted.reduce((sum, { bias }) => sum + bias, 0) / SEEDS.length,
    units: fitted.flatMap(({ units }) => units.map((unit) => ({ ...unit, says: unit.says / SEEDS.length }))),
  };
}

function likenessesOf(some: Pair[], model: Perceptron): Map<string, number> {
  return new Map(some.map(({ a, b, row }) => [`${a} ${b}`, weighRow(model, row)]));
}
