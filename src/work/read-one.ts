import { renderReading } from "../output/index.js";
import { type Report, read } from "../rapporteur.js";

export type ReadingFormat = "json" | "text";

/** A report and the format in which its reading is to be printed. */
export interface ReadTask {
  report: Report;
  format: ReadingFormat;
}

/** One report read on its own, as it is printed: a line of JSON `{report, reading}`, or text for people. */
export function readOne({ report, format }: ReadTask): string {
  const { reading } = read(report);
  return format === "json" ? JSON.stringify({ report, reading }) : renderReading(report, reading);
}
