import type { Evidence, RecordReport, Span } from "../../../contracts/index.js";
import type { WordDiff } from "../../view/word-diff.js";

/** A stretch of a passage as it is shown; "context" and "gap" are the report's own words around what is cited. */
export interface PassagePiece {
  kind: "context" | "gap" | "cited" | "added" | "cut";
  text: string;
}

/** UTF-16 code units of the report shown before and after a passage. */
const CONTEXT = 90;
/** The widest stretch between two pieces that is shown rather than left out. */
const WIDEST_GAP = 160;

/** The cited pieces in order with the report's words around and between them, and the differences marked inside. */
export function passagePieces(report: RecordReport, evidence: Evidence[], diff?: WordDiff): PassagePiece[] {
  const first = evidence[0]!;
  const last = evidence.at(-1)!;
  const pieces: PassagePiece[] = [{ kind: "context", text: contextBefore(report, first.start) }];
  let offset = 0;
  for (const [index, passage] of evidence.entries()) {
    const before = evidence[index - 1];
    if (before) pieces.push({ kind: "gap", text: gap(report, before.end, passage.start) });
    const end = offset + passage.exact.length;
    pieces.push(
      ...(diff
        ? markedPieces(passage.exact, offset, diff, index === evidence.length - 1)
        : [cited(passage.exact)]),
    );
    offset = end + 1;
  }
  pieces.push({ kind: "context", text: contextAfter(report, last.end) });
  return pieces.filter(({ text }) => text !== "");
}

/** The text `diff` has to be made against: the pieces as `passagePieces` counts through them. */
export function joinedPieces(evidence: Evidence[]): string {
  return evidence.map(({ exact }) => exact).join("\n");
}

function markedPieces(exact: string, offset: number, diff: WordDiff, last: boolean): PassagePiece[] {
  const end = offset + exact.length;
  const here = ({ at }: { at: number }) => at >= offset && (at <= end || last);
  const edges = [
    ...diff.cut.filter(here).map(({ at, text }) => ({ at: Math.min(at, end), cut: text })),
    ...diff.added
      .filter((span) => span.start < end && span.end > offset)
      .map((span) => ({ at: Math.max(span.start, offset), until: Math.min(span.end, end) })),
  ].sort((a, b) => a.at - b.at || ("cut" in a ? -1 : 1));
  const pieces: PassagePiece[] = [];
  let from = offset;
  for (const edge of edges) {
    pieces.push(cited(exact.slice(from - offset, edge.at - offset)));
    if ("cut" in edge) pieces.push({ kind: "cut", text: edge.cut });
    else pieces.push({ kind: "added", text: exact.slice(edge.at - offset, edge.until - offset) });
    from = "cut" in edge ? edge.at : edge.until;
  }
  return [...pieces, cited(exact.slice(from - offset))].filter(({ text }) => text !== "");
}

function cited(text: string): PassagePiece {
  return { kind: "cited", text };
}

function gap(report: RecordReport, from: number, to: number): string {
  return to - from <= WIDEST_GAP ? report.text.slice(from, to) : " … ";
}

function contextBefore(report: RecordReport, at: number): string {
  const from = Math.max(blockAround(report, at).start, at - CONTEXT);
  const text = report.text.slice(from, at);
  return from > blockAround(report, at).start ? text.replace(/^\S*\s*/, "… ") : text;
}

function contextAfter(report: RecordReport, at: number): string {
  const to = Math.min(blockAround(report, at - 1).end, at + CONTEXT);
  const text = report.text.slice(at, to);
  return to < blockAround(report, at - 1).end ? text.replace(/\s*\S*$/, " …") : text;
}

function blockAround({ blocks, furniture, text }: RecordReport, at: number): Span {
  const block = [...blocks, ...furniture].find(({ start, end }) => start <= at && at < end);
  return block ?? { start: Math.max(0, text.lastIndexOf("\n", at - 1) + 1), end: endOfLine(text, at) };
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
