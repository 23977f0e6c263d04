// npm run bench -- NAME [--data DIR]: the measurements. Each file says in its first lines what it measures and how.
import { spawnSync } from "node:child_process";

const BENCHES: { [name: string]: string } = {
  tokens: "tokens and sentences against UD",
  lemmas: "lemmas against UD",
  language: "tags, dependencies and names against UD and CoNLL-2003; speed",
  intake: "article text out of pages, trafilatura's and Readability's sets",
  times: "TIMEX3 against TimeBank and AQUAINT",
  actors: "pronouns against GUM's coreference",
  attribution: "source, cue and content against PolNeAR",
  samples: "what a record finds of what was planted in the samples",
  speed: "cold start of brief, and 100 reports of 600 words",
};

const [name = "", ...options] = process.argv.slice(2);
if (!(name in BENCHES)) {
  console.error("usage: npm run bench -- NAME [--data DIR]\n");
  for (const [bench, about] of Object.entries(BENCHES)) console.error(`  ${bench.padEnd(12)} ${about}`);
  process.exit(2);
}
const file = new URL(`./${name}.ts`, import.meta.url).pathname;
const { status } = spawnSync("npx", ["tsx", file, ...options], { stdio: "inherit" });
process.exit(status ?? 1);
