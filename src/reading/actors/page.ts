import type { Analysis, BlockKind, Report, Token } from "../../contracts/index.js";
import { growTree, type Tree } from "../syntax/tree.js";
import { type CountryEntry, countryAs } from "./countries.js";
import { plain } from "./lexicon.js";
import { detectStates } from "./states.js";
import { findQuoted } from "./syntax/quoted.js";

/** One report and its analysis as the rules of this folder look at it. */
export interface Page {
  report: Report;
  analysis: Analysis;
  tree: Tree;
  tokens: Token[];
  /** Form in lower case with straight apostrophes, by token. */
  words: string[];
  /** Tokens by their form, in order. */
  byForm: Map<string, number[]>;
  /** True for tokens between quotation marks. */
  quoted: boolean[];
  /** True for sentences with words outside quotation marks. */
  told: boolean[];
  /** True for tokens of a line in which nearly every word is capitalised, so that a capital tells nothing. */
  titleCase: boolean[];
  /** Countries only this page knows, by name and adjective. */
  states: Map<string, CountryEntry>;
  /** Kind of the block by sentence. */
  blockOf: (BlockKind | undefined)[];
}

export function openPage(report: Report, analysis: Analysis): Page {
  const { tokens, sentences, regions } = analysis;
  const titleCase: boolean[] = new Array(tokens.length).fill(false);
  for (const sentence of sentences) {
    const line = tokens.slice(sentence.from, sentence.to);
    if (isTitleCase(line)) titleCase.fill(true, sentence.from, sentence.to);
  }
  const quoted = findQuoted(analysis, regions);
  const byForm = indexForms(tokens);
  return {
    report,
    analysis,
    tree: growTree(analysis),
    tokens,
    words: tokens.map((token, i) => (isHour(tokens, i) ? "p.m." : plain(token.form))),
    byForm,
    quoted,
    told: sentences.map(({ from, to }) =>
      tokens.slice(from, to).some(({ upos }, n) => upos !== "PUNCT" && !quoted[from + n]),
    ),
    titleCase,
    states: detectStates({ tokens, byForm, titleCase }, analysis.names),
    blockOf: sentences.map(
      ({ start }) => report.blocks.find((block) => block.start <= start && start < block.end)?.kind,
    ),
  };
}

function indexForms(tokens: Token[]): Map<string, number[]> {
  const byForm = new Map<string, number[]>();
  tokens.forEach(({ form }, i) => {
    const places = byForm.get(form);
    if (places) places.push(i);
    else byForm.set(form, [i]);
  });
  return byForm;
}

/** "at 2 PM", "6 pm": no prime minister. */
function isHour(tokens: Token[], i: number): boolean {
  const { form } = tokens[i]!;
  return form.length === 2 && /^pm$/i.test(form) && (form !== "PM" || /\d$/.test(tokens[i - 1]?.form ?? ""));
}

/** Parts of speech that a headline may leave in small letters. */
const SMALL_WORDS = new Set(["ADP", "SCONJ", "CCONJ", "DET", "PRON", "AUX", "PART"]);

/** Four long words or more, and no noun, verb or adjective in small letters. */
function isTitleCase(line: Token[]): boolean {
  let long = 0;
  for (const { form, upos } of line) {
    if (SMALL_WORDS.has(upos) || !/^\p{L}{3,}/u.test(form)) continue;
    if (!/^\p{Lu}/u.test(form)) return false;
    if (form.length > 3) long++;
  }
  return long >= 4;
}

/** The country the words from token `from` to `to` point to, of those everybody knows or only this page. */
export function countryIn(page: Page, from: number, to: number): CountryEntry | undefined {
  const text = page.analysis.text.slice(page.tokens[from]!.start, page.tokens[to - 1]!.end);
  return countryAs(text) ?? page.states.get(text);
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.form);
}

/** First token of its sentence, opening marks aside: its capital tells nothing. */
export function opensSentence(page: Page, i: number): boolean {
  for (let at = i - 1; at >= page.analysis.sentences[page.tokens[i]!.sentence]!.from; at--) {
    if (page.tokens[at]!.upos !== "PUNCT") return false;
  }
  return true;
}
