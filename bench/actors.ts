/** Third-person pronouns against GUM's gold coreference: `npx tsx bench/actors.ts --data /data [--errors 20]`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Analysis, Mention, Span } from "../src/contracts/index.js";
import { analyse } from "../src/language/analyse.js";
import { extractActors } from "../src/reading/actors/index.js";
import { type GoldDocument, readCoreference } from "./gum-coreference.js";

const FORMS: { [label: string]: RegExp } = {
  "he, she": /^(he|him|his|himself|she|her|hers|herself)$/i,
  they: /^(they|them|their|theirs|themselves)$/i,
  it: /^(it|its|itself)$/i,
};
/** Genres nearest to news; the weights were fitted on their training part, never on these documents. */
const NEAR_NEWS = /^(news|interview|bio|speech)$/;

class Tally {
  pronouns = 0;
  resolved = 0;
  right = 0;

  toString(): string {
    const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : "–");
    const [precision, coverage] = [percent(this.right, this.resolved), percent(this.resolved, this.pronouns)];
    return `precision ${precision}, coverage ${coverage}, ${this.pronouns} pronouns`;
  }
}

/**
 * A resolved pronoun is right when the name or noun phrase of its actor nearest before it (or, failing one, after it)
 * belongs to the pronoun's gold entity. Pronouns of entities that no name or noun phrase mentions are not counted.
 */
function measure(
  document: GoldDocument,
  analysis: Analysis,
  pattern: RegExp,
  tally: Tally,
  errors: string[],
): void {
  const { tokens } = document.analysis;
  const index = extractActors(document.report, analysis);
  for (const { from, to, entity } of document.mentions) {
    const token = tokens[from]!;
    if (to - from !== 1 || !pattern.test(token.form) || !isNamed(document, entity, pattern)) continue;
    tally.pronouns++;
    const actor = index.actor(index.actorAt(token) ?? "");
    if (!actor) continue;
    tally.resolved++;
    const taken = antecedent(actor.mentions, token);
    if (taken && entitiesAt(document, taken).has(entity)) tally.right++;
    else
      errors.push(
        `${document.id}: …${analysis.text.slice(Math.max(0, token.start - 60), token.end)} → ${actor.name}`,
      );
  }
}

function isNamed({ mentions, analysis }: GoldDocument, entity: string, pattern: RegExp): boolean {
  return mentions.some((mention) => {
    const { upos, form } = analysis.tokens[mention.head] ?? { upos: "", form: "" };
    return mention.entity === entity && upos !== "PRON" && !pattern.test(form);
  });
}

function antecedent(mentions: Mention[], pronoun: Span): Mention | undefined {
  const named = mentions.filter(({ form }) => form !== "pronoun");
  return named.findLast(({ start }) => start < pronoun.start) ?? named[0];
}

/** Entities headed within the span; when there is none ("Olsen" in "Doctor Olsen") the smallest that holds it. */
function entitiesAt({ mentions, analysis }: GoldDocument, span: Span): Set<string> {
  const { tokens } = analysis;
  const headed = mentions.filter(({ head }) => {
    const token = tokens[head];
    return token !== undefined && span.start <= token.start && token.end <= span.end;
  });
  if (headed.length > 0) return new Set(headed.map(({ entity }) => entity));
  const around = mentions.filter(
    ({ from, to }) => tokens[from]!.start <= span.start && span.end <= tokens[to - 1]!.end,
  );
  const smallest = around.sort((a, b) => a.to - a.from - (b.to - b.from))[0];
  return new Set(smallest ? [smallest.entity] : []);
}

const { values } = parseArgs({
  options: { data: { type: "string", default: "/data" }, errors: { type: "string", default: "0" } },
});
const documents = readCoreference(readFileSync(join(values.data, "ud", "en_gum-ud-dev.conllu"), "utf8"));
for (const [parse, analysisOf] of [
  ["gold parse and names", (document: GoldDocument) => document.analysis],
  ["own analysis", (document: GoldDocument) => analyse(document.analysis.text, document.analysis.regions)],
] as const) {
  const analyses = new Map(documents.map((document) => [document, analysisOf(document)]));
  for (const [label, pattern] of Object.entries(FORMS)) {
    for (const [where, genres] of [
      ["near news", NEAR_NEWS],
      ["all genres", /./],
    ] as const) {
      const tally = new Tally();
      const errors: string[] = [];
      for (const document of documents.filter(({ genre }) => genres.test(genre))) {
        measure(document, analyses.get(document)!, pattern, tally, errors);
      }
      console.log(`GUM dev, ${parse}, ${label}, ${where}: ${tally}`);
      if (where === "near news")
        for (const error of errors.slice(0, Number(values.errors))) console.log(`    ${error}`);
    }
  }
}
