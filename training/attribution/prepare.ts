import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyse } from "../../src/language/analyse.js";
import { statesOf } from "../../src/language/states.js";
import { featureRows, SLOTS, TAG_SLOT, WORD_SLOT } from "../../src/reading/attributions/tagger/features.js";
import { LABELS } from "../../src/reading/attributions/tagger/labels.js";
import { encodeArticle } from "./encode.js";
import { isHeldOut, paragraphsOf, readPolnear } from "./polnear.js";

// Writes what train.py reads: PolNeAR in the product's own tokens, with what the product's tagger sees of each.
//   npx tsx training/attribution/prepare.ts --data /data --out /tmp/attribution
// SPLIT.jsonl: an article a line. SPLIT.rows: feature rows, uint16, `slots` a token. SPLIT.states: what the language
// model's encoder makes of the token, int8 of 1/127, `stateWidth` a token. Both in the order of the articles.

const BUCKETS = 12_000;
const STEPS = 127;

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
mkdirSync(values.out!, { recursive: true });
let stateWidth = 0;
for (const split of ["train", "dev"] as const) {
  const rows = openSync(`${values.out!}/${split}.rows`, "w");
  const states = openSync(`${values.out!}/${split}.states`, "w");
  const lines = readPolnear(values.data!, split).map((article, index) => {
    const analysis = analyse(article.text, paragraphsOf(article.text));
    const taken = statesOf(analysis);
    stateWidth = taken.width;
    writeFileSync(rows, featureRows(analysis, BUCKETS));
    for (const sentence of taken.sentences) {
      writeFileSync(
        states,
        Int8Array.from(sentence, (value) => Math.round(value * STEPS)),
      );
    }
    return JSON.stringify(encodeArticle(article, split === "train" && isHeldOut(index), analysis));
  });
  writeFileSync(`${values.out!}/${split}.jsonl`, `${lines.join("\n")}\n`);
  closeSync(rows);
  closeSync(states);
}
const shape = { labels: LABELS, buckets: BUCKETS, slots: SLOTS, wordSlot: WORD_SLOT, tagSlot: TAG_SLOT, stateWidth };
writeFileSync(`${values.out!}/shape.json`, `${JSON.stringify(shape)}\n`);
