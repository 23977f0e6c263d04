import { relation, type TokenRange, type Tree } from "../../reading/syntax/tree.js";
import { type Weights, weigh } from "../rarity.js";
import { fold, isFunctionWord } from "../words.js";
import { findArguments } from "./arguments.js";
import { type Direction, directionOf } from "./directions.js";
import type { Page } from "./page.js";
import { type Senses, sensesOf } from "./senses.js";
import { stemOf } from "./stem.js";
import { meaningOf, type TriggerMeaning } from "./trigger-classes.js";

/** A place where a report names an event, and what tells it from others. Words are lemmas in lower case. */
export interface EventMention {
  page: Page;
  /** Index of the sentence in the analysis. */
  sentence: number;
  /** Index of the token that names the event. */
  at: number;
  lemma: string;
  /** As it is written, in lower case. */
  form: string;
  stem: string;
  /** All that name the event, its head among them. */
  phrase: Set<string>;
  meaning: TriggerMeaning;
  senses?: Senses;
  isVerb: boolean;
  isPlural: boolean;
  /** "another raid", "an earlier vote": said to be none of those spoken of. */
  isAnother: boolean;
  /** "it", "that": names an event only through another mention. */
  isPronoun: boolean;
  doers: Weights;
  patients: Weights;
  /** Everyone and everything that takes part, in whatever role. */
  participants: Weights;
  /** The other words of the sentence. */
  context: Weights;
  /** The words close by. */
  nearby: Weights;
  names: Weights;
  numbers: Set<string>;
  days: Set<string>;
  /** Its part of speech as the Penn Treebank tells them apart, and what it is to its head. */
  xpos: string;
  relation: string;
  directions: Directions;
}

interface Directions {
  trigger: Direction;
  phrase: Direction;
  context: Direction;
  nearby: Direction;
  doers: Direction;
  patients: Direction;
  participants: Direction;
}

const NEAR = 4;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|today|tonight|yesterday|tomorrow|(?:19|20)\d\d)$/;
const ANOTHER =
  /^(?:another|other|previous|prior|earlier|last|past|second|third|fourth|fifth|next|further|similar|additional|former)$/;

/** `tokens` are those that name the event, of one sentence; at least one. */
export function describeMention(page: Page, tokens: number[]): EventMention {
  const { tree } = page;
  const at = headOf(tree, tokens);
  const token = tree.tokens[at]!;
  const sentence = tree.analysis.sentences[token.sentence]!;
  const lemma = wordAt(tree, at);
  const form = trim(fold(token.form));
  const phrase = tokens.map((i) => wordAt(tree, i));
  const found = findArguments(page, at);
  const doers = weigh(found.doers);
  const patients = weigh(found.patients);
  const participants = weigh([...found.doers, ...found.patients, ...found.others]);
  const own = new Set(tokens);
  const wordsIn = ({ from, to }: TokenRange) => contentWords(tree, from, to, own);
  const around = { from: Math.max(sentence.from, at - NEAR), to: Math.min(sentence.to, at + NEAR + 1) };
  const everyWord = wordsIn(sentence);
  const context = weigh(everyWord);
  const nearby = weigh(wordsIn(around));
  return {
    page,
    sentence: token.sentence,
    at,
    lemma,
    form,
    stem: stemOf(lemma),
    phrase: new Set(phrase),
    meaning: meaningOf(phrasesAt(tree, at, tokens)),
    senses: sensesOf(lemma),
    isVerb: token.upos === "VERB" || token.upos === "AUX",
    isPlural: token.xpos === "NNS" || token.xpos === "NNPS",
    isAnother: tree.children[at]!.some((i) => ANOTHER.test(wordAt(tree, i))),
    isPronoun: token.upos === "PRON" || token.upos === "DET",
    doers,
    patients,
    participants,
    context,
    nearby,
    names: weigh(namesIn(tree, sentence, own)),
    numbers: new Set(everyWord.filter((word) => /^\d/.test(word) && !DAY.test(word))),
    days: new Set(everyWord.filter((word) => DAY.test(word))),
    xpos: token.xpos,
    relation: token.deprel,
    directions: {
      trigger: directionOf(new Map([lemma, form].map((word) => [word, 1]))),
      phrase: directionOf(weigh(phrase)),
      context: directionOf(context),
      nearby: directionOf(nearby),
      doers: directionOf(doers),
      patients: directionOf(patients),
      participants: directionOf(participants),
    },
  };
}

/** The token whose head lies outside. */
function headOf(tree: Tree, tokens: number[]): number {
  const own = new Set(tokens);
  return tokens.find((i) => !own.has(tree.tokens[i]!.head) && tree.tokens[i]!.upos !== "PUNCT") ?? tokens[0]!;
}

const wordAt = (tree: Tree, i: number): string => trim(fold(tree.tokens[i]!.lemma));

/** Without the marks that cling to a word where it was badly cut: "'die". */
const trim = (word: string): string => word.replace(/^[^\p{L}\p{N}]+(?=.)|(?<=.)[^\p{L}\p{N}]+$/gu, "");

/** The trigger with what belongs to it, longest first: "pass away", "take place", then the word alone. */
function phrasesAt(tree: Tree, at: number, tokens: number[]): string[] {
  const lemma = wordAt(tree, at);
  const particles = tree.children[at]!.filter(
    (i) => relation(tree.tokens[i]!) === "compound" || relation(tree.tokens[i]!) === "advmod",
  );
  const next = tree.tokens[at + 1];
  const close = next && /^(?:ADP|ADV)$/.test(next.upos) ? [at + 1] : [];
  const objects = tree.children[at]!.filter((i) => relation(tree.tokens[i]!) === "obj");
  const phrase = (i: number) => `${lemma} ${wordAt(tree, i)}`;
  const inside = tokens.filter((i) => i !== at);
  return [...inside, ...particles, ...close, ...objects]
    .map(phrase)
    .concat(lemma, fold(tree.tokens[at]!.form));
}

function contentWords(tree: Tree, from: number, to: number, own: Set<number>): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = wordAt(tree, i);
    if (!own.has(i) && /[\p{L}\p{N}]/u.test(word) && !isFunctionWord(word)) words.push(word);
  }
  return words;
}

function namesIn(tree: Tree, { from, to }: TokenRange, own: Set<number>): string[] {
  return tree.analysis.names
    .filter((name) => name.from >= from && name.to <= to)
    .flatMap((name) => contentWords(tree, name.from, name.to, own));
}
