/** Tokens and sentences against gold, from raw paragraphs: `npx tsx bench/tokens.ts --data /data [--errors 40]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Span } from "../src/contracts/span.js";
import { splitSentences } from "../src/language/sentences/index.js";
import { type GoldParagraph, readParagraphs } from "./gold-paragraphs.js";

const SETS = [
  { label: "EWT dev", file: "en_ewt-ud-dev.conllu" },
  { label: "EWT dev, news and weblogs", file: "en_ewt-ud-dev.conllu", documents: /^(newsgroup|weblog)-/ },
  { label: "GUM dev", file: "en_gum-ud-dev.conllu" },
  { label: "GUM dev, news", file: "en_gum-ud-dev.conllu", documents: /_news_/ },
  { label: "LinES dev", file: "en_lines-ud-dev.conllu" },
  { label: "ParTUT dev", file: "en_partut-ud-dev.conllu" },
];

class Score {
  private found = 0;
  private gold = 0;
  private right = 0;
  readonly missed = new Map<string, number>();
  readonly madeUp = new Map<string, number>();

  add(text: string, found: Span[], gold: Span[]): void {
    const key = ({ start, end }: Span) => `${start}-${end}`;
    const goldKeys = new Set(gold.map(key));
    const foundKeys = new Set(found.map(key));
    this.found += found.length;
    this.gold += gold.length;
    for (const span of found) {
      if (goldKeys.has(key(span))) this.right++;
      else bump(this.madeUp, text.slice(span.start, span.end));
    }
    for (const span of gold)
      if (!foundKeys.has(key(span))) bump(this.missed, text.slice(span.start, span.end));
  }

  toString(): string {
    const percent = (part: number, whole: number) => (whole ? (100 * part) / whole : 0);
    const [precision, recall] = [percent(this.right, this.found), percent(this.right, this.gold)];
    const f1 = percent(2 * this.right, this.found + this.gold);
    return `F1 ${f1.toFixed(2)} (P ${precision.toFixed(2)}, R ${recall.toFixed(2)}, ${this.gold} gold)`;
  }
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function print(counts: Map<string, number>, what: string, limit: number): void {
  const worst = [...counts].sort((a, b) => b[1] - a[1]).slice(0, limit);
  for (const [form, count] of worst) console.log(`    ${what} ${count} × ${form}`);
}

function measure(label: string, paragraphs: GoldParagraph[], errors: number): void {
  const tokens = new Score();
  const sentences = new Score();
  for (const { text, tokens: goldTokens, sentences: goldSentences } of paragraphs) {
    const found = splitSentences(text);
    tokens.add(
      text,
      found.flatMap((sentence) => sentence.tokens),
      goldTokens,
    );
    sentences.add(text, found, goldSentences);
  }
  console.log(`${label}\n  tokens    ${tokens}\n  sentences ${sentences}`);
  for (const score of [tokens, sentences]) {
    print(score.missed, "missed ", errors);
    print(score.madeUp, "made up", errors);
  }
}

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "/data" },
    errors: { type: "string", default: "0" },
    set: { type: "string", default: "" },
  },
});
for (const { label, file, documents } of SETS) {
  if (!label.includes(values.set)) continue;
  const source = readFileSync(join(values.data, "ud", file), "utf8");
  measure(label, readParagraphs(source, documents), Number(values.errors));
}
