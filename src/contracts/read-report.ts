import type { Analysis } from "./analysis.js";
import type { Reading } from "./reading.js";
import type { Report } from "./report.js";

/** A report with what the language layer and the reader made of it. */
export interface ReadReport {
  report: Report;
  analysis: Analysis;
  reading: Reading;
}
