import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../../src/language/analyse.js";
import { takeText } from "../../src/rapporteur.js";
import { extractActors } from "../../src/reading/actors/index.js";
import { extractAttributions } from "../../src/reading/attributions/index.js";
import { confidenceOf } from "../../src/reading/events/confidence/index.js";
import { draftEvents } from "../../src/reading/events/index.js";
import { extractTimes } from "../../src/reading/times/index.js";
import { fitConfidence, type Judged } from "../attribution/fit-confidence.js";
import { type JudgedText, readJudged } from "./judged.js";
import { describeCurve } from "./precision-curve.js";

// Fits how sure a coded event is on the hand-judged events of three articles in four, prints how that fares on the fourth,
// and writes the weights fitted on all:
//   npx tsx training/events/confidence.ts --data /data --out models/

const HELD = 4;
/** Pull of the weights towards zero: the facts are many for so few events. */
const RIDGE = 8;
const LEAST_SEEN = 3;

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const { texts, missing } = readJudged(values.data!);
if (missing.length > 0) process.stderr.write(`missing: ${missing.length} texts below ${values.data}\n`);
const articles = inFixedOrder(texts).map(judge);
const held = articles.filter((_, index) => index % HELD === 0).flat();
const model = fitConfidence(articles.filter((_, index) => index % HELD !== 0).flat(), RIDGE, LEAST_SEEN);
process.stdout.write(
  describeCurve(held.map(({ features, right }) => ({ score: confidenceOf(features, model), right }))),
);
const whole = fitConfidence(articles.flat(), RIDGE, LEAST_SEEN);
writeFileSync(`${values.out!}/event-confidence.json`, `${JSON.stringify(whole, undefined, 1)}\n`);
process.stderr.write(`${articles.flat().length} events, ${Object.keys(whole.weights).length} weights\n`);

/** The events of an article that somebody has judged, whatever their score. */
function judge({ name, text, events }: JudgedText): Judged[] {
  const report = takeText({ id: name, text });
  const analysis = analyse(report.text, report.blocks);
  const actors = extractActors(report, analysis);
  const times = extractTimes(report, analysis);
  const { attributions } = extractAttributions(report, analysis, actors);
  const verdicts = new Map(events.map(({ key, right }) => [key, right]));
  return draftEvents(report, analysis, { actors, attributions, times }).flatMap(({ draft, features }) => {
    const right = verdicts.get(`${draft.trigger.start} ${draft.type}`);
    return right === undefined ? [] : [{ features, right }];
  });
}

/** The texts in an order that mixes the sets and is the same in every run: by the digest of the name. */
function inFixedOrder(texts: JudgedText[]): JudgedText[] {
  const digest = ({ name }: JudgedText): string => createHash("sha256").update(name).digest("hex");
  return texts.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
}
