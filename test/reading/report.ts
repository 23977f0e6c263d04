import type { Report } from "../../src/contracts/index.js";

/** A report of plain paragraphs, one a line, for tests that start behind intake. */
export function makeReport(text: string, published?: string): Report {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: "paragraph" as const,
  }));
  return {
    id: "report",
    sha256: "",
    sourceSha256: "",
    input: "report.txt",
    language: "en",
    text,
    blocks,
    furniture: [],
    omitted: [],
    published,
  };
}
