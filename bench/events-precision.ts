/**
 * How many of the events coded in free news text are right: `npm run bench -- events-precision [--data DIR]`.
 *
 * `bench/data/events-judged.tsv` holds events that some state of the rules found in PolNeAR (train) and in the BBC's news,
 * judged by hand: one a line, by file below DIR, start of the trigger (UTF-16) and type; 1 or 0 for whether it is an event
 * of that type, and of those that are for actor, recipient and status. Scored are those still found. An event nobody has
 * judged counts for nothing, so new ones make no figure better or worse: read their number beside it.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { read, takeText } from "../src/rapporteur.js";
import { percent, table } from "./table.js";

interface Judged {
  file: string;
  key: string;
  /** Event, actor, recipient, status; the last three of right events alone. */
  verdicts: string[];
}

const { values } = parseArgs({ options: { data: { type: "string", default: "/data" } } });
const judged = readFileSync(new URL("./data/events-judged.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line): Judged => {
    const [file = "", start, type, ...verdicts] = line.split("\t");
    return { file, key: `${start} ${type}`, verdicts };
  });
const files = [...new Set(judged.map(({ file }) => file))];
const here = files.filter((file) => existsSync(join(values.data, file)));
if (here.length < files.length)
  console.log(`missing: ${files.length - here.length} files below ${values.data}`);

const found = new Map(here.map((file) => [file, findKeys(file)]));
const of = judged.filter(({ file }) => found.has(file));
const kept = of.filter(({ file, key }) => found.get(file)!.has(key));
const right = kept.filter(({ verdicts }) => verdicts[0] === "1");
const rightOnce = of.filter(({ verdicts }) => verdicts[0] === "1");
const all = [...found.values()].reduce((sum, { size }) => sum + size, 0);
const rightIn = (column: number): number => right.filter(({ verdicts }) => verdicts[column] === "1").length;

console.log(`${all} events found in ${here.length} texts, ${all - kept.length} of them unjudged`);
console.log(`${kept.length} of ${of.length} judged events are still found, with`);
console.log(`${right.length} of the ${rightOnce.length} that are right`);
console.log(
  table(
    ["", "right", "of", "percent"],
    [
      ["event of its type", right.length, kept.length],
      ["actor", rightIn(1), right.length],
      ["recipient", rightIn(2), right.length],
      ["status", rightIn(3), right.length],
    ].map(([name, some, whole]) => [
      String(name),
      String(some),
      String(whole),
      percent(Number(some), Number(whole)),
    ]),
  ),
);

function findKeys(file: string): Set<string> {
  const report = takeText({ id: file, text: readFileSync(join(values.data, file), "utf8") });
  const { events } = read(report).reading;
  return new Set(events.map(({ trigger, type }) => `${trigger.start} ${type}`));
}
