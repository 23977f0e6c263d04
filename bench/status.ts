/**
 * Whether an event is told as done, to come, possible, not done or long past, against two sets of single sentences written
 * for this project (bench/data/status-{dev,test}.jsonl):
 *
 *     npm run bench -- status [--data bench/data] [--out FILE] [--errors]
 *
 * The word that names the event is given. `--out` writes a JSON line a trigger: {file, row, trigger, status}, row counted
 * from 0. `--errors` prints what dev gets wrong, never test.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { EventStatus, type Report } from "../src/contracts/index.js";
import { analyse } from "../src/language/analyse.js";
import { findStatus } from "../src/reading/events/status/index.js";
import { growTree } from "../src/reading/syntax/tree.js";
import { extractTimes } from "../src/reading/times/index.js";
import { openPredictions } from "./predictions.js";
import { findSplits } from "./splits.js";
import { percent, table } from "./table.js";

interface Gold {
  text: string;
  /** UTF-16 code units into `text`, end exclusive. */
  trigger: [number, number];
  status: EventStatus;
}

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "bench/data" },
    out: { type: "string" },
    errors: { type: "boolean", default: false },
  },
});

const YEAR = new Date().getFullYear();
const STATUSES = EventStatus.options;

const predictions = openPredictions(values.out);
const { splits, missing } = findSplits(values.data, [{ label: "status", path: "status-{split}.jsonl" }]);
for (const set of missing) console.log(`missing:  ${set} below ${values.data}`);
for (const { label, path } of splits) score(label, path);
predictions.close();

function score(label: string, path: string): void {
  const confusion = new Map<string, number>();
  const lines = readFileSync(path, "utf8").trim().split("\n");
  const golds = lines.map((line) => JSON.parse(line) as Gold);
  for (const [row, gold] of golds.entries()) {
    const status = statusOf(gold);
    predictions.write({ file: basename(path), row, trigger: gold.trigger, status });
    confusion.set(`${gold.status} ${status}`, (confusion.get(`${gold.status} ${status}`) ?? 0) + 1);
    if (values.errors && status !== gold.status && label.endsWith("dev"))
      console.log(showError(gold, status));
  }
  report(label, golds.length, (gold, found) => confusion.get(`${gold} ${found}`) ?? 0);
}

function statusOf({ text, trigger }: Gold): EventStatus {
  const blocks: Report["blocks"] = [{ start: 0, end: text.length, kind: "paragraph" }];
  const analysis = analyse(text, blocks);
  const none = { id: "", sha256: "", sourceSha256: "", input: "", furniture: [], omitted: [] };
  const times = extractTimes({ ...none, language: "en", text, blocks }, analysis);
  const at = analysis.tokens.findIndex(({ end }) => end > trigger[0]);
  return findStatus({ tree: growTree(analysis), times, year: YEAR }, at);
}

function report(label: string, lines: number, count: (gold: string, found: string) => number): void {
  const sum = (counts: number[]): number => counts.reduce((all, one) => all + one, 0);
  const right = sum(STATUSES.map((status) => count(status, status)));
  const rows = STATUSES.map((status) => {
    const gold = sum(STATUSES.map((other) => count(status, other)));
    const found = sum(STATUSES.map((other) => count(other, status)));
    return {
      status,
      gold,
      found,
      right: count(status, status),
      f1: (2 * count(status, status)) / (gold + found || 1),
    };
  });
  const macro = sum(rows.map(({ f1 }) => f1)) / rows.length;
  console.log(
    `\n${label}: ${lines} events, accuracy ${percent(right, lines)}, macro-F1 ${percent(macro, 1)}`,
  );
  console.log(
    table(
      ["", "gold", "found", "precision", "recall", "F1", ...STATUSES.map((status) => `as ${status}`)],
      rows.map(({ status, gold, found, right, f1 }) => [
        status,
        String(gold),
        String(found),
        percent(right, found),
        percent(right, gold),
        percent(f1, 1),
        ...STATUSES.map((other) => String(count(status, other))),
      ]),
    ),
  );
}

function showError({ text, trigger: [start, end], status }: Gold, found: EventStatus): string {
  return `${status} as ${found}: ${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}
