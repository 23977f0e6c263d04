import type { IntakeFailure, ReadReport, Record, Report } from "./contracts/index.js";
import { type IntakeOptions, takeIn, takeText } from "./intake/index.js";
import { analyse } from "./language/analyse.js";
import { readReport } from "./reading/read.js";
import { compileRecord } from "./record/compile.js";

export * from "./contracts/index.js";
export { analyse, compileRecord, readReport, takeIn, takeText };

/** One report, read on its own. */
export function read(report: Report): ReadReport {
  const analysis = analyse(report.text, report.blocks);
  return { report, analysis, reading: readReport(report, analysis) };
}

/** What a batch gave: the record (absent when no input could be taken) and every input that failed, each with its reason. */
export interface Brief {
  record?: Record;
  read: ReadReport[];
  failures: IntakeFailure[];
}

/**
 * The whole way: inputs in, one sourced record out. Never throws for a bad input; it is listed in `failures` and the
 * rest is done.
 */
export async function brief(inputs: string[], options: IntakeOptions = {}): Promise<Brief> {
  const { reports, failures } = await takeIn(inputs, options);
  const readings = reports.map(read);
  return { record: readings.length > 0 ? compileRecord(readings) : undefined, read: readings, failures };
}
