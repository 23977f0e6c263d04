import type { Block, Report } from "../../contracts/index.js";
import { findDate } from "../dates/parse.js";
import { parseSignature } from "./byline.js";
import { parseDateline } from "./dateline.js";
import { labelPassages } from "./label.js";
import { isFurniture, isKind, type Mark } from "./mark.js";
import { findMasthead, parseOutlet } from "./outlet.js";
import { type Passage, parsePassages } from "./passages.js";
import { parseSection } from "./section.js";

/** What a plain text tells of itself. Offsets are UTF-16 code units into the text given. */
export type PlainReport = Pick<Report, "blocks" | "furniture"> & Fields;

type Fields = Pick<Report, "title" | "outlet" | "byline" | "section" | "published">;

/** The passage's block; the first paragraph's dateline becomes a block of its own. */
function splitDateline({ start, end, text }: Passage, kind: Block["kind"]): Block[] {
  const dateline = parseDateline(text);
  if (!dateline || dateline.length >= end - start) return [{ start, end, kind }];
  const dashed = text.slice(0, dateline.length).trimEnd().length;
  return [
    { start, end: start + dashed, kind: "dateline" },
    { start: start + dateline.length, end, kind },
  ];
}

/** The first date line that tells of publishing; one that tells of an update only when there is no other. */
function findPublished(passages: Passage[], marks: Mark[]): string | undefined {
  const lines = passages
    .filter(
      (_, i) =>
        isKind(marks[i], "byline") || (isFurniture(marks[i]) && marks[i].why === "date of publication"),
    )
    .map(({ text }) => text);
  const isUpdate = (line: string) => /^\W*(?:last )?(?:updated?|modified|revised)\b/i.test(line);
  const ordered = [...lines.filter((line) => !isUpdate(line)), ...lines.filter(isUpdate)];
  return ordered.map((line) => findDate(line)?.value).find((date) => date !== undefined);
}

/** The passages' spans, sorted into the article and what is around it. */
export function layOut(passages: Passage[], marks: Mark[]): Pick<Report, "blocks" | "furniture"> {
  const blocks: Block[] = [];
  const furniture: Report["furniture"] = [];
  let isFirst = true;
  for (const [i, passage] of passages.entries()) {
    const { start, end } = passage;
    const mark = marks[i]!;
    if (isFurniture(mark)) furniture.push({ start, end, why: mark.why });
    else if (isKind(mark, "paragraph") && isFirst) blocks.push(...splitDateline(passage, mark.kind));
    else blocks.push({ start, end, kind: mark.kind });
    if (isKind(mark, "paragraph")) isFirst = false;
  }
  return { blocks, furniture };
}

/** What the passages tell of the report: its headline, writers, outlet, section and date of publication. */
export function readFields(passages: Passage[], marks: Mark[]): Fields {
  const textOf = (test: (mark: Mark) => boolean) =>
    passages.filter((_, i) => test(marks[i]!)).map((p) => p.text);
  const bylines = textOf((mark) => isKind(mark, "byline")).map(parseSignature);
  const opening = textOf((mark) => isKind(mark, "dateline") || isKind(mark, "paragraph"))[0];
  const dateline = parseDateline(opening ?? "");
  const outside = textOf(isFurniture);
  const labels = textOf((mark) => isFurniture(mark) && mark.why === "label above the headline");
  const signs = textOf((mark) => isFurniture(mark) || isKind(mark, "byline"));
  return {
    title: textOf((mark) => isKind(mark, "headline"))[0],
    byline: bylines.find((byline) => byline)?.names,
    outlet:
      bylines.find((byline) => byline?.outlet)?.outlet ??
      outside.map(parseOutlet).find((outlet) => outlet) ??
      findMasthead(labels, signs) ??
      dateline?.agency,
    section: outside.map(parseSection).find((section) => section),
    published: findPublished(passages, marks) ?? dateline?.published,
  };
}

/** Tells a text's headline, standfirst, byline, dateline, headings and paragraphs from the furniture around and between them. */
export function parsePlainReport(text: string, title?: string): PlainReport {
  const passages = parsePassages(text);
  const marks = labelPassages(passages, title);
  const fields = readFields(passages, marks);
  return { ...layOut(passages, marks), ...fields, title: title ?? fields.title };
}
