import { readFileSync } from "node:fs";
import type { Tree } from "../syntax/tree.js";
import { PhraseLexicon, type PhraseMatch } from "./phrases.js";

/** Positions' stances, in the order of the network's outputs. */
export const STANCES = [
  "proposes",
  "demands",
  "offers",
  "accepts",
  "rejects",
  "threatens",
  "supports",
  "opposes",
] as const;

/** What the network tells issues apart as, in the order of its outputs. */
export const ISSUES = [
  "ceasefire",
  "talks",
  "withdrawal",
  "arms-supplies",
  "sanctions",
  "prisoners",
  "territory",
  "guarantees",
  "recognition",
  "aid-access",
  "elections",
  "energy",
  "tariffs",
  "other",
] as const;

/** Verb, noun, adjective, modal frame, headline verb. */
const KINDS = ["v", "n", "a", "m", "h"];
const WEAK = "weak";

/** What a lexicon may say of a token, in the order of the network's rows, of which row 0 says nothing. */
const LABELS = [
  ...STANCES.flatMap((stance) => KINDS.flatMap((kind) => [`${stance} ${kind}`, `${stance} ${kind} ${WEAK}`])),
  ...ISSUES.flatMap((issue) => [issue, `${issue} ${WEAK}`]),
];
const ROWS = new Map(LABELS.map((label, at) => [label, at + 1]));

/** Two phrases of stance and one of an issue a token. */
export const LEXICON_SLOTS = 3;
export const LEXICON_ROWS = LABELS.length + 1;

let loaded: { stances: PhraseLexicon; issues: PhraseLexicon } | undefined;

/** The lexicons in `data/`: a phrase a line, in columns. */
function lexicons() {
  loaded ??= {
    stances: new PhraseLexicon(
      readRows(new URL("./data/stances.tsv", import.meta.url)).map(([stance, phrase, kind, weak]) => [
        [stance, kind, weak].filter(Boolean).join(" "),
        phrase!,
      ]),
    ),
    issues: new PhraseLexicon(
      readRows(new URL("./data/issues.tsv", import.meta.url)).map(([issue, phrase, weak]) => [
        [issue, weak].filter(Boolean).join(" "),
        phrase!,
      ]),
    ),
  };
  return loaded;
}

/** The lines of a table without comments, cut at the tabs. */
export function readRows(file: URL): string[][] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t"));
}

/** `LEXICON_SLOTS` rows a token, 0 for none: what the phrases of stance and issue say that it is a word of, longer ones first. */
export function lexiconRows(tree: Tree): Uint8Array {
  const rows = new Uint8Array(tree.tokens.length * LEXICON_SLOTS);
  const { stances, issues } = lexicons();
  for (const { from, to } of tree.analysis.sentences) {
    for (const { label, tokens } of longestFirst(stances.find(tree, from, to))) {
      for (const token of tokens) {
        const at = token * LEXICON_SLOTS;
        if (!rows[at]) rows[at] = ROWS.get(label)!;
        else if (!rows[at + 1]) rows[at + 1] = ROWS.get(label)!;
      }
    }
    for (const { label, tokens } of longestFirst(issues.find(tree, from, to))) {
      for (const token of tokens) rows[token * LEXICON_SLOTS + 2] ||= ROWS.get(label)!;
    }
  }
  return rows;
}

/** The issue of the longest phrase in a range that names one for certain; undefined where none does, or "other" does. */
export function issueIn(tree: Tree, from: number, to: number): string | undefined {
  const told = longestFirst(lexicons().issues.find(tree, from, to)).find(
    ({ label }) => !label.endsWith(WEAK),
  );
  return told?.label === "other" ? undefined : told?.label;
}

const longestFirst = (matches: PhraseMatch[]): PhraseMatch[] =>
  matches.toSorted((a, b) => b.tokens.length - a.tokens.length);
