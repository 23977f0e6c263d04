// npm run bench -- NAME [--data DIR]: the measurements. Each file says in its first lines what it measures and how.
import { spawnSync } from "node:child_process";

const BENCHES: { [name: string]: string } = {
  tokens: "tokens and sentences against UD",
  lemmas: "lemmas against UD",
  language: "tags and dependencies against UD; speed; other tools in Node",
  names: "names against CoNLL-2003 and Universal NER",
  intake: "article text out of pages, trafilatura's and Readability's sets",
  times: "TIMEX3 against TimeBank and AQUAINT",
  actors: "pronouns against GUM's coreference",
  attribution: "source, cue and content against PolNeAR",
  speakers: "who is meant by a source, 200 decided by hand in PolNeAR",
  events: "PLOVER types of a given pair, and pair and type together, against PLV and AW",
  "events-precision": "how many events coded in free news text are right, judged by hand",
  status: "whether events are told as done, to come, possible, not done or long past, own sets",
  positions: "who proposes, demands, accepts, rejects what, on which condition, own sets",
  coreference: "which mentions name the same event, over documents, against ECB+",
  samples: "what a record finds of what was planted in the samples",
  speed: "tokens a second of the rooms; cold start, memory and threads of the command",
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
