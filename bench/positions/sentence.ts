import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position, Span } from "../../src/contracts/index.js";
import { analyse } from "../../src/language/analyse.js";
import { readReport } from "../../src/reading/read.js";
import { growTree, headWithin, tokensWithin } from "../../src/reading/syntax/tree.js";
import { makeReport } from "../../test/reading/report.js";

/** A position as the sets write it, all of it in words of the text. */
export interface PlainPosition {
  holder: string;
  stance: Position["stance"];
  /** One of the sets' issues, else "other". */
  issue: string;
  what: string;
  conditions: { relation: string; text: string }[];
  deadline?: string;
  toward?: string;
}

export interface FoundPosition extends PlainPosition {
  rule: string;
  held: Span[];
}

/** The sets' issue for each of ours that has one. */
const ISSUES: { [issue: string]: string } = {
  ceasefire: "ceasefire",
  talks: "talks",
  withdrawal: "withdrawal",
  "arms supplies": "arms-supplies",
  sanctions: "sanctions",
  prisoners: "prisoners",
  territory: "territory",
  "security guarantees": "guarantees",
  deployment: "guarantees",
  recognition: "recognition",
  "aid access": "aid-access",
  elections: "elections",
  energy: "energy",
  tariffs: "tariffs",
};

interface Gold {
  text: string;
  positions: PlainPosition[];
}

/** UTF-16 code units into a text that is not ours, end exclusive. */
type Offsets = [start: number, end: number];

interface PointedGold {
  /** A file of the public sets, and the sentence's characters in it. */
  from: string;
  start: number;
  end: number;
  positions: {
    holder: Offsets;
    stance: Position["stance"];
    issue: string;
    what: Offsets;
    conditions: { relation: string; text: Offsets }[];
    deadline?: Offsets;
    toward?: Offsets;
  }[];
}

/** A line of a set, with its words; a text that is not ours is looked up below `texts`. Throws when it is not there. */
export function readGold(line: string, texts: string): Gold {
  const gold = JSON.parse(line) as Gold | PointedGold;
  if (!("from" in gold)) return gold;
  const text = readFileSync(join(texts, gold.from), "utf8").slice(gold.start, gold.end);
  const words = ([start, end]: Offsets): string => text.slice(start, end);
  return {
    text,
    positions: gold.positions.map(({ holder, what, conditions, deadline, toward, ...rest }) => ({
      ...rest,
      holder: words(holder),
      what: words(what),
      conditions: conditions.map((condition) => ({ ...condition, text: words(condition.text) })),
      deadline: deadline && words(deadline),
      toward: toward && words(toward),
    })),
  };
}

/** What the reader finds in one sentence, read as a report of its own, and whether a gold holder is the one it found. */
export function readSentence(text: string) {
  const report = makeReport(text);
  const analysis = analyse(text, report.blocks);
  const tree = growTree(analysis);
  const { actors, positions, times } = readReport(report, analysis);
  const words = ({ start, end }: Span): string => text.slice(start, end);
  const found = positions.map((position): FoundPosition => {
    const { holder, stance, on, what, conditions, toward, basis } = position;
    const actor = actors.find(({ id }) => id === holder.actor);
    const time = times.find(({ id }) => id === position.deadline);
    return {
      holder: words(holder),
      held: [holder, ...(actor?.mentions ?? [])],
      stance,
      issue: ISSUES[on] ?? "other",
      what: words(what),
      conditions: conditions.map(({ relation, span }) => ({ relation, text: words(span) })),
      deadline: time && words(time),
      toward: toward && words(toward),
      rule: `${basis.rule} (${on})`,
    };
  });
  const headOf = (span: Span): number | undefined => headWithin(tree, tokensWithin(tree, span));
  const isHeldBy = ({ holder }: PlainPosition, { held }: FoundPosition): boolean =>
    occurrences(text, holder).some((span) => held.some((mention) => headOf(mention) === headOf(span)));
  return { found, isHeldBy };
}

function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    spans.push({ start, end: start + words.length });
  }
  return spans;
}

export function isSamePosition(gold: PlainPosition, found: PlainPosition): boolean {
  return gold.stance === found.stance && gold.issue === found.issue;
}

type Condition = PlainPosition["conditions"][number];

/** The same relation, and at least half of the words of both. */
export function sharesWords(gold: Condition, found: Condition): boolean {
  const [wanted, given] = [gold.text, found.text].map((text) => new Set(text.toLowerCase().split(/\W+/)));
  const shared = [...given!].filter((word) => wanted!.has(word)).length;
  return gold.relation === found.relation && 2 * shared >= Math.max(wanted!.size, given!.size);
}

export function touches(gold: string, found: string): boolean {
  return gold.includes(found) || found.includes(gold);
}
