import { plain } from "../../actors/lexicon.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { formsIn, helpersOf, isNounLike, markersOf } from "./clause.js";
import type { StatusRule } from "./rule.js";

const NOT = /^(?:not|n't|never|hardly|scarcely|barely)$/;
const NOBODY = /^(?:nobody|none|nothing|neither|nor)$/;
const INSTEAD = /^(?:without|instead of|rather than|far from|instead)$/;

/** "did not attack", "no longer", "nobody marched", "no contact", "without signing", "has yet to recognise". */
export const negation: StatusRule = ({ tree }, at) => {
  if (!isNegated(tree, at)) return undefined;
  // "may not", "should not" leave it open; "could not", "will not" do not.
  const open = helpersOf(tree, at).some((form) => /^(?:may|might|should|must)$/.test(form));
  return open ? "hypothetical" : "negated";
};

/** Whether the clause or noun phrase that `at` heads says that it is not so. */
export function isNegated(tree: Tree, at: number): boolean {
  if (formsIn(tree, at, "advmod", "aux", "det", "cc:preconj", "cc").some((form) => NOT.test(form))) {
    return !isOnly(tree, at);
  }
  return (
    hasNoLonger(tree, at) ||
    hasYetTo(tree, at) ||
    markersOf(tree, at).some((marker) => INSTEAD.test(marker)) ||
    isFarFrom(tree, at) ||
    remainsTo(tree, at) ||
    formsIn(tree, at, "advmod").includes("unsuccessfully") ||
    formsIn(tree, at, "det", "cc").some((form) => /^(?:no|neither|nor)$/.test(form)) ||
    (!isNounLike(tree, at) && hasNobody(tree, at))
  );
}

/** "not only attacked but …" says that it did. */
function isOnly(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) =>
      /^(?:only|just|merely)$/i.test(tree.tokens[i]!.form) && NOT.test(plain(tree.tokens[i - 1]?.form ?? "")),
  );
}

function hasNoLonger(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => {
    const { form } = tree.tokens[i]!;
    return /^(?:longer|more)$/i.test(form) && plain(tree.tokens[i - 1]?.form ?? "") === "no";
  });
}

function hasYetTo(tree: Tree, at: number): boolean {
  const before = [at - 3, at - 2, at - 1].map((i) => plain(tree.tokens[i]?.form ?? ""));
  return /\byet to$/.test(before.join(" ")) || /\byet to\b/.test(before.join(" "));
}

/** "remains to be signed". */
function remainsTo(tree: Tree, at: number): boolean {
  const { deprel, head } = tree.tokens[at]!;
  return deprel === "xcomp" && tree.tokens[head]?.lemma === "remain";
}

/** "Far from withdrawing, …". */
function isFarFrom(tree: Tree, at: number): boolean {
  const words = [at - 2, at - 1].map((i) => plain(tree.tokens[i]?.form ?? "")).join(" ");
  return /^(?:far from|instead of|rather than)$/.test(words);
}

/** Subject or object is nobody: "neither side attended", "no shots were fired", "arrested nobody". */
function hasNobody(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((i) => {
    if (!/^(?:nsubj|obj)$/.test(relation(tree.tokens[i]!))) return false;
    if (NOBODY.test(plain(tree.tokens[i]!.form))) return true;
    return formsIn(tree, i, "det", "cc", "advmod").some((form) =>
      /^(?:no|neither|hardly|scarcely)$/.test(form),
    );
  });
}
