/**
 * Writes one JSON line a third-person pronoun of GUM's training part: its class, and for every candidate the features and
 * whether it is right. `npx tsx training/pronouns/candidates.ts --data /data > candidates.jsonl`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type GoldDocument, readCoreference } from "../../bench/gum-coreference.js";
import { assembleCast } from "../../src/reading/actors/assemble.js";
import { mentionAt, type PlacedMention } from "../../src/reading/actors/cast.js";
import { openPage } from "../../src/reading/actors/page.js";
import { findCandidates } from "../../src/reading/actors/pronouns/candidates.js";
import { describeCandidate } from "../../src/reading/actors/pronouns/features.js";
import { pronounAt } from "../../src/reading/actors/pronouns/form.js";
import { findReferents } from "../../src/reading/actors/pronouns/referents.js";

/** Genres of GUM whose documents are openly licensed (CC BY, CC BY-SA, public domain) and near enough to news. */
const GENRES = /^(news|bio|interview|speech|voyage)$/;

function write(document: GoldDocument): void {
  const page = openPage(document.report, document.analysis);
  const referents = findReferents(page, assembleCast(page));
  for (let at = 0; at < page.tokens.length; at++) {
    const pronoun = pronounAt(page, at);
    if (!pronoun) continue;
    const gold = document.mentions.find(({ from, to }) => from === at && to === at + 1)?.entity;
    // Without an entity "it" is an expletive, which the model must learn to leave alone; the others are gaps in the gold.
    if (!gold && pronoun.class !== "it") continue;
    const found = findCandidates(page, pronoun, referents);
    const candidates = found.map((candidate) => ({
      features: describeCandidate(page, pronoun, candidate, found),
      right: gold !== undefined && entityOf(document, candidate.last) === gold,
    }));
    console.log(JSON.stringify({ class: pronoun.class, candidates }));
    const right = found[candidates.findIndex((candidate) => candidate.right)]?.referent;
    if (!right) continue;
    right.gender ??= pronoun.gender;
    right.mentions.push(mentionAt(page, { from: at, to: at + 1 }, at, "pronoun", "gold", 1));
    right.mentions.sort((a, b) => a.head - b.head);
  }
}

function entityOf({ mentions }: GoldDocument, { head, from, to }: PlacedMention): string | undefined {
  const headed = mentions.find((mention) => mention.head === head);
  return (headed ?? mentions.find((mention) => from <= mention.head && mention.head < to))?.entity;
}

const { values } = parseArgs({ options: { data: { type: "string", default: "/data" } } });
const source = readFileSync(join(values.data, "ud", "en_gum-ud-train.conllu"), "utf8");
for (const document of readCoreference(source)) if (GENRES.test(document.genre)) write(document);
