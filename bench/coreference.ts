/**
 * Which mentions of events name the same event, over documents, against ECB+ (Cybulska and Vossen 2014):
 *
 *     npm run bench -- coreference [--data /data/ecbplus] [--out FILE]
 *
 * Gold mentions are given, those of one alone included; documents are grouped by seminal event (topic, and first set or
 * added one). DIR holds `docs/TOPIC/*.xml` and `mentions/*.json`; every file of event mentions in it is measured, the
 * training one, which the weights have seen, only where it is alone. MUC, B³, CEAF-e and their mean, the CoNLL F1, are defined
 * in `coreference/measures.ts`. Gold chains are read for scoring alone. `--out` writes a JSON line a mention: {file, row,
 * doc_id, sent_id, tokens_number, chain}, row counted from 0.
 */
import { parseArgs } from "node:util";
import { drawCircle } from "../src/record/events/circle.js";
import { groupByLikeness } from "../src/record/events/group.js";
import { likenessOf, THRESHOLD } from "../src/record/events/likeness.js";
import type { EventMention } from "../src/record/events/mention.js";
import { findMentionFiles, type GoldMention, readMentions, seminalEvents } from "./coreference/ecbplus.js";
import { type CoreferenceScores, type Score, scoreChains } from "./coreference/measures.js";
import { describeGold } from "./coreference/mentions.js";
import { PUBLISHED } from "./coreference/published.js";
import { openPredictions } from "./predictions.js";
import { percent, table } from "./table.js";

const { values } = parseArgs({
  options: { data: { type: "string", default: "/data/ecbplus" }, out: { type: "string" } },
});

const all = findMentionFiles(values.data);
const unseen = all.filter((file) => !/train/i.test(file));
const files = unseen.length > 0 ? unseen : all;
if (files.length === 0) {
  console.error(`no event mentions in ${values.data}/mentions: --data names the folder that holds ECB+`);
  process.exit(1);
}
const predictions = openPredictions(values.out);
for (const file of files) {
  const gold = readMentions(values.data, file);
  const mentions = describeGold(values.data, gold);
  const chains = findChains(gold, mentions);
  for (const [row, { doc_id, sent_id, tokens_number }] of gold.entries())
    predictions.write({ file, row, doc_id, sent_id, tokens_number, chain: chains[row] });
  report(file, gold, chains, mentions);
}
predictions.close();
console.log("\nECB+ test, CoNLL F1 on gold mentions with those alone");
console.log(
  table(
    ["system", "CoNLL F1"],
    PUBLISHED.map((row) => [...row]),
  ),
);

/** The chain of every mention; none crosses from one seminal event to another. */
function findChains(gold: GoldMention[], mentions: EventMention[]): string[] {
  const chains: string[] = [];
  for (const [event, members] of seminalEvents(gold)) {
    const own = members.map((i) => mentions[i]!);
    const circle = drawCircle(own);
    const likeness = (a: number, b: number) => likenessOf(own[a]!, own[b]!, circle);
    for (const [n, group] of groupByLikeness(own.length, likeness, THRESHOLD).entries())
      for (const i of group) chains[members[i]!] = `${event} ${n + 1}`;
  }
  return chains;
}

function report(file: string, gold: GoldMention[], chains: string[], mentions: EventMention[]): void {
  console.log(`\n${file}, ${gold.length} mentions, ${new Set(chains).size} chains found`);
  const named = gold.flatMap(({ coref_chain }) => coref_chain ?? []);
  if (named.length < gold.length) {
    console.log("  no gold chains");
    return;
  }
  const byLemma: string[] = [];
  for (const [event, members] of seminalEvents(gold))
    for (const i of members) byLemma[i] = `${event} ${mentions[i]!.lemma}`;
  console.log(
    table(
      ["", "MUC", "B³", "CEAF-e", "CoNLL F1"],
      [cells("head lemma alone", scoreChains(named, byLemma)), cells("ours", scoreChains(named, chains))],
    ),
  );
  const { muc, bCubed, ceafE } = scoreChains(named, chains);
  const halves = ({ precision, recall }: Score) => `${percent(precision, 1)} / ${percent(recall, 1)}`;
  console.log(`  precision / recall: MUC ${halves(muc)}, B³ ${halves(bCubed)}, CEAF-e ${halves(ceafE)}`);
}

function cells(name: string, { muc, bCubed, ceafE, conll }: CoreferenceScores): string[] {
  return [name, ...[muc.f1, bCubed.f1, ceafE.f1, conll].map((value) => percent(value, 1))];
}
