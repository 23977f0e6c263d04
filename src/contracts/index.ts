export * from "./analysis.js";
export * from "./read-report.js";
export * from "./reading.js";
export * from "./record.js";
export * from "./report.js";
export * from "./span.js";
