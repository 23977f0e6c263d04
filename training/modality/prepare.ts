import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import type { Analysis, EventStatus, Span } from "../../src/contracts/index.js";
import { analyse } from "../../src/language/analyse.js";
import { statesOf } from "../../src/language/states.js";
import { findQuotes } from "../../src/reading/attributions/quotes/index.js";
import { featureRows, SLOTS, TAG_SLOT, WORD_SLOT } from "../../src/reading/attributions/tagger/features.js";
import { tokenStates } from "../../src/reading/attributions/tagger/state.js";
import { statusByRule } from "../../src/reading/events/status/index.js";
import { ISSUES, LEXICON_ROWS, LEXICON_SLOTS, lexiconRows, STANCES } from "../../src/reading/modality/lexicons.js";
import { ROLES } from "../../src/reading/modality/roles.js";
import { growTree, headWithin, type Tree, tokensWithin } from "../../src/reading/syntax/tree.js";
import { extractTimes } from "../../src/reading/times/index.js";

// Writes what train.py reads: our annotated sentences in the product's own tokens, with what its network sees of each.
//   npx tsx training/modality/prepare.ts --data /data --out /tmp/modality
// Train comes from training/modality/data, dev from bench/data; --data holds the public sets that data/real.jsonl points into. SPLIT.jsonl: a text a line. SPLIT.rows: feature
// rows and lexicon rows, uint16, `slots` a token. SPLIT.states: the encoder's states, int8 of 1/127.

const BUCKETS = 6_000;
const STEPS = 127;
const DATA = "training/modality/data";
const BENCH = "bench/data";

/** Words that stand once in the text; in a text that is not ours, where they stand: UTF-16 code units, end exclusive. */
type Words = string | [number, number];

interface GoldPosition {
  holder: Words;
  stance: string;
  issue: string;
  what: Words;
  cue?: Words;
  conditions: { relation: string; text: Words }[];
  deadline?: Words;
  toward?: Words;
}

interface Gold {
  text: string;
  /** Where a text that is not ours stands: a file of the public sets, and its characters. */
  from?: string;
  start?: number;
  end?: number;
  positions?: GoldPosition[];
  events?: { trigger: string; status: EventStatus }[];
  /** As bench/data writes one event: UTF-16 code units. */
  trigger?: [number, number];
  status?: EventStatus;
}

const { values } = parseArgs({ options: { data: { type: "string" }, out: { type: "string" } } });
const out = values.out!;
mkdirSync(out, { recursive: true });
const training = readdirSync(DATA).filter((name) => name.endsWith(".jsonl"));
prepare("train", training.sort().map((name) => join(DATA, name)));
prepare("dev", [`${BENCH}/positions-dev.jsonl`, `${BENCH}/status-dev.jsonl`]);
const shape = {
  buckets: BUCKETS,
  featureSlots: SLOTS,
  wordSlot: WORD_SLOT,
  tagSlot: TAG_SLOT,
  lexiconSlots: LEXICON_SLOTS,
  lexiconRows: LEXICON_ROWS,
  stances: STANCES,
  issues: ISSUES,
  roles: ROLES,
};
writeFileSync(join(out, "shape.json"), `${JSON.stringify(shape)}\n`);

function prepare(split: string, files: string[]): void {
  const rows = openSync(join(out, `${split}.rows`), "w");
  const states = openSync(join(out, `${split}.states`), "w");
  const lines: string[] = [];
  for (const file of files) {
    for (const line of readFileSync(file, "utf8").trim().split("\n")) {
      const gold = readGold(line);
      const analysis = analyse(gold.text, blocksOf(gold.text));
      writeFileSync(rows, inputRows(growTree(analysis)));
      for (const sentence of statesOf(analysis).sentences) {
        writeFileSync(
          states,
          Int8Array.from(sentence, (value) => Math.round(value * STEPS)),
        );
      }
      lines.push(JSON.stringify({ file: basename(file), ...encode(gold, analysis) }));
    }
  }
  writeFileSync(join(out, `${split}.jsonl`), `${lines.join("\n")}\n`);
  closeSync(rows);
  closeSync(states);
}

function readGold(line: string): Gold {
  const gold = JSON.parse(line) as Gold;
  if (gold.from === undefined) return gold;
  const text = readFileSync(join(values.data!, gold.from), "utf8").slice(gold.start, gold.end);
  return { ...gold, text };
}

function blocksOf(text: string) {
  return [{ start: 0, end: text.length, kind: "paragraph" as const }];
}

function inputRows(tree: Tree): Uint16Array {
  const width = SLOTS + LEXICON_SLOTS;
  const [features, lexicon] = [featureRows(tree.analysis, BUCKETS), lexiconRows(tree)];
  const rows = new Uint16Array(tree.tokens.length * width);
  for (let token = 0; token < tree.tokens.length; token++) {
    rows.set(features.subarray(token * SLOTS, (token + 1) * SLOTS), token * width);
    rows.set(lexicon.subarray(token * LEXICON_SLOTS, (token + 1) * LEXICON_SLOTS), token * width + SLOTS);
  }
  return rows;
}

function encode(gold: Gold, analysis: Analysis) {
  const { text, positions } = gold;
  const tree = growTree(analysis);
  const rangeOf = (words: Words): [number, number] => {
    const start = typeof words === "string" ? text.indexOf(words) : words[0];
    const end = typeof words === "string" ? start + words.length : words[1];
    const { from, to } = tokensWithin(tree, { start, end });
    return [from, to];
  };
  const headOf = (words?: Words): number => {
    if (words === undefined) return -1;
    const [from, to] = rangeOf(words);
    return headWithin(tree, { from, to }) ?? -1;
  };
  return {
    forms: analysis.tokens.map(({ form }) => form.toLowerCase()),
    quoteStates: tokenStates(analysis, findQuotes(text, analysis.regions)),
    heads: analysis.tokens.map(({ head }) => head),
    relations: analysis.tokens.map(({ deprel }) => deprel),
    positions: positions?.map(({ holder, stance, issue, what, cue, conditions, deadline, toward }) => ({
      stance,
      issue,
      on: headOf(what),
      what: rangeOf(what),
      cue: cue === undefined ? undefined : rangeOf(cue),
      cueHead: headOf(cue),
      roles: [
        ["holder", headOf(holder)],
        ["toward", headOf(toward)],
        ["deadline", headOf(deadline)],
        ...conditions.map((condition) => [condition.relation, headOf(condition.text)]),
      ].filter(([, at]) => at !== -1),
    })),
    events: eventsOf(gold).map(({ at, status }) => {
      const token = analysis.tokens.findIndex(({ end }) => end > at.start);
      return { at: token, status, byRule: verdictOn(analysis, token) };
    }),
  };
}

function eventsOf({ text, events, trigger, status }: Gold): { at: Span; status: EventStatus }[] {
  if (trigger && status) return [{ at: { start: trigger[0], end: trigger[1] }, status }];
  return (events ?? []).map((event) => {
    const start = text.indexOf(event.trigger);
    return { at: { start, end: start + event.trigger.length }, status: event.status };
  });
}

function verdictOn(analysis: Analysis, token: number): EventStatus {
  const { text } = analysis;
  const none = { id: "", sha256: "", sourceSha256: "", input: "", furniture: [], omitted: [] };
  const times = extractTimes({ ...none, language: "en", text, blocks: blocksOf(text) }, analysis);
  return statusByRule({ tree: growTree(analysis), times, year: new Date().getFullYear() }, token);
}
