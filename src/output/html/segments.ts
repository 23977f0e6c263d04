import type { RecordReport, Span } from "../../contracts/index.js";

/** A passage and the line of the record that rests on it. */
export interface MarkedSpan extends Span {
  /** Id of the line's element. */
  line: string;
  kind: MarkKind;
}

export type MarkKind = "said" | "tag" | "stance" | "conflict" | "difference" | "event" | "time" | "name";

/** A stretch of text under the same marks from end to end. */
export interface Segment extends Span {
  marks: MarkedSpan[];
}

/** A block of the report as it is shown: a paragraph, a headline, or furniture with the reason it was left out. */
export interface SourceBlock extends Span {
  kind: string;
  why?: string;
  segments: Segment[];
}

/** The whole text of a report in order, cut where marks begin and end, so that overlapping marks share their segments. */
export function sourceBlocks(report: RecordReport, marks: MarkedSpan[]): SourceBlock[] {
  return wholeText(report).map((block) => ({ ...block, segments: cutSegments(block, marks) }));
}

/** Blocks and furniture in order, with a paragraph for any printed stretch between them that is neither. */
function wholeText({ text, blocks, furniture }: RecordReport): Omit<SourceBlock, "segments">[] {
  const known = [...blocks, ...furniture.map((span) => ({ ...span, kind: "furniture" }))].sort(
    (a, b) => a.start - b.start,
  );
  const whole: Omit<SourceBlock, "segments">[] = [];
  let from = 0;
  for (const block of [...known, { start: text.length, end: text.length, kind: "" }]) {
    const start = Math.max(from, block.start);
    if (text.slice(from, start).trim()) whole.push({ start: from, end: start, kind: "paragraph" });
    if (block.end > start) whole.push({ ...block, start });
    from = Math.max(from, block.end);
  }
  return whole;
}

function cutSegments({ start, end }: Span, marks: MarkedSpan[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.end > mark.start);
  const edges = new Set([start, end]);
  for (const mark of inside) {
    edges.add(Math.max(start, mark.start));
    edges.add(Math.min(end, mark.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index]!;
    return {
      start: from,
      end: to,
      marks: inside.filter((mark) => mark.start <= from && mark.end >= to),
    };
  });
}
