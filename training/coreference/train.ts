/**
 * Fits what tells whether two mentions name one event, on ECB+'s training topics:
 *
 *     npx tsx training/coreference/train.ts [/data/ecbplus]
 *
 * A logistic regression for each kinship of the triggers; the threshold of the grouping by three-fold cross-validation over
 * topics. Writes src/record/events/data/coreference.json.
 */
import { writeFileSync } from "node:fs";
import { readMentions, seminalEvents } from "../../bench/coreference/ecbplus.js";
import { scoreChains } from "../../bench/coreference/measures.js";
import { describeGold } from "../../bench/coreference/mentions.js";
import { drawCircle } from "../../src/record/events/circle.js";
import { compareMentions, FEATURES } from "../../src/record/events/compare.js";
import { groupByLikeness } from "../../src/record/events/group.js";
import {
  type CoreferenceModel,
  KINSHIPS,
  type Kinship,
  kinshipOf,
} from "../../src/record/events/likeness.js";
import { fitLogistic, predict, type Weights } from "./logistic.js";

interface Pair {
  a: number;
  b: number;
  kinship: Kinship;
  row: number[];
  right: boolean;
}

type Fitted = { [kinship in Kinship]: Weights };

const FOLDS = 3;
const THRESHOLDS = [0.35, 0.4, 0.45, 0.5, 0.55];

const data = process.argv[2] ?? "/data/ecbplus";
const gold = readMentions(data, "ECB_Train_Event_gold_mentions.json");
const mentions = describeGold(data, gold);
const chains = gold.map(({ coref_chain }) => coref_chain!);
const groups = [...seminalEvents(gold).values()];
const topics = groups.map(([first]) => Number.parseInt(gold[first!]!.doc_id, 10));
const pairs = groups.map(pairsOf);

const held = groups.map((_, g) => g).map((g) => topics[g]! % FOLDS);
const models = Array.from({ length: FOLDS }, (_, fold) =>
  fit(pairs.filter((_, g) => held[g] !== fold).flat()),
);
const scored = THRESHOLDS.map((threshold) => {
  const names: string[] = [];
  groups.forEach((group, g) => {
    for (const [n, found] of cluster(group, pairs[g]!, models[held[g]!]!, threshold).entries())
      for (const member of found) names[member] = `${g} ${n}`;
  });
  const { conll } = scoreChains(chains, names);
  console.log(`threshold ${threshold}: CoNLL F1 ${(100 * conll).toFixed(1)}`);
  return { threshold, conll };
});
const { threshold } = scored.reduce((best, one) => (one.conll > best.conll ? one : best));
const fitted = fit(pairs.flat());
const round = (value: number) => Math.round(value * 1000) / 1000;
const model: CoreferenceModel = { threshold, kinships: mapKinships((kinship) => describe(fitted[kinship])) };
writeFileSync(
  new URL("../../src/record/events/data/coreference.json", import.meta.url),
  `${JSON.stringify(model, null, 2)}\n`,
);

function pairsOf(group: number[]): Pair[] {
  const circle = drawCircle(group.map((i) => mentions[i]!));
  return group.flatMap((a, n) =>
    group.slice(n + 1).map((b) => {
      const [one, other] = [mentions[a]!, mentions[b]!];
      const row = compareMentions(one, other, circle);
      return { a, b, kinship: kinshipOf(one, other), row, right: chains[a] === chains[b] };
    }),
  );
}

function fit(examples: Pair[]): Fitted {
  return mapKinships((kinship) => {
    const own = examples.filter((pair) => pair.kinship === kinship);
    return fitLogistic(
      own.map(({ row }) => row),
      own.map(({ right }) => right),
    );
  });
}

function cluster(group: number[], some: Pair[], weights: Fitted, threshold: number): number[][] {
  const likeness = new Map(
    some.map(({ a, b, kinship, row }) => [`${a} ${b}`, predict(weights[kinship], row)]),
  );
  const between = (x: number, y: number) => likeness.get(`${group[x]} ${group[y]}`)!;
  return groupByLikeness(group.length, between, threshold).map((found) => found.map((i) => group[i]!));
}

function describe([bias, ...weights]: Weights): CoreferenceModel["kinships"][Kinship] {
  const named = FEATURES.map((feature, i) => [feature, round(weights[i]!)] as const).filter(
    ([, weight]) => weight !== 0,
  );
  return { bias: round(bias!), weights: Object.fromEntries(named) };
}

function mapKinships<T>(of: (kinship: Kinship) => T): { [kinship in Kinship]: T } {
  return Object.fromEntries(KINSHIPS.map((kinship) => [kinship, of(kinship)])) as { [kinship in Kinship]: T };
}
