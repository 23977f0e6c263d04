import type { Analysis, Name, Sentence } from "../contracts/analysis.js";
import type { Span } from "../contracts/span.js";
import { findSentenceLemmas } from "./lemmas/index.js";
import { loadedModel } from "./loaded-model.js";
import type { Annotation, NameSpan } from "./model/index.js";
import { agreeNames } from "./names/index.js";
import { boundSentence } from "./sentences/bound.js";
import { type SplitSentence, splitSentences } from "./sentences/index.js";
import { keepStates } from "./states.js";

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
  const annotations = loadedModel().annotate(forms, { states: true });
  const names = agreeNames(forms, annotations);
  for (const [i, sentence] of split.entries()) add(analysis, sentence, forms[i]!, annotations[i]!, names[i]!);
  keepStates(
    analysis,
    annotations.map(({ states }) => states!),
  );
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
  found: NameSpan[],
): void {
  const from = analysis.tokens.length;
  const sentence = analysis.sentences.length;
  const lemmas = findSentenceLemmas(forms, annotation.xpos);
  tokens.forEach(({ start, end }, i) => {
    const head = annotation.head[i]!;
    analysis.tokens.push({
      start,
      end,
      form: forms[i]!,
      lemma: lemmas[i]!,
      upos: annotation.upos[i]!,
      xpos: annotation.xpos[i]!,
      head: head === 0 ? -1 : from + head - 1,
      deprel: annotation.deprel[i]!,
      sentence,
    });
  });
  const names = found.map(
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
  analysis.names.push(...names);
}
