// Brings the scores in the model cards up to date: npx tsx training/cards.ts --data DIR
// What stands between `<!-- scores: NAME -->` and `<!-- /scores -->` in models/*.md becomes what `npm run bench -- NAME`
// prints.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const MODELS = new URL("../models/", import.meta.url);
const SCORES = /(<!-- scores: ([a-z]+) -->\n)[^]*?(<!-- \/scores -->)/g;

const { values: options } = parseArgs({ options: { data: { type: "string", default: "/data" } } });

function measure(bench: string): string {
  const file = new URL(`../bench/${bench}.ts`, import.meta.url).pathname;
  const { status, stdout } = spawnSync("npx", ["tsx", file, "--data", options.data], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error(`bench ${bench} ended with status ${status}`);
  return stdout.trim();
}

for (const name of readdirSync(MODELS).filter((file) => file.endsWith(".md"))) {
  const path = new URL(name, MODELS);
  const card = readFileSync(path, "utf8");
  const fresh = card.replace(
    SCORES,
    (_, begin: string, bench: string, end: string) => `${begin}\`\`\`text\n${measure(bench)}\n\`\`\`\n${end}`,
  );
  if (fresh !== card) writeFileSync(path, fresh);
  console.log(`${name}: ${fresh === card ? "nothing new" : "scores written"}`);
}
