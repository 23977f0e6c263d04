import type { Analysis, Name, Report, Span, Token } from "../src/contracts/index.js";
import { type ConlluSentence, findComment, parseConllu } from "../src/language/conllu/index.js";

/** A gold mention: tokens `from` to `to` of the document, the token that heads it, and the entity it belongs to. */
export interface GoldMention {
  from: number;
  to: number;
  head: number;
  entity: string;
  type: string;
}

/** A document of GUM with its gold analysis; names are the proper-noun heads of its persons, organisations and places. */
export interface GoldDocument {
  id: string;
  genre: string;
  report: Report;
  analysis: Analysis;
  mentions: GoldMention[];
}

const NAME_KINDS: { [type: string]: Name["kind"] } = { person: "PER", organization: "ORG", place: "LOC" };

/** Documents of a GUM file in CoNLL-U, entities read from the Entity= annotation of its last column. */
export function readCoreference(source: string): GoldDocument[] {
  const documents: ConlluSentence[][] = [];
  for (const sentence of parseConllu(source)) {
    if (findComment(sentence, "newdoc id")) documents.push([]);
    documents.at(-1)!.push(sentence);
  }
  return documents.map(readDocument);
}

function readDocument(sentences: ConlluSentence[]): GoldDocument {
  const id = findComment(sentences[0]!, "newdoc id")!;
  const analysis: Analysis = { text: "", regions: [], sentences: [], tokens: [], names: [] };
  const mentions: GoldMention[] = [];
  const open: GoldMention[] = [];
  const kinds: ("heading" | "paragraph")[] = [];
  for (const sentence of sentences) {
    if (analysis.regions.length === 0 || sentence.comments.some((line) => line.startsWith("# newpar"))) {
      analysis.text = analysis.text.trimEnd() + (analysis.regions.length > 0 ? "\n\n" : "");
      analysis.regions.push({ start: analysis.text.length, end: analysis.text.length });
      kinds.push(sentence.comments.some((line) => /_block = head/.test(line)) ? "heading" : "paragraph");
    }
    addSentence(analysis, sentence);
    const { from } = analysis.sentences.at(-1)!;
    for (const [n, word] of sentence.words.entries()) readEntities(word.misc, from + n, open, mentions);
  }
  analysis.names = namesOf(analysis.tokens, mentions);
  const blocks = analysis.regions.map((region, n) => ({ ...region, kind: kinds[n]! }));
  return { id, genre: id.split("_")[1]!, report: reportOf(id, analysis.text, blocks), analysis, mentions };
}

function addSentence(analysis: Analysis, sentence: ConlluSentence): void {
  const from = analysis.tokens.length;
  const start = analysis.text.length;
  for (const word of sentence.words) {
    const at = analysis.text.length;
    analysis.text += word.form;
    const { form, lemma, upos, xpos, deprel } = word;
    const head = word.head > 0 ? from + word.head - 1 : -1;
    const end = analysis.text.length;
    analysis.tokens.push({
      start: at,
      end,
      form,
      lemma,
      upos,
      xpos,
      head,
      deprel,
      sentence: analysis.sentences.length,
    });
    const joined = sentence.multiwords.some(
      (m) => m.from <= analysis.tokens.length - 1 - from && analysis.tokens.length - from < m.to,
    );
    if (!/SpaceAfter=No/.test(word.misc) && !joined) analysis.text += " ";
  }
  const end = analysis.tokens.at(-1)!.end;
  analysis.sentences.push({
    start,
    end,
    from,
    to: analysis.tokens.length,
    region: analysis.regions.length - 1,
  });
  analysis.regions.at(-1)!.end = end;
}

/** "(4-person-giv:act-sssss-cf1-1-coref" opens a mention, "4)" closes one, "(4-person-…)" does both. */
function readEntities(misc: string, at: number, open: GoldMention[], mentions: GoldMention[]): void {
  const entities = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? "";
  for (const [, opening, closing, closed] of entities.matchAll(/\(([^()]+)(\))?|([^()]+)?\)/g)) {
    if (opening) {
      const fields = opening.split("-");
      const minimal = fields.find((field, n) => n >= 4 && /^\d+(,\d+)*$/.test(field)) ?? "1";
      const mention = {
        from: at,
        to: at + 1,
        head: at + Number.parseInt(minimal, 10) - 1,
        entity: group(fields[0]!),
        type: fields[1]!,
      };
      mentions.push(mention);
      if (!closing) open.push(mention);
    } else {
      const n = open.findLastIndex((mention) => mention.entity === group(closed ?? ""));
      if (n >= 0) open.splice(n, 1)[0]!.to = at + 1;
    }
  }
}

/** "4[1/2]" is a part of a discontinuous mention of entity 4. */
function group(field: string): string {
  return field.split("[")[0]!;
}

function namesOf(tokens: Token[], mentions: GoldMention[]): Name[] {
  const names: Name[] = [];
  for (const { from, to, head, type } of mentions) {
    const kind = NAME_KINDS[type];
    if (!kind || tokens[head]?.upos !== "PROPN") continue;
    let [first, end] = [head, head + 1];
    while (first > from && tokens[first - 1]!.upos === "PROPN") first--;
    while (end < to && tokens[end]!.upos === "PROPN") end++;
    if (names.some((name) => name.from < end && first < name.to)) continue;
    names.push({
      from: first,
      to: end,
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      kind,
      score: 0.95,
    });
  }
  return names.sort((a, b) => a.from - b.from);
}

function reportOf(id: string, text: string, blocks: (Span & { kind: "heading" | "paragraph" })[]): Report {
  const none = { furniture: [], omitted: [], sha256: "", sourceSha256: "" };
  return { id, input: id, language: "en", text, blocks, ...none };
}
