import { relation, type Tree } from "../syntax/tree.js";
import ISSUES from "./data/issues.json" with { type: "json" };

/** One pattern an issue: its words with any hyphen or white space between them, inflected or not. */
const PATTERNS = Object.entries(ISSUES as { [issue: string]: string[] }).map(([issue, phrases]) => ({
  issue,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}]|\\bnon-)(?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) => phrase.replaceAll(" ", "[-\\s]+"))
      .join("|")})(?:e?s|ed|d|ing)?(?![\\p{L}\\p{N}])`,
    "giu",
  ),
}));

/** Issues that parties bargain over, so that one may be made to wait for another. */
const NEGOTIABLE =
  /^(?:ceasefire|talks|peace deal|withdrawal|deployment|sanctions|prisoners|territory|security guarantees|recognition|membership|aid access|nuclear programme|government|energy|tariffs|elections|pay)$/;

/** How far below the head of a stance's matter its issue may stand: "accept the offer | for talks". */
const DEPTH = 3;

/**
 * The issue that the phrase headed by `on` is about: the one its head names, else the one named nearest below it.
 * Undefined when none is: an issue somewhere in a long clause is not what the clause is about.
 */
export function findIssue(
  tree: Tree,
  on: number,
  without: ReadonlySet<number> = new Set(),
): string | undefined {
  let level = [on];
  for (let depth = 0; depth <= DEPTH && level.length > 0; depth++) {
    for (const at of level) {
      const issue = issueAt(tree, at);
      if (issue) return issue;
    }
    level = level.flatMap((at) => tree.children[at]!.filter((i) => !without.has(i) && leadsOn(tree, at, i)));
  }
  return undefined;
}

/** Nouns that say how an issue is dealt with: "the truce proposal" is about the truce, "an election official" about neither. */
const HANDLING =
  /^(?:proposal|plan|deal|agreement|accord|offer|process|policy|reform|bill|law|package|relief|cut|hike|break|increase|reduction|ban|program|programme|effort|initiative|regime|demand|idea|term|measure|limit|pact|roadmap|framework|arrangement|extension|violation|breach|fairness|treaty|monitoring|line|request)$/;

function leadsOn(tree: Tree, at: number, child: number): boolean {
  const { deprel } = tree.tokens[child]!;
  if (deprel === "compound") return HANDLING.test(tree.tokens[at]!.lemma);
  // "what he called negotiations" is about negotiations.
  if (deprel === "acl:relcl") {
    return (
      /^what$/i.test(tree.tokens[at]!.form) && /^(?:call|describe|term|dub)$/.test(tree.tokens[child]!.lemma)
    );
  }
  return (
    /^(?:obj|obl|nmod|xcomp|acl|advcl|ccomp|nsubj)$/.test(relation(tree.tokens[child]!)) &&
    deprel !== "nmod:poss"
  );
}

/** The issue that the noun or verb `at` itself names, alone or with the words beside it ("gas supplies"). */
export function issueAt(tree: Tree, at: number): string | undefined {
  const { start, end, upos } = tree.tokens[at]!;
  if (!/^(?:NOUN|PROPN|VERB|ADJ)$/.test(upos)) return undefined;
  const own = tree.children[at]!.filter((i) =>
    /^(?:compound|amod|nmod|obj|obl|acl)$/.test(relation(tree.tokens[i]!)),
  );
  const from = Math.min(start, ...own.map((i) => tree.tokens[i]!.start));
  const to = Math.max(end, ...own.map((i) => tree.tokens[i]!.end));
  const words = tree.analysis.text.slice(from, to);
  for (const { issue, pattern } of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const first = from + match.index;
      if (first < end && start < first + match[0].length) return issue;
    }
  }
  return undefined;
}

export function isNegotiable(issue: string): boolean {
  return NEGOTIABLE.test(issue);
}

/** Issues that are an evil to the one they fall on. */
export function isPenalty(issue: string | undefined): boolean {
  return issue === "sanctions" || issue === "tariffs" || issue === "war";
}
