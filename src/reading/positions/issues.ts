import type { Span } from "../../contracts/index.js";
import type { Matter } from "../modality/index.js";
import { issueIn, readRows } from "../modality/lexicons.js";
import { PhraseLexicon } from "../modality/phrases.js";
import { childIn, type Tree, tokensWithin } from "../syntax/tree.js";

/** Issues that the network tells apart, by the names they have in a reading where those differ. */
const NAMES: { [issue: string]: string } = {
  "arms-supplies": "arms supplies",
  guarantees: "security guarantees",
  "aid-access": "aid access",
};

/** What else positions are on. */
const LEXICON = new PhraseLexicon(
  readRows(new URL("./data/issues.tsv", import.meta.url)).map(([issue, phrase]) => [issue!, phrase!]),
);

/** What a matter is on: the issue the network reads, else the one that the longest listed phrase names, else its head words. */
export function nameIssue(tree: Tree, matter: Matter, what: Span): string {
  // A peace deal is near to talks, and a name of its own.
  if (!/^(?:other|talks)$/.test(matter.issue)) return NAMES[matter.issue] ?? matter.issue;
  const { from, to } = tokensWithin(tree, what);
  const named = LEXICON.find(tree, from, to).sort((a, b) => b.tokens.length - a.tokens.length);
  const label = named[0]?.label;
  if (matter.issue === "talks") return label === "peace deal" ? label : "talks";
  const told = tree.tokens[matter.on]!.upos === "VERB" ? issueIn(tree, from, to) : undefined;
  return label ?? NAMES[told ?? ""] ?? told ?? headWords(tree, matter.on);
}

/** Verbs that say little of what is at issue: "agree to meet" is on meeting. */
const LIGHT = /^(?:agree|accept|take|make|go|have|begin|start|continue|let|get|put|give|keep)$/;

/** The head words of a matter: a noun with the nouns before it, a verb with its particle or the adverb right behind. */
function headWords(tree: Tree, at: number): string {
  const isVerb = tree.tokens[at]!.upos === "VERB";
  const below = LIGHT.test(tree.tokens[at]!.lemma) ? childIn(tree, at, "xcomp", "obj") : undefined;
  if (isVerb && below !== undefined && tree.tokens[below]!.upos !== "PRON") return headWords(tree, below);
  const own = tree.children[at]!.filter((i) => {
    const kind = tree.tokens[i]!.deprel;
    return isVerb ? i === at + 1 && /^(?:compound:prt|advmod)$/.test(kind) : i < at && kind === "compound";
  });
  const words = [...own, at]
    .sort((a, b) => a - b)
    .map((i) => tree.tokens[i]![isVerb && i === at ? "lemma" : "form"]);
  return words.join(" ").toLowerCase();
}
