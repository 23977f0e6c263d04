import { basename, extname } from "node:path";
import type { Evidence, ReadReport, Span } from "../contracts/index.js";
import { detectReportWeekday, type TimeContext } from "../reading/times/index.js";
import { findOrigins } from "./origins.js";

/** A read report with its short name and the number of the origin it comes from. */
export interface Source extends ReadReport {
  label: string;
  origin: number;
  /** What its times are counted from. */
  timeContext: TimeContext;
}

export function labelSources(read: ReadReport[]): Source[] {
  const origins = findOrigins(read.map(({ report }) => report));
  const labels = uniqueLabels(read.map(({ report }) => report.outlet ?? nameOf(report.input)));
  return read.map((one, index) => ({
    ...one,
    label: labels[index]!,
    origin: origins[index]!,
    timeContext: timeContextOf(one),
  }));
}

function timeContextOf({ report, analysis, reading }: ReadReport): TimeContext {
  return {
    published: report.published,
    reportWeekday: detectReportWeekday(reading.times, analysis, report)?.weekday,
  };
}

function nameOf(input: string): string {
  return input === "-" ? "standard input" : basename(input, extname(input));
}

function uniqueLabels(labels: string[]): string[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    return count === 1 ? label : `${label} (${count})`;
  });
}

/** The evidence for a span of a source: its exact characters. */
export function evidenceOf(source: Source, { start, end }: Span): Evidence {
  return { report: source.report.id, start, end, exact: source.report.text.slice(start, end) };
}
