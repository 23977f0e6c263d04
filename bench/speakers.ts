/**
 * Who is meant by a source: `npx tsx bench/speakers.ts --data /data [--errors]`. 200 sources of PolNeAR dev, decided by
 * hand (bench/data/polnear-speakers.tsv). The machine parses that come with PolNeAR hold no coreference; for pronouns of
 * every kind see bench/actors.ts, which measures on GUM's.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Actor, Report, Span } from "../src/contracts/index.js";
import { analyse } from "../src/language/analyse.js";
import { type ActorIndex, extractActors } from "../src/reading/actors/index.js";
import { readPolnear } from "../training/attribution/polnear.js";
import { reportOf } from "./attribution/article.js";

interface Source {
  article: string;
  at: Span;
  class: string;
  /** Where the article says who it is; undefined for one who is nobody named elsewhere. */
  antecedent?: Span;
}

/** Outcomes for those whom the article names elsewhere, and for those it does not. */
type Outcome = "right" | "wrong" | "open" | "left alone" | "misnamed";

interface Read {
  report: Report;
  index: ActorIndex;
}

function readSources(): Source[] {
  const table = readFileSync(new URL("./data/polnear-speakers.tsv", import.meta.url), "utf8");
  const rows = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return rows.map((row) => {
    const [article = "", at = "", kind = "", antecedent = "-"] = row.split("\t");
    return { article, at: parseSpan(at)!, class: kind, antecedent: parseSpan(antecedent) };
  });
}

function parseSpan(text: string): Span | undefined {
  const [start, end] = text.split("-").map(Number);
  return text === "-" ? undefined : { start: start!, end: end! };
}

/** A source is open when it has no actor, or one that the article calls by the same words alone. */
function judge({ report, index }: Read, { at, antecedent }: Source): Outcome {
  const actor = index.actor(index.actorAt(at) ?? "");
  if (!antecedent) return actor && isNamedOtherwise(report, actor, at) ? "misnamed" : "left alone";
  if (actor && actor.id === index.actorAt(antecedent)) return "right";
  return !actor || isKnownByThisAlone(report, actor, at) ? "open" : "wrong";
}

const wordsOf = ({ text }: Report, { start, end }: Span) => text.slice(start, end).toLowerCase();

function isKnownByThisAlone(report: Report, { mentions }: Actor, at: Span): boolean {
  const described = mentions.filter(({ form }) => form !== "pronoun");
  return described.every((mention) => wordsOf(report, at).includes(wordsOf(report, mention)));
}

/** The actor bears a name of which the source has no word. */
function isNamedOtherwise(report: Report, { mentions }: Actor, at: Span): boolean {
  const words = wordsOf(report, at);
  return mentions.some(
    (mention) =>
      mention.form === "name" &&
      !wordsOf(report, mention)
        .split(/[\s-]+/)
        .some((word) => words.includes(word)),
  );
}

function summarise(outcomes: Outcome[]): string {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const [right, wrong, open] = [count("right"), count("wrong"), count("open")];
  const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(0) : "–");
  return [
    `of ${right + wrong + open} named elsewhere ${right} right, ${wrong} wrong, ${open} open`,
    `precision ${percent(right, right + wrong)}, coverage ${percent(right + wrong, right + wrong + open)}`,
    `of ${count("left alone") + count("misnamed")} others ${count("misnamed")} taken for somebody`,
  ].join("; ");
}

const { values } = parseArgs({
  options: { data: { type: "string", default: "/data" }, errors: { type: "boolean" } },
});
const sources = readSources();
const wanted = new Set(sources.map(({ article }) => article));
const read = new Map<string, Read>();
for (const { name, text } of readPolnear(values.data, "dev").filter((article) => wanted.has(article.name))) {
  const report = reportOf(name, text);
  read.set(name, { report, index: extractActors(report, analyse(report.text, report.blocks)) });
}
const judged = sources.map((source) => ({ source, outcome: judge(read.get(source.article)!, source) }));
for (const kind of ["name", "surname", "role", "pronoun", "group"]) {
  const outcomes = judged.filter(({ source }) => source.class === kind).map(({ outcome }) => outcome);
  console.log(`${kind.padEnd(8)} ${summarise(outcomes)}`);
}
console.log(`${"all".padEnd(8)} ${summarise(judged.map(({ outcome }) => outcome))}`);
if (values.errors) {
  for (const { source, outcome } of judged.filter(({ outcome }) => !/right|alone/.test(outcome))) {
    const { report, index } = read.get(source.article)!;
    const taken = index.actor(index.actorAt(source.at) ?? "")?.name ?? "nobody";
    const meant = source.antecedent ? wordsOf(report, source.antecedent) : "nobody else";
    const before = report.text.slice(Math.max(0, source.at.start - 80), source.at.end).replace(/\s+/g, " ");
    console.log(`${outcome}, ${source.class}: …${before} → ${taken} (${meant})`);
  }
}
