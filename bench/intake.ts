/**
 * Article text out of pages. Trafilatura's pages: of the snippets that belong to the article and those that do not, how
 * many are in the text and how many are not (precision, recall and F1 as its own evaluation counts them). Readability's
 * pages: F1 over words against the expected text.
 *
 *     npx tsx bench/intake.ts --data /data/html [--english] [--errors]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { decodeBytes } from "../src/intake/bytes/decode.js";
import { lineOf, openFragment } from "../src/intake/html/dom.js";
import { parsePage } from "../src/intake/html/parse.js";
import { findWords } from "../src/intake/plain/form.js";
import { detectLanguage } from "../src/language/detect.js";

const { values } = parseArgs({
  options: {
    data: { type: "string", default: "/data/html" },
    english: { type: "boolean", default: false },
    errors: { type: "boolean", default: false },
  },
});

/** What the page's reader gives, "" when it holds that there is no article. */
function readPage(path: string): string {
  try {
    return parsePage(decodeBytes(readFileSync(path))).text;
  } catch {
    return "";
  }
}

interface Gold {
  file: string;
  with?: string[];
  without?: string[];
}

function benchSnippets(root: string): void {
  const gold = Object.values(
    JSON.parse(readFileSync(join(root, "evaldata.json"), "utf8")) as Record<string, Gold>,
  );
  const tally = { pages: 0, silent: 0, kept: 0, lost: 0, wrong: 0, out: 0 };
  for (const { file, with: inside = [], without: outside = [] } of gold) {
    const path = ["cache", "eval"].map((folder) => join(root, folder, file)).find(existsSync);
    if (!path || (values.english && detectLanguage([...inside, ...outside].join(" ")).language !== "en"))
      continue;
    const text = readPage(path);
    const lost = inside.filter((snippet) => !text.includes(snippet));
    const wrong = outside.filter((snippet) => text.includes(snippet));
    tally.pages++;
    if (text === "") tally.silent++;
    tally.kept += inside.length - lost.length;
    tally.lost += lost.length;
    tally.wrong += wrong.length;
    tally.out += outside.length - wrong.length;
    if (values.errors && lost.length + wrong.length > 0)
      console.log(JSON.stringify({ file, length: text.length, lost, wrong }));
  }
  const { kept, lost, wrong, out } = tally;
  console.log("trafilatura", tally, {
    recall: (kept / (kept + lost)).toFixed(3),
    precision: (kept / (kept + wrong)).toFixed(3),
    f1: ((2 * kept) / (2 * kept + lost + wrong)).toFixed(3),
    absent: (out / (out + wrong)).toFixed(3),
  });
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of findWords(text.toLowerCase())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function benchExpected(root: string): void {
  const scores: number[] = [];
  for (const name of readdirSync(root).sort()) {
    const expected = countWords(
      lineOf(openFragment(readFileSync(join(root, name, "expected.html"), "utf8"))),
    );
    const found = countWords(readPage(join(root, name, "source.html")));
    const total = (counts: Map<string, number>) =>
      [...counts.values()].reduce((sum, count) => sum + count, 0);
    let shared = 0;
    for (const [word, count] of expected) shared += Math.min(count, found.get(word) ?? 0);
    scores.push((2 * shared) / Math.max(1, total(expected) + total(found)));
    if (values.errors && scores.at(-1)! < 0.8) console.log(name, scores.at(-1)!.toFixed(2));
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  console.log("readability", { pages: scores.length, meanWordF1: mean.toFixed(3) });
}

benchSnippets(join(values.data, "trafilatura/tests"));
benchExpected(join(values.data, "readability/test/test-pages"));
