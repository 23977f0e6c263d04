import type { Statement, TimeExpression, TimelineEntry } from "../../contracts/index.js";
import { clusters } from "../clusters.js";
import { evidenceOf, type Source } from "../source.js";
import { compareAcross } from "../times.js";
import { dayLabel, relativeLabel } from "./labels.js";

interface Placed {
  source: Source;
  time: TimeExpression;
}

/** The days the reports speak of, each once, in order: dated ones by date, relative ones by their distance from the reports' day. */
export function mergeTimeline(sources: Source[], statements: Statement[]): TimelineEntry[] {
  const placed = sources.flatMap((source) =>
    source.reading.times.filter(isPlaceable).map((time): Placed => ({ source, time })),
  );
  const pairs: [number, number][] = [];
  for (let a = 0; a < placed.length; a++) {
    for (let b = a + 1; b < placed.length; b++) if (sameDay(placed[a]!, placed[b]!)) pairs.push([a, b]);
  }
  return clusters(placed.length, pairs)
    .map((group) => group.map((index) => placed[index]!))
    .map((group) => ({ group, entry: entryOf(group, statements) }))
    .sort((a, b) => orderOf(a.group).localeCompare(orderOf(b.group), "en", { numeric: false }))
    .map(({ entry }, index) => ({ ...entry, id: `d${index + 1}` }));
}

/** Points in time: a day, a month, a year, or a day counted from the report's own. */
function isPlaceable({ type, value, offsetDays }: TimeExpression): boolean {
  if (type !== "DATE" && type !== "TIME") return false;
  return /^\d{4}/.test(value) || offsetDays !== undefined || /^XXXX-(?:WXX-\d|\d\d)/.test(value);
}

function sameDay(a: Placed, b: Placed): boolean {
  const day = ({ time }: Placed) => (/^\d{4}/.test(time.value) ? time.value.replace(/T.*$/, "") : undefined);
  if (day(a) && day(b)) return day(a) === day(b);
  return compareAcross(a, b) === "same";
}

function entryOf(group: Placed[], statements: Statement[]): TimelineEntry {
  const surest = group.find(({ time }) => /^\d{4}/.test(time.value)) ?? group[0]!;
  const value = /^\d{4}/.test(surest.time.value) ? surest.time.value.replace(/T.*$/, "") : undefined;
  const evidence = group.map(({ source, time }) => evidenceOf(source, time));
  const origins = new Set(group.map(({ source }) => source.origin)).size;
  return {
    id: "",
    value,
    label: value ? dayLabel(value) : relativeLabel(surest.time, surest.source.timeContext.reportWeekday),
    certainty: group.some(({ time }) => time.certainty === "stated") ? "stated" : "implied",
    evidence,
    sentences: group.map(({ source, time }) => {
      const sentence = source.analysis.sentences.find(
        ({ start, end }) => start <= time.start && time.end <= end,
      );
      return evidenceOf(source, sentence ?? time);
    }),
    statements: statements
      .filter((statement) =>
        statement.carriages.some((carriage) => group.some((one) => saidThen(carriage, one))),
      )
      .map(({ id }) => id),
    support: origins > 1 ? "corroborated" : "sole",
  };
}

function saidThen(carriage: Statement["carriages"][number], { source, time }: Placed): boolean {
  const attribution = source.reading.attributions.find(({ id }) => id === carriage.attribution);
  return carriage.report === source.report.id && attribution?.at === time.id;
}

/** Sorts as text: ISO dates first, then days by their distance, then open ones. */
function orderOf(group: Placed[]): string {
  const dated = group.map(({ time }) => time.value).find((value) => /^\d{4}/.test(value));
  if (dated) return `0 ${dated}`;
  const offset = group.map(({ time }) => time.offsetDays).find((days) => days !== undefined);
  return offset === undefined
    ? `2 ${group[0]!.time.value}`
    : `1 ${String(offset + 100_000).padStart(6, "0")}`;
}
