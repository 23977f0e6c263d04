import type { Span } from "../../src/contracts/index.js";

export const KINDS = ["PER", "ORG", "LOC"] as const;
export type Kind = (typeof KINDS)[number];

export interface GoldName extends Span {
  kind: Kind;
}

/** A document whose names are known. All offsets point into `text`. */
export interface GoldDocument {
  id: string;
  text: string;
  sentences: (Span & { words: Span[] })[];
  names: GoldName[];
}

/** A sentence as a set gives it: `text` as printed where the set tells it, `opens` the document that begins with it. */
export interface TaggedSentence {
  forms: string[];
  /** "B-PER", "I-PER", "O"; a name begins at B- and at an I- that continues nothing (IOB1 and IOB2). */
  tags: string[];
  text?: string;
  opens?: string;
}

const KIND_OF: { [tag: string]: Kind } = {
  PER: "PER",
  ORG: "ORG",
  LOC: "LOC",
  person: "PER",
  organisation: "ORG",
  location: "LOC",
};

/** One document for each sentence that opens one; sentences stand on lines of their own. MISC and the like are left out. */
export function toDocuments(sentences: TaggedSentence[]): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const { forms, tags, text, opens } of sentences) {
    if (opens !== undefined || documents.length === 0) {
      documents.push({ id: opens ?? "", text: "", sentences: [], names: [] });
    }
    const document = documents.at(-1)!;
    if (document.text !== "") document.text += "\n";
    const offset = document.text.length;
    const printed = text !== undefined && placeWords(forms, text) ? text : forms.join(" ");
    const words = placeWords(forms, printed)!.map(({ start, end }) => ({
      start: offset + start,
      end: offset + end,
    }));
    document.text += printed;
    document.sentences.push({ start: offset, end: document.text.length, words });
    document.names.push(...namesOf(tags, words));
  }
  return documents;
}

/** Where the words stand in the text, one after the other; undefined when one of them does not. */
function placeWords(forms: string[], text: string): Span[] | undefined {
  const spans: Span[] = [];
  let at = 0;
  for (const form of forms) {
    const start = text.indexOf(form, at);
    if (start < 0) return undefined;
    at = start + form.length;
    spans.push({ start, end: at });
  }
  return spans;
}

function namesOf(tags: string[], words: Span[]): GoldName[] {
  const names: GoldName[] = [];
  for (let from = 0, to = 0; from < tags.length; from = to) {
    to = from + 1;
    const label = tags[from]!.slice(2);
    while (label && tags[to] === `I-${label}`) to++;
    const kind = KIND_OF[label];
    if (kind) names.push({ start: words[from]!.start, end: words[to - 1]!.end, kind });
  }
  return names;
}
