import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../../src/language/analyse.js";
import { encodeArticle } from "./encode.js";
import { paragraphsOf, readPolnear } from "./polnear.js";

// Cuts PolNeAR into the product's own tokens and writes what train.py reads, a line of JSON an article:
//   npx tsx training/attribution/prepare.ts --data /data --out /tmp/attribution

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
mkdirSync(values.out!, { recursive: true });
for (const split of ["train", "dev"] as const) {
  const lines = readPolnear(values.data!, split).map((article) =>
    JSON.stringify(encodeArticle(article, analyse(article.text, paragraphsOf(article.text)))),
  );
  writeFileSync(`${values.out!}/${split}.jsonl`, `${lines.join("\n")}\n`);
}
