/**
 * Time expressions against hand-made TIMEX3 tags, scored as in TempEval-3 (UzZaman et al. 2013): strict and relaxed span
 * F1; value and type F1 count a relaxed match only when the value, the type agrees too. `--out` writes a JSON line an
 * expression found: {doc, start, end, type, value}, offsets into the document's text without its tags.
 *
 *     npx tsx bench/times.ts --data /data/times [--errors] [--out FILE]
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { TimeExpression } from "../src/contracts/index.js";
import { analyse } from "../src/language/analyse.js";
import { extractTimes } from "../src/reading/times/index.js";
import { openPredictions } from "./predictions.js";
import { type GoldTime, readTimeMl, type TimeMlDocument } from "./timeml.js";

interface Tally {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
  type: number;
}

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "/data/times" },
    errors: { type: "boolean", default: false },
    out: { type: "string" },
  },
});

const predictions = openPredictions(values.out);
const both = emptyTally();
for (const set of findSets(values.data)) {
  const tally = emptyTally();
  for (const document of readTimeMl(join(values.data, set))) score(document, tally);
  print(set, tally);
  for (const key of Object.keys(both) as (keyof Tally)[]) both[key] += tally[key];
}
print("together", both);
predictions.close();
console.log(
  "published on TempEval-3's platinum test, value F1: chrono-node 33.5 as taken, 57.3 helped; SUTime 67.4; HeidelTime 77.6",
);

/** Folders of hand-made documents in `data`, or `data` itself where they lie in it directly; "silver" is made by machine. */
function findSets(data: string): string[] {
  const inside = (folder: string): boolean => readdirSync(folder).some((name) => name.endsWith(".tml"));
  if (inside(data)) return ["."];
  return readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "silver" && inside(join(data, entry.name)))
    .map(({ name }) => name)
    .sort();
}

function emptyTally(): Tally {
  return { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0 };
}

function score(document: TimeMlDocument, tally: Tally): void {
  const { report, times: gold } = document;
  const found = extractTimes(report, analyse(report.text, report.blocks));
  for (const { start, end, type, value } of found) {
    predictions.write({ doc: document.name, start, end, type, value });
  }
  tally.gold += gold.length;
  tally.found += found.length;
  const taken = new Set<TimeExpression>();
  for (const expected of gold) {
    const match = found.find(
      (time) => !taken.has(time) && time.start < expected.end && expected.start < time.end,
    );
    if (match) taken.add(match);
    count(expected, match, tally);
    if (values.errors && match?.value !== expected.value) printMiss(document, expected, match);
  }
  if (!values.errors) return;
  for (const time of found) if (!taken.has(time)) printMiss(document, undefined, time);
}

function count(expected: GoldTime, match: TimeExpression | undefined, tally: Tally): void {
  if (!match) return;
  tally.relaxed++;
  if (match.start === expected.start && match.end === expected.end) tally.strict++;
  if (match.value === expected.value) tally.value++;
  if (match.type === expected.type) tally.type++;
}

function print(set: string, tally: Tally): void {
  const f1 = (right: number): string => ((200 * right) / (tally.gold + tally.found)).toFixed(1);
  console.log(
    `${set}: gold ${tally.gold}, found ${tally.found}, strict ${f1(tally.strict)}, relaxed ${f1(tally.relaxed)}, ` +
      `value ${f1(tally.value)}, type ${f1(tally.type)}`,
  );
}

function printMiss(
  { name, report }: TimeMlDocument,
  gold: GoldTime | undefined,
  time: TimeExpression | undefined,
): void {
  const { start, end } = (gold ?? time)!;
  const show = (span: GoldTime | TimeExpression | undefined): string =>
    span ? `[${report.text.slice(span.start, span.end)}] ${span.type} ${span.value}` : "-";
  const context = report.text.slice(Math.max(0, start - 50), end + 30).replace(/\s+/g, " ");
  console.log([name, show(gold), show(time), time?.basis.rule ?? "", context].join("\t").replace(/\n/g, " "));
}
