import type { Span } from "../../contracts/index.js";
import { relation, type Tree } from "../actors/syntax/tree.js";
import ISSUES from "./data/issues.json" with { type: "json" };

interface IssueMatch extends Span {
  issue: string;
}

/** One pattern an issue: its words with any hyphen or white space between them, singular or plural. */
const PATTERNS = Object.entries(ISSUES as { [issue: string]: string[] }).map(([issue, phrases]) => ({
  issue,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replaceAll(" ", "[-\\s]+"))
      .join("|")})(?:e?s|ed|d|ing)?(?![\\p{L}\\p{N}])`,
    "giu",
  ),
}));

/**
 * The issue that the words of `span` are about: the one named at `head` (an offset), else the one named first; of two that
 * begin at one place the longer ("peace talks" is no "peace deal"). Undefined when none is named.
 */
export function findIssue(text: string, span: Span, head?: number): string | undefined {
  const found = matchIssues(text, span);
  const atHead = head === undefined ? undefined : found.find((match) => match.start <= head && head < match.end);
  return (atHead ?? found[0])?.issue;
}

function matchIssues(text: string, span: Span): IssueMatch[] {
  const words = text.slice(span.start, span.end);
  const matches = PATTERNS.flatMap(({ issue, pattern }) =>
    [...words.matchAll(pattern)].map((match) => ({
      issue,
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  );
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The issue that the noun or verb `at` itself names, alone or with the words of its phrase ("gas supplies"). */
export function issueAt(tree: Tree, at: number): string | undefined {
  const { start, end } = tree.tokens[at]!;
  const own = tree.children[at]!.filter((i) => /^(?:compound|amod|nmod|obj|obl|acl)$/.test(relation(tree.tokens[i]!)));
  const from = Math.min(start, ...own.map((i) => tree.tokens[i]!.start));
  const to = Math.max(end, ...own.map((i) => tree.tokens[i]!.end));
  return matchIssues(tree.analysis.text, { start: from, end: to }).find((match) => match.start < end && start < match.end)
    ?.issue;
}

export function issueWithin(tree: Tree, span: Span): string | undefined {
  return findIssue(tree.analysis.text, span);
}

/** Issues that are an evil to the one they fall on. */
export function isPenalty(issue: string | undefined): boolean {
  return issue === "sanctions" || issue === "tariffs" || issue === "war";
}
