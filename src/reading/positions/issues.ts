import { relation, type Tree } from "../syntax/tree.js";
import ISSUES from "./data/issues.json" with { type: "json" };
import MATTERS from "./data/matters.json" with { type: "json" };

/** One pattern an issue: its words with any hyphen or white space between them, inflected or not; "*" up to four words. */
const PATTERNS = Object.entries(ISSUES as { [issue: string]: string[] }).map(([issue, phrases]) => ({
  issue,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}]|\\bnon-)(?:${[...phrases]
      .sort((a, b) => b.length - a.length)
      .map((phrase) =>
        phrase.replaceAll(" * ", "(?:[-\\s]+[\\p{L}\\p{N}’'-]+){0,4}[-\\s]+").replaceAll(" ", "[-\\s]+"),
      )
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
      const issue = issueAt(tree, at, without);
      if (issue) return issue;
    }
    level = level.flatMap((at) => tree.children[at]!.filter((i) => !without.has(i) && leadsOn(tree, at, i)));
  }
  return undefined;
}

/** Nouns that say how an issue is dealt with: "the truce proposal" is about the truce, "an election official" about neither. */
const HANDLING =
  /^(?:proposal|plan|deal|agreement|accord|offer|process|policy|reform|bill|law|package|relief|cut|hike|break|increase|reduction|ban|program|programme|effort|initiative|regime|demand|idea|term|measure|limit|pact|roadmap|framework|arrangement|extension|violation|breach|fairness|treaty|monitoring|line|request|sale|delivery|shipment|swap|exchange|cap|phase-out|flow|round|table|scheme|clause|text|draft|resolution|formula|timetable|invitation|call|mission|exemption|waiver|zone|transfer|supply|export|import|insistence|settlement|compromise|motion)$/;

function leadsOn(tree: Tree, at: number, child: number): boolean {
  const { deprel } = tree.tokens[child]!;
  if (deprel === "compound" || deprel === "nmod:desc") return HANDLING.test(tree.tokens[at]!.lemma);
  // "what he called negotiations" is about negotiations.
  if (deprel === "acl:relcl") {
    const { form, lemma } = tree.tokens[at]!;
    const called = /^what$/i.test(form) && /^(?:call|describe|term|dub)$/.test(tree.tokens[child]!.lemma);
    return called || HANDLING.test(lemma);
  }
  return (
    /^(?:obj|obl|nmod|xcomp|acl|advcl|ccomp|nsubj|csubj)$/.test(relation(tree.tokens[child]!)) &&
    deprel !== "nmod:poss" &&
    deprel !== "obl:agent"
  );
}

const seen = new WeakMap<Tree, Map<number, string | undefined>>();

/** Characters behind a word in which the rest of an issue's name may stand, wherever a parse hangs it. */
const REACH = 40;

/** The issue that the noun or verb `at` itself names, alone or with the words beside it ("gas supplies"): the longest name. */
export function issueAt(
  tree: Tree,
  at: number,
  without: ReadonlySet<number> = new Set(),
): string | undefined {
  if (without.size > 0) return readIssue(tree, at, without);
  const known = seen.get(tree) ?? new Map<number, string | undefined>();
  seen.set(tree, known);
  if (!known.has(at)) known.set(at, readIssue(tree, at, without));
  return known.get(at);
}

function readIssue(tree: Tree, at: number, without: ReadonlySet<number>): string | undefined {
  const { start, end, upos } = tree.tokens[at]!;
  if (!/^(?:NOUN|PROPN|VERB|ADJ|ADV|ADP)$/.test(upos)) return undefined;
  const own = tree.children[at]!.filter(
    (i) =>
      !without.has(i) &&
      /^(?:compound|amod|nmod|obj|obl|acl|nsubj|xcomp|advmod|case)$/.test(relation(tree.tokens[i]!)),
  );
  const { head, deprel } = tree.tokens[at]!;
  const verb = deprel === "obj" && head >= 0 && head < at ? tree.tokens[head]!.start : start;
  const from = Math.min(verb, start, ...own.map((i) => tree.tokens[i]!.start));
  const last = tree.analysis.sentences[tree.tokens[at]!.sentence]!.end;
  const words = tree.analysis.text.slice(
    from,
    Math.min(last, Math.max(end + REACH, ...own.map((i) => tree.tokens[i]!.end))),
  );
  let best: { issue: string; length: number } | undefined;
  for (const { issue, pattern } of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const first = from + match.index;
      const touches = first < end && start < first + match[0].length;
      if (touches && match[0].length > (best?.length ?? 0)) best = { issue, length: match[0].length };
    }
  }
  return best?.issue;
}

export function isNegotiable(issue: string): boolean {
  return NEGOTIABLE.test(issue);
}

/** Issues that are an evil to the one they fall on. */
export function isPenalty(issue: string | undefined): boolean {
  return issue === "sanctions" || issue === "tariffs" || issue === "war";
}

const BARGAINED: ReadonlySet<string> = new Set(MATTERS.bargained);
const DENIED: ReadonlySet<string> = new Set(MATTERS.denied);

/** Whether a noun names something that is bargained over, on the issue list or not: "the compromise", "a 35-hour week". */
export function isBargained(tree: Tree, at: number): boolean {
  const { upos, lemma } = tree.tokens[at]!;
  return /^(?:NOUN|PROPN)$/.test(upos) && BARGAINED.has(lemma.toLowerCase());
}

/** What is taken or turned away without any bargain: "the accusation", "the prize", "his condolences". */
export function isNoMatter(tree: Tree, at: number): boolean {
  return DENIED.has(tree.tokens[at]!.lemma.toLowerCase());
}
