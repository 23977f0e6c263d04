import { IntakeError } from "../failures.js";
import { foldLine } from "../plain/form.js";
import { labelPassages } from "../plain/label.js";
import { isFurniture, isKind, type Mark } from "../plain/mark.js";
import { layOut, type PlainReport, readFields } from "../plain/parse.js";
import type { Passage } from "../plain/passages.js";
import { extractArticle } from "./article.js";
import { describeOmission, type Omission } from "./clean.js";
import { openDocument } from "./dom.js";
import { checkMarkup } from "./limits.js";
import { type ArticleLine, chooseLines, countProse } from "./lines.js";
import { extractMetadata, type Metadata } from "./metadata.js";
import { findOutside, type PageLine, readPageLines } from "./outside.js";

/** What a page gives. Offsets are UTF-16 code units into `text`, which is put together from the page's lines. */
export interface PageReport extends PlainReport {
  text: string;
  url?: string;
  omitted: Omission[];
}

const LEAST_WORDS = 25;
const GAP = "\n\n";

/** The page's description, when it is printed as a line of its own and the article does not hold it. */
function findStandfirst(metadata: Metadata, page: PageLine[], lines: ArticleLine[]): string | undefined {
  if (!metadata.description) return undefined;
  const folded = foldLine(metadata.description);
  if (folded === foldLine(metadata.title ?? "")) return undefined;
  if (lines.some(({ text }) => foldLine(text).startsWith(folded))) return undefined;
  return page.find(({ text }) => foldLine(text) === folded)?.text;
}

/** Lines joined to one text, each a passage of it. */
function join(lines: ArticleLine[]): { text: string; passages: Passage[] } {
  let start = 0;
  const passages = lines.map(({ text }) => {
    const passage = { start, end: start + text.length, text };
    start = passage.end + GAP.length;
    return passage;
  });
  return { text: lines.map(({ text }) => text).join(GAP), passages };
}

/**
 * The report a page carries: headline, standfirst and paragraphs as its text, the rest of the page told in `omitted`.
 *
 * @param url where the page was fetched from
 * @throws IntakeError `no-article` when the page holds no running text, `too-large` when it is no page to be read
 */
export function parsePage(html: string, url?: string): PageReport {
  checkMarkup(html);
  const document = openDocument(html);
  const metadata = extractMetadata(document, url);
  const page = readPageLines(document.body);
  const article = extractArticle(document);
  const lines = chooseLines(article.blocks, metadata.body, page);
  if (countProse(lines) < LEAST_WORDS) throw new IntakeError("no-article");

  const standfirst = findStandfirst(metadata, page, lines);
  const head = [metadata.title, standfirst].filter((text) => text !== undefined);
  const all = [...head.map((text) => ({ text, heading: false })), ...lines];
  const { passages } = join(all);
  const marks = labelPassages(passages, metadata.title).map((mark, i): Mark => {
    if (standfirst !== undefined && i === 1) return { kind: "standfirst" };
    return all[i]!.heading && isKind(mark, "paragraph") ? { kind: "heading" } : mark;
  });

  for (let i = marks.findLastIndex((mark) => !isFurniture(mark)); isKind(marks[i], "heading"); i--) {
    marks[i] = { why: "heading with nothing below it" };
  }
  const kept = join(all.filter((_, i) => !isFurniture(marks[i])));
  const fields = readFields(passages, marks);
  const furniture = passages.flatMap(({ text }, i) => {
    const mark = marks[i];
    return isFurniture(mark) ? [describeOmission(text, mark.why)] : [];
  });
  const accounted = [...all.map(({ text }) => text), ...article.omittedLines];
  return {
    ...layOut(
      kept.passages,
      marks.filter((mark) => !isFurniture(mark)),
    ),
    text: kept.text,
    title: metadata.title ?? fields.title,
    outlet: metadata.outlet ?? fields.outlet,
    byline: metadata.byline ?? fields.byline,
    section: metadata.section ?? fields.section,
    published: metadata.published ?? fields.published,
    url: metadata.url,
    omitted: [...article.omitted, ...furniture, ...findOutside(page, accounted)],
  };
}
