import type { Evidence, Record, RecordReport } from "../../contracts/index.js";
import { type Sources, sourcesOf } from "../view/sources.js";
import { type Lines, linesOf, markedSpans } from "./lines.js";
import { type MarkedSpan, type Segment, type SourceBlock, sourceBlocks } from "./segments.js";

export interface HtmlOptions {
  /** Name the rule and the score behind each line. */
  explain?: boolean;
}

/** A report's text ready to be shown beside the record. */
export interface SourceText {
  key: string;
  report: RecordReport;
  blocks: SourceBlock[];
  /** The segments some line rests on, in order. */
  marked: Segment[];
}

/** What every component of the page is given. */
export interface PageContext {
  record: Record;
  sources: Sources;
  texts: SourceText[];
  lines: Lines;
  explain: boolean;
  /** Before the ids of sections and lines, so that records set apart keep theirs to themselves. */
  prefix: string;
  /** Address within the page of the first marked character of a passage. */
  passageLink(passage: Evidence): string;
}

/** One context a record: the main one first, then those set apart; all of them share the source texts. */
export function pageContexts(record: Record, { explain = false }: HtmlOptions): PageContext[] {
  const sources = sourcesOf(record);
  const parts = flatten(record).map((part, index) => {
    const prefix = index === 0 ? "" : `x${index}-`;
    return { record: part, prefix, lines: linesOf(part, prefix) };
  });
  const texts = parts.flatMap(({ record, lines }) => {
    const spans = markedSpans(record, lines);
    return record.reports.map((report) => sourceText(report, sources.key(report.id), spans.get(report.id)));
  });
  return parts.map((part) => ({
    ...part,
    sources,
    texts,
    explain,
    passageLink: (passage) => passageLink(texts, passage),
  }));
}

/** Id of the element that shows the characters from `start` on. */
export function segmentId(key: string, start: number): string {
  return `${key}-${start}`;
}

export function sourceId(key: string): string {
  return `source-${key}`;
}

function sourceText(report: RecordReport, key: string, spans: MarkedSpan[] = []): SourceText {
  const blocks = sourceBlocks(report, spans);
  const marked = blocks.flatMap(({ segments }) => segments).filter(({ marks }) => marks.length > 0);
  return { key, report, blocks, marked };
}

function passageLink(texts: SourceText[], { report, start }: Evidence): string {
  const text = texts.find((one) => one.report.id === report);
  if (!text) return "#sources";
  const segment = text.marked.find(({ end }) => end > start);
  return `#${segment ? segmentId(text.key, segment.start) : sourceId(text.key)}`;
}

function flatten(record: Record): Record[] {
  return [record, ...record.apart.flatMap(flatten)];
}
