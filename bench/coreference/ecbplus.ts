import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A gold mention of an event in ECB+ (Cybulska and Vossen 2014); fields as the mention files name them. */
export interface GoldMention {
  doc_id: string;
  /** Number of the sentence in its document, from 0, the address of an added document not counted. */
  sent_id: number;
  /** Numbers of the tokens in their sentence, from 0; not always in one piece. */
  tokens_number: number[];
  coref_chain?: string;
}

const TOKEN = /<token t_id="\d+" sentence="(\d+)" number="(\d+)">(.*?)<\/token>/g;
const ENTITIES: { [entity: string]: string } = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The event-mention files below `data`/mentions, by name: "ECB_Dev_Event_gold_mentions.json"; none without that folder. */
export function findMentionFiles(data: string): string[] {
  const folder = join(data, "mentions");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /event.*mentions.*\.json$/i.test(name))
    .sort();
}

export function readMentions(data: string, file: string): GoldMention[] {
  return JSON.parse(readFileSync(join(data, "mentions", file), "utf8"));
}

/**
 * The words of a document, sentence by sentence, as the set cuts and the mention files number them: the address that opens
 * the documents added in ECB+ is no sentence. Throws when the file is not there.
 */
export function readDocument(data: string, id: string): string[][] {
  const topic = id.slice(0, id.indexOf("_"));
  const xml = readFileSync(join(data, "docs", topic, `${id}.xml`), "utf8");
  const sentences: string[][] = [];
  for (const [, sentence, , form] of xml.matchAll(TOKEN)) {
    while (sentences.length <= Number(sentence)) sentences.push([]);
    sentences[Number(sentence)]!.push(plain(form!));
  }
  return id.endsWith("plus") ? sentences.slice(1) : sentences;
}

/** Indexes of mentions by the seminal event that their documents tell of: the topic, and the first set or the added one. */
export function seminalEvents(mentions: GoldMention[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, { doc_id }] of mentions.entries()) {
    const event = `${doc_id.slice(0, doc_id.indexOf("_"))} ${doc_id.endsWith("plus") ? "ecbplus" : "ecb"}`;
    groups.set(event, [...(groups.get(event) ?? []), i]);
  }
  return groups;
}

function plain(form: string): string {
  const text = form.replace(/&(\w+);/g, (whole, entity) => ENTITIES[entity] ?? whole);
  return text === "``" || text === "''" ? '"' : text;
}
