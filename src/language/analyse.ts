import type { Analysis, Name, Sentence, Token } from "../contracts/analysis.js";
import type { Span } from "../contracts/span.js";
import { findSentenceLemmas } from "./lemmas/index.js";
import { loadedModel } from "./loaded-model.js";
import type { Annotation } from "./model/index.js";
import { boundSentence } from "./sentences/bound.js";
import { type SplitSentence, splitSentences } from "./sentences/index.js";

/**
 * Sentences, tokens, tags, lemmas, dependencies and names of `text` within `regions` (paragraphs, headlines), which must
 * not overlap; by default its non-empty lines. All offsets point into `text`.
 */
export function analyse(text: string, regions: Span[] = findLines(text)): Analysis {
  const spans = regions.map(({ start, end }) => ({ start, end }));
  const analysis: Analysis = { text, regions: spans, sentences: [], tokens: [], names: [] };
  const split = regions.flatMap((region, index) =>
    splitSentences(text, region)
      .flatMap((sentence) => boundSentence(text, sentence))
      .map((sentence) => ({ ...sentence, region: index })),
  );
  const forms = split.map(({ tokens }) => tokens.map(({ start, end }) => text.slice(start, end)));
  const annotations = loadedModel().annotate(forms);
  for (const [i, sentence] of split.entries()) add(analysis, sentence, forms[i]!, annotations[i]!);
  return analysis;
}

/** The lines of `text` that hold more than white space. */
export function findLines(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
}

function add(
  analysis: Analysis,
  { start, end, region, tokens }: SplitSentence & { region: number },
  forms: string[],
  annotation: Annotation,
): void {
  const from = analysis.tokens.length;
  const sentence = analysis.sentences.length;
  const lemmas = findSentenceLemmas(forms, annotation.xpos);
  const read = tokens.map((span, i): Token => {
    const head = annotation.head[i]!;
    return {
      ...span,
      form: forms[i]!,
      lemma: lemmas[i]!,
      upos: annotation.upos[i]!,
      xpos: annotation.xpos[i]!,
      head: head === 0 ? -1 : from + head - 1,
      deprel: annotation.deprel[i]!,
      sentence,
    };
  });
  const names = annotation.names.map(
    (name): Name => ({
      start: tokens[name.from]!.start,
      end: tokens[name.to - 1]!.end,
      from: from + name.from,
      to: from + name.to,
      kind: name.kind,
      score: name.score,
    }),
  );
  const whole: Sentence = { start, end, from, to: from + tokens.length, region };
  analysis.sentences.push(whole);
  analysis.tokens.push(...read);
  analysis.names.push(...names);
}
