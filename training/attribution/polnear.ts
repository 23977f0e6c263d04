import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../src/contracts/index.js";

/** One gold attribution; each part may be discontinuous. */
export interface GoldAttribution {
  source: Span[];
  cue: Span[];
  content: Span[];
}

/** One article of PolNeAR (Newell, Margolin and Ruths 2018). Offsets are UTF-16 code units. */
export interface GoldArticle {
  name: string;
  text: string;
  attributions: GoldAttribution[];
}

const PARTS = { Source: "source", Cue: "cue", Content: "content" } as const;

const HELD_OUT = 12;

/** Whether an article of train, by its place in `readPolnear`, is left for fitting how sure an attribution is. */
export const isHeldOut = (index: number): boolean => index % HELD_OUT === 5;

/** All articles of a split, by name. Where two people annotated an article, the first by file name counts. */
export function readPolnear(data: string, split: "train" | "dev"): GoldArticle[] {
  const root = join(data, "polnear", split);
  const annotated = readdirSync(join(root, "attributions")).sort();
  return readdirSync(join(root, "text"))
    .sort()
    .map((textFile) => {
      const name = textFile.replace(/\.txt$/, "");
      const text = readFileSync(join(root, "text", textFile), "utf8");
      const file = annotated.find((candidate) => candidate.replace(/_[^_]*\.ann$/, "") === name);
      const annotations = file ? readFileSync(join(root, "attributions", file), "utf8") : "";
      return { name, text, attributions: parseAnnotations(annotations, text) };
    });
}

/** brat standoff: T lines carry spans, counted in code points; E lines join them, each part numbered when repeated. */
export function parseAnnotations(annotations: string, text: string): GoldAttribution[] {
  const toUnits = codePointOffsets(text);
  const spans = new Map<string, Span[]>();
  const attributions: GoldAttribution[] = [];
  for (const line of annotations.split("\n")) {
    const [id, body] = line.split("\t");
    if (id?.startsWith("T") && body) {
      const pieces = body.replace(/^\S+ /, "").split(";");
      spans.set(
        id,
        pieces.map((piece) => {
          const [start, end] = piece.split(" ").map(Number);
          return { start: toUnits(start!), end: toUnits(end!) };
        }),
      );
    }
  }
  for (const line of annotations.split("\n")) {
    if (!line.startsWith("E")) continue;
    const gold: GoldAttribution = { source: [], cue: [], content: [] };
    for (const argument of line.split("\t")[1]!.trim().split(" ")) {
      const [role, id] = argument.split(":");
      const part = PARTS[role!.replace(/\d+$/, "") as keyof typeof PARTS];
      if (part) gold[part].push(...(spans.get(id!) ?? []));
    }
    if (gold.cue.length > 0 || gold.content.length > 0) attributions.push(gold);
  }
  return attributions;
}

function codePointOffsets(text: string): (codePoint: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (codePoint) => codePoint;
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) offsets.push(at);
  return (codePoint) => offsets[codePoint] ?? text.length;
}

/** The lines of a text that are not blank, as the paragraphs of an article. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => text.slice(start, end).trim() !== "");
}
