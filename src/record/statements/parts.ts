import type { Attribution, RecordActor, Sentence, Span } from "../../contracts/index.js";
import type { MergedActors } from "../actors/merge.js";
import type { Source } from "../source.js";
import { isFunctionWord, type Word, wordsOf } from "../words.js";
import { conceptsIn } from "./concepts.js";

/** One sentence's worth of an attribution: the unit that is aligned across reports. */
export interface Part {
  source: Source;
  attribution: Attribution;
  speaker?: RecordActor;
  content: Span[];
  quoted: Span[];
  kind: Attribution["kind"];
  contentWords: Word[];
  quotedWords: Word[];
  /** The words of each quotation. */
  quotations: Word[][];
  meaning: Meaning;
  /** The conditions put in it. */
  conditions: PartCondition[];
}

/** A condition, as what it is put for and what it asks. */
export interface PartCondition {
  on: string;
  meanings: Set<string>;
}

/** What a part says, for comparing it with others. */
export interface Meaning {
  /** Lemmas of the words that carry meaning. */
  lemmas: Set<string>;
  /** The concepts they name, and the lemmas that name none. */
  all: Set<string>;
  concepts: Set<string>;
  /** Whether it denies rather than says. */
  negated: boolean;
}

/** A sentence of fewer words ("Personally.") stays with the one before it: alone it says nothing. */
const SHORTEST = 3;

export function findParts(source: Source, actors: MergedActors): Part[] {
  // "He declined to say whether …" tells of a silence: nothing was said.
  const said = source.reading.attributions.filter((attribution) => !attribution.negated);
  return said.flatMap((attribution) =>
    bySentence(attribution, source).map((content) => partOf(source, attribution, content, actors)),
  );
}

function bySentence(attribution: Attribution, source: Source): Span[][] {
  const parts: Span[][] = [];
  let last: Sentence | undefined;
  for (const span of attribution.content) {
    for (const sentence of source.analysis.sentences) {
      const cut = intersect(span, sentence);
      if (!cut || wordsOf(source.report.text, [cut]).length === 0) continue;
      const short = wordsOf(source.report.text, [cut]).length < SHORTEST;
      const adjacent = last !== undefined && (sentence === last || short);
      if (adjacent && parts.length > 0) extend(parts.at(-1)!, cut, source.report.text);
      else parts.push([cut]);
      last = sentence;
    }
  }
  return parts;
}

/** Adds a span, joining it to the last one when only space lies between. */
function extend(spans: Span[], next: Span, text: string): void {
  const last = spans.at(-1)!;
  if (text.slice(last.end, next.start).trim() === "")
    spans[spans.length - 1] = { start: last.start, end: next.end };
  else spans.push(next);
}

function intersect(a: Span, b: Span): Span | undefined {
  const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
  return start < end ? { start, end } : undefined;
}

function partOf(source: Source, attribution: Attribution, content: Span[], actors: MergedActors): Part {
  const { text } = source.report;
  const quoted = content.flatMap((span) =>
    attribution.quoted.flatMap((quote) => intersect(quote, span) ?? []),
  );
  const contentWords = wordsOf(text, content);
  const quotedWords = wordsOf(text, quoted);
  return {
    source,
    attribution,
    speaker: actors.of(source.report.id, attribution.source?.actor),
    content,
    quoted,
    kind:
      quotedWords.length === 0 ? "indirect" : quotedWords.length === contentWords.length ? "direct" : "mixed",
    contentWords,
    quotedWords,
    quotations: quoted.map((span) => wordsOf(text, [span])).filter((words) => words.length > 0),
    meaning: meaningOf(source, contentWords),
    conditions: conditionsIn(source, content),
  };
}

function conditionsIn(source: Source, content: Span[]): PartCondition[] {
  const within = (span: Span) => content.some(({ start, end }) => start <= span.start && span.end <= end);
  return source.reading.positions.flatMap(({ on, conditions }) =>
    conditions
      .filter(({ span }) => within(span))
      .map(({ span }) => ({ on, meanings: meaningOf(source, wordsOf(source.report.text, [span])).all })),
  );
}

const NEGATIONS = new Set(["not", "n't", "never", "no", "nor", "neither", "without", "cannot"]);

function meaningOf(source: Source, words: Word[]): Meaning {
  const byStart = new Map(source.analysis.tokens.map((token) => [token.start, token.lemma.toLowerCase()]));
  const said = words.map((word) => ({ form: word.same, lemma: byStart.get(word.start) ?? word.same }));
  const { concepts, covered } = conceptsIn(said);
  const lemmas = said
    .filter(({ form, lemma }) => !isFunctionWord(lemma) && !isFunctionWord(form))
    .map(({ lemma }) => lemma);
  const negations = said.filter(({ lemma }) => NEGATIONS.has(lemma)).length;
  return {
    lemmas: new Set(lemmas),
    all: new Set([...concepts, ...lemmas.filter((lemma) => !covered.has(lemma))]),
    concepts,
    negated: negations % 2 === 1,
  };
}
