/** Lemmas against gold, from gold words and tags: `npx tsx bench/lemmas.ts --data /data [--errors 40]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseConllu } from "../src/language/conllu/index.js";
import { findLemma } from "../src/language/lemmas/index.js";

const FILES = ["en_ewt-ud-dev.conllu", "en_gum-ud-dev.conllu"];

const { values } = parseArgs({
  options: { data: { type: "string", default: "/data" }, errors: { type: "string", default: "0" } },
});
for (const file of FILES) {
  const wrong = new Map<string, number>();
  let words = 0;
  let right = 0;
  let rightCaseAside = 0;
  for (const sentence of parseConllu(readFileSync(join(values.data, "ud", file), "utf8"))) {
    for (const [i, { form, xpos, lemma, upos }] of sentence.words.entries()) {
      if (upos === "PUNCT" || lemma === "_") continue;
      const found = findLemma(form, xpos, i === 0);
      words++;
      if (found === lemma) right++;
      else
        wrong.set(
          `${form} ${xpos}: ${found}, gold ${lemma}`,
          (wrong.get(`${form} ${xpos}: ${found}, gold ${lemma}`) ?? 0) + 1,
        );
      if (found.toLowerCase() === lemma.toLowerCase()) rightCaseAside++;
    }
  }
  const percent = (part: number) => ((100 * part) / words).toFixed(2);
  console.log(`${file}: ${percent(right)} %, case aside ${percent(rightCaseAside)} % of ${words} words`);
  const worst = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, Number(values.errors));
  for (const [what, count] of worst) console.log(`    ${count} × ${what}`);
}
