import type { Analysis, Report } from "../../src/contracts/index.js";
import { findSentenceLemmas } from "../../src/language/lemmas/index.js";
import { loadedModel } from "../../src/language/loaded-model.js";
import { agreeNames } from "../../src/language/names/index.js";
import { extractActors } from "../../src/reading/actors/index.js";
import { openPage, type Page } from "../../src/record/events/page.js";

/** A document's sentences, cut into words already, as a page; token numbers run through all sentences. */
export function pageOf(id: string, forms: string[][]): Page {
  const analysis = analyseWords(forms);
  const { text } = analysis;
  const blocks: Report["blocks"] = analysis.sentences.map(({ start, end }) => ({
    start,
    end,
    kind: "paragraph",
  }));
  const empty = { sha256: "", sourceSha256: "", input: id, language: "en", furniture: [], omitted: [] };
  const { actors } = extractActors({ id, text, blocks, ...empty }, analysis);
  return openPage(analysis, actors);
}

/** The analysis of sentences whose words are given; in its text words stand a blank apart, sentences a line. */
function analyseWords(forms: string[][]): Analysis {
  const annotations = loadedModel().annotate(forms);
  const names = agreeNames(forms, annotations);
  const text = forms.map((words) => words.join(" ")).join("\n");
  const analysis: Analysis = { text, regions: [], sentences: [], tokens: [], names: [] };
  let start = 0;
  forms.forEach((words, sentence) => {
    const { upos, xpos, head, deprel } = annotations[sentence]!;
    const lemmas = findSentenceLemmas(words, xpos);
    const from = analysis.tokens.length;
    let at = start;
    words.forEach((form, i) => {
      const span = { start: at, end: at + form.length };
      const up = head[i]! === 0 ? -1 : from + head[i]! - 1;
      analysis.tokens.push({
        ...span,
        form,
        lemma: lemmas[i]!,
        upos: upos[i]!,
        xpos: xpos[i]!,
        head: up,
        deprel: deprel[i]!,
        sentence,
      });
      at = span.end + 1;
    });
    const span = { start, end: Math.max(start, at - 1) };
    analysis.regions.push(span);
    analysis.sentences.push({ ...span, from, to: from + words.length, region: sentence });
    for (const { from: first, to, kind, score } of names[sentence]!) {
      const [one, last] = [analysis.tokens[from + first]!, analysis.tokens[from + to - 1]!];
      analysis.names.push({
        start: one.start,
        end: last.end,
        from: from + first,
        to: from + to,
        kind,
        score,
      });
    }
    start = span.end + 1;
  });
  return analysis;
}
