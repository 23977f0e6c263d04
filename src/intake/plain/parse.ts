import type { Block, Report } from "../../contracts/index.js";
import { findDate } from "../dates/parse.js";
import { parseByline } from "./byline.js";
import { parseDateline } from "./dateline.js";
import { labelPassages } from "./label.js";
import { isFurniture, isKind, type Mark } from "./mark.js";
import { parseOutlet } from "./outlet.js";
import { type Passage, parsePassages } from "./passages.js";
import { parseSection } from "./section.js";

/** What a plain text tells of itself. Offsets are UTF-16 code units into the text given. */
export type PlainReport = Pick<
  Report,
  "blocks" | "furniture" | "title" | "outlet" | "byline" | "section" | "published"
>;

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

/** Tells a text's headline, standfirst, byline, dateline, headings and paragraphs from the furniture around and between them. */
export function parsePlainReport(text: string, title?: string): PlainReport {
  const passages = parsePassages(text);
  const marks = labelPassages(passages, title);
  const blocks: Block[] = [];
  const furniture: Report["furniture"] = [];
  let isFirst = true;
  for (const [i, passage] of passages.entries()) {
    const mark = marks[i]!;
    if (isFurniture(mark)) furniture.push({ start: passage.start, end: passage.end, why: mark.why });
    else if (mark.kind === "paragraph" && isFirst) blocks.push(...splitDateline(passage, mark.kind));
    else blocks.push({ start: passage.start, end: passage.end, kind: mark.kind });
    if (isKind(mark, "paragraph")) isFirst = false;
  }
  const textOf = (test: (mark: Mark) => boolean) =>
    passages.filter((_, i) => test(marks[i]!)).map((p) => p.text);
  const [headline] = textOf((mark) => isKind(mark, "headline"));
  const bylines = textOf((mark) => isKind(mark, "byline")).map(parseByline);
  const dateline = parseDateline(
    passages.find((_, i) => isKind(marks[i], "dateline") || isKind(marks[i], "paragraph"))?.text ?? "",
  );
  const outside = textOf(isFurniture);
  return {
    blocks,
    furniture,
    title: title ?? headline,
    byline: bylines.find((byline) => byline)?.names,
    outlet:
      bylines.find((byline) => byline?.outlet)?.outlet ??
      outside.map(parseOutlet).find((outlet) => outlet) ??
      dateline?.agency,
    section: outside.map(parseSection).find((section) => section),
    published: findPublished(passages, marks) ?? dateline?.published,
  };
}
