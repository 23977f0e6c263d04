/**
 * How many of the events coded in free news text are right: `npm run bench -- events-precision [--data DIR]`.
 *
 * `bench/data/events-judged.tsv` holds events that some state of the rules found in news, judged by hand: one a line, by
 * file below DIR, start of the trigger (UTF-16) and type; 1 or 0 for whether it is an event of that type, and of those that
 * are for actor, recipient and status where judged. Scored are those still found. An event nobody has judged counts for
 * nothing, so new ones make no figure better or worse: read their number beside it. The score of an event is fitted on
 * these very events: `training/events/confidence.ts` prints what it does on articles held out.
 */
import { parseArgs } from "node:util";
import { read, takeText } from "../src/rapporteur.js";
import { type JudgedEvent, type JudgedText, readJudged } from "../training/events/judged.js";
import { percent, table } from "./table.js";

const { values } = parseArgs({ options: { data: { type: "string", default: "/data" } } });
const { texts, missing } = readJudged(values.data);
if (missing.length > 0) console.log(`missing: ${missing.length} texts below ${values.data}`);

const found = texts.map((text) => ({ ...text, keys: findKeys(text) }));
const of = found.flatMap(({ events }) => events);
const kept = found.flatMap(({ events, keys }) => events.filter(({ key }) => keys.has(key)));
const right = kept.filter((event) => event.right);
const rightOnce = of.filter((event) => event.right);
const all = found.reduce((sum, { keys }) => sum + keys.size, 0);

console.log(`${all} events found in ${texts.length} texts, ${all - kept.length} of them unjudged`);
console.log(`${kept.length} of ${of.length} judged events are still found, with`);
console.log(`${right.length} of the ${rightOnce.length} that are right`);
console.log(
  table(
    ["", "right", "of", "percent"],
    [
      rowOf("event of its type", kept, "right"),
      rowOf("actor", right, "actor"),
      rowOf("recipient", right, "recipient"),
      rowOf("status", right, "status"),
    ],
  ),
);

function rowOf(name: string, events: JudgedEvent[], verdict: Exclude<keyof JudgedEvent, "key">): string[] {
  const judged = events.filter((event) => event[verdict] !== undefined);
  const some = judged.filter((event) => event[verdict]).length;
  return [name, String(some), String(judged.length), percent(some, judged.length)];
}

function findKeys({ name, text }: JudgedText): Set<string> {
  const { events } = read(takeText({ id: name, text })).reading;
  return new Set(events.map(({ trigger, type }) => `${trigger.start} ${type}`));
}
