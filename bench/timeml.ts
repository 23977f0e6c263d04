import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report, Span, TimeExpression } from "../src/contracts/index.js";

export type GoldTime = Span & Pick<TimeExpression, "type" | "value">;

/** One TimeML document: its text as a report dated with its creation time, and its TIMEX3 tags. */
export interface TimeMlDocument {
  name: string;
  report: Report;
  times: GoldTime[];
}

export function readTimeMl(folder: string): TimeMlDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".tml"))
    .sort()
    .map((name) => parseTimeMl(name, readFileSync(join(folder, name), "utf8")));
}

function parseTimeMl(name: string, xml: string): TimeMlDocument {
  const published = /<DCT>\s*<TIMEX3[^>]* value="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1];
  const marked = /<TEXT>(.*)<\/TEXT>/s.exec(xml)?.[1] ?? "";
  const times: GoldTime[] = [];
  let text = "";
  let open: GoldTime | undefined;
  for (const [piece, attributes] of marked.matchAll(/<TIMEX3([^>]*)>|<[^>]*>|[^<]+/g)) {
    if (attributes !== undefined) open = { start: text.length, end: 0, ...readAttributes(attributes) };
    else if (piece === "</TIMEX3>" && open) times.push({ ...open, end: text.length });
    else if (!piece.startsWith("<")) text += decode(piece);
  }
  return { name, report: toReport(name, text, published), times };
}

function readAttributes(source: string): Pick<GoldTime, "type" | "value"> {
  const attribute = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`).exec(source)?.[1] ?? "";
  return { type: attribute("type") as GoldTime["type"], value: attribute("value") };
}

function decode(text: string): string {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!);
}

/** Paragraphs are parted by blank lines: the lines themselves are wrapped. */
function toReport(name: string, text: string, published: string | undefined): Report {
  const blocks = [...text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
    kind: "paragraph" as const,
  }));
  return {
    id: name,
    sha256: "",
    sourceSha256: "",
    input: name,
    language: "en",
    text,
    blocks,
    furniture: [],
    omitted: [],
    published,
  };
}
