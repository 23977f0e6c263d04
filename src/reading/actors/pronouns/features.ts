import type { Page } from "../page.js";
import { clauseOf, functionOf, subjectOf } from "../syntax/clause.js";
import type { Candidate } from "./candidates.js";
import type { Pronoun } from "./form.js";
import { isSpeaker } from "./speaker.js";

/** What speaks for or against a candidate, by name; 1 for true, or a small number. */
export type Features = { [name: string]: number };

/**
 * Preferences known from the literature (Lappin and Leass 1994, Mitkov 1998): nearness, subjects over objects, the same
 * function, what has been spoken of most, and in news the one who spoke last.
 */
export function describeCandidate(
  page: Page,
  pronoun: Pronoun,
  candidate: Candidate,
  all: Candidate[],
): Features {
  const { referent, last, distance } = candidate;
  const { tree } = page;
  const own = functionOf(tree, pronoun.at);
  const theirs = functionOf(tree, last.head);
  const features: Features = {};
  const set = (name: string, value: unknown = true) => {
    if (value) features[name] = typeof value === "number" ? value : 1;
  };
  const earlier = referent.mentions.filter((mention) => mention.head < pronoun.at).length;
  const nearer = all.filter((other) => other.last.head > last.head && other.last.head < pronoun.at).length;
  set(`distance-${distance}`);
  set("after", last.head > pronoun.at);
  set(`was-${/^(nsubj|obj|poss|nmod|obl|appos)$/.test(theirs) ? theirs : "other"}`);
  set("same-function", own === theirs);
  set("subject-both", own === "nsubj" && theirs === "nsubj");
  set("both-speak", isSpeaker(page, pronoun.at) && isSpeaker(page, last.head));
  set("last-speaker", isSpeaker(page, last.head));
  set("main-subject", theirs === "nsubj" && isMain(page, last.head));
  set("own-subject", subjectOf(tree, clauseOf(tree, pronoun.at)) === last.head);
  set("paragraph-before", isInParagraphBefore(page, last.head, pronoun.at));
  set("quote-border", page.quoted[last.head] !== page.quoted[pronoun.at]);
  set(`form-${last.form}`);
  set("same-word", last.form === "pronoun" && samePronoun(page, last.head, pronoun.at));
  set("mentions", Math.log2(1 + earlier));
  set("nearer", Math.min(nearer, 4));
  set("nearest", nearer === 0);
  set("only", all.length === 1);
  set("gender-known", referent.gender !== undefined);
  set(`kind-${referent.kind}`);
  set("plural", referent.plural);
  set("known-rival", !referent.gender && all.some((other) => other.referent.gender));
  set("known-alone", referent.gender && all.filter((other) => other.referent.gender).length === 1);
  set("topic-goes-on", distance === 1 && own === "nsubj" && theirs === "nsubj" && isMain(page, last.head));
  set("nearest-here", distance === 0 && nearer === 0);
  set("subject-here", distance === 0 && theirs === "nsubj");
  set("indefinite", last.form === "nominal" && /^(an?|some|one)$/.test(page.words[last.from]!));
  set(
    "most-named",
    earlier > 1 && all.every((other) => other === candidate || countBefore(other, pronoun.at) < earlier),
  );
  return features;
}

function isMain(page: Page, i: number): boolean {
  return page.tokens[clauseOf(page.tree, i)]!.head < 0;
}

function countBefore({ referent }: Candidate, at: number): number {
  return referent.mentions.filter((mention) => mention.head < at).length;
}

/** Borders count only after paragraphs of several sentences: where each sentence is a paragraph they tell nothing. */
function isInParagraphBefore(page: Page, mention: number, pronoun: number): boolean {
  const { sentences } = page.analysis;
  const at = page.tokens[mention]!.sentence;
  const { region } = sentences[at]!;
  if (region === sentences[page.tokens[pronoun]!.sentence]!.region) return false;
  return sentences[at - 1]?.region === region || sentences[at + 1]?.region === region;
}

function samePronoun(page: Page, a: number, b: number): boolean {
  return page.words[a]![0] === page.words[b]![0];
}
