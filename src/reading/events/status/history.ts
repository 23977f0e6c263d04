import { relation, type Tree } from "../../syntax/tree.js";
import { isNounLike, markersOf } from "./clause.js";
import { ownTokens } from "./own-times.js";
import type { StatusRule, StatusScene } from "./rule.js";

const LONG_AGO = new RegExp(
  [
    String.raw`\b(?:decades?|century|centuries|years|generations?)(?: and a half)? (?:ago|earlier|before|back)\b`,
    String.raw`\b(?:[12]\d|['’])\d0s\b`,
    String.raw`\bthe (?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b`,
    String.raw`\b(?:last|previous|\w+teenth|twentieth|\d+th)[ -]century\b`,
    String.raw`\b(?:long (?:ago|before|since)|cold war|world war|first world war|second world war|civil war era|middle ages|antiquity|back then|in those days|at the time|in an? (?:earlier|previous|former) life)\b`,
    String.raw`\b(?:soviet|colonial|communist|apartheid|imperial|ottoman|tsarist|fascist|military) (?:era|times|rule|days|period|years)\b`,
    String.raw`\bin (?:his|her|their) (?:youth|teens|twenties|childhood|student days)\b`,
    String.raw`\bas a (?:young \w+|child|boy|girl|teenager|student|conscript|cadet)\b`,
  ].join("|"),
  "i",
);
const ERA = /\bthe \p{Lu}[\p{L}-]+ (?:years|era)\b/u;
const FOREBEAR = /^(?:grandfather|grandmother|grandparent|great-grandfather|ancestor|forefather|forebear)$/;
const ONCE = /^(?:once|formerly|originally|historically)$/;
const AFTER_DECADES =
  /\b(?:decades?|century|centuries|years) (?:after|since|on from)(?: the| his| her| its| their)?(?: [\w-]+){0,2}$/i;

/** Background from long before the report: "in 1991", "the 2014 annexation", "decades ago", "the anniversary of the siege". */
export const history: StatusRule = (scene, at) => {
  const { tree } = scene;
  if (isLongAgo(scene, at) || isRemembered(tree, at)) return "historical";
  return isTold(scene, at) ? "historical" : undefined;
};

function isLongAgo(scene: StatusScene, at: number): boolean {
  const { tree } = scene;
  const own = ownTokens(tree, at).filter((i) => !isSince(tree, i, at));
  if (own.some((i) => isOldYear(scene, i)) || hasOldSubject(scene, at)) return true;
  const words = own
    .sort((a, b) => a - b)
    .map((i) => tree.tokens[i]!.form)
    .join(" ");
  if (LONG_AGO.test(words) || ERA.test(words) || hasLongBefore(tree, at)) return true;
  return isNounLike(tree, at) && AFTER_DECADES.test(textBefore(tree, at));
}

/** "the rising of 1956 toppled", "her grandfather fled", "he once led": the doer or an adverb tells that it is long past. */
function hasOldSubject(scene: StatusScene, at: number): boolean {
  const { tree } = scene;
  if (!/^VB[DN]$/.test(tree.tokens[at]!.xpos)) return false;
  return tree.children[at]!.some((i) => {
    const lemma = tree.tokens[i]!.lemma.toLowerCase();
    if (relation(tree.tokens[i]!) === "advmod") return ONCE.test(lemma) && i < at;
    if (relation(tree.tokens[i]!) !== "nsubj") return false;
    return FOREBEAR.test(lemma) || tree.children[i]!.some((j) => isOldYear(scene, j));
  });
}

/** "Long before he entered politics, he …". */
function hasLongBefore(tree: Tree, at: number): boolean {
  return tree.children[at]!.some(
    (i) =>
      relation(tree.tokens[i]!) === "advcl" &&
      /^long before\b/.test(markersOf(tree, i).join(" ").toLowerCase()),
  );
}

/** "frozen since 2014": what lasts since then is no matter of then. */
function isSince(tree: Tree, i: number, at: number): boolean {
  for (let up = i; up >= 0 && up !== at; up = tree.tokens[up]!.head) {
    if (tree.children[up]!.some((child) => /^(?:since|until|till)$/i.test(tree.tokens[child]!.form)))
      return true;
  }
  return false;
}

function isOldYear({ tree, year }: StatusScene, i: number): boolean {
  const { form, upos } = tree.tokens[i]!;
  return (
    /^(?:1\d\d\d|20[0-4]\d)$/.test(form) && upos === "NUM" && Number(form) <= year - 2 && !isAmount(tree, i)
  );
}

/** "1,991 men" and "2003 soldiers" are counts. */
function isAmount(tree: Tree, i: number): boolean {
  const { head, deprel } = tree.tokens[i]!;
  return (
    deprel === "nummod" &&
    head > i &&
    tree.tokens[head]!.xpos === "NNS" &&
    tree.tokens[i - 1]?.form.toLowerCase() !== "the"
  );
}

function textBefore(tree: Tree, at: number): string {
  const { start } = tree.analysis.sentences[tree.tokens[at]!.sentence]!;
  return tree.analysis.text.slice(start, tree.tokens[at]!.start).trimEnd();
}

/** "the thirtieth anniversary of the siege". */
function isRemembered(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  const head = tree.tokens[token.head];
  return (
    relation(token) === "nmod" &&
    head !== undefined &&
    /^(?:anniversary|centenary|bicentenary|commemoration|jubilee)$/.test(head.lemma.toLowerCase())
  );
}

/** What stands within a clause of long ago shares its time: "in 1973 they imposed an embargo that emptied the pumps". */
function isTold(scene: StatusScene, at: number): boolean {
  const { tree } = scene;
  const isNoun = isNounLike(tree, at);
  if (!isNoun && !/^(?:VBD|VBN|VB|VBG)$/.test(tree.tokens[at]!.xpos)) return false;
  let i = at;
  for (let steps = 0; steps < 4; steps++) {
    const token = tree.tokens[i]!;
    const kind = relation(token);
    if (token.head < 0) return false;
    const head = tree.tokens[token.head]!;
    if (kind === "acl") {
      // "the accord of 1953 that ended the war", "in 2005, when talks collapsed".
      if (isOldYear(scene, token.head) || tree.children[token.head]!.some((one) => isOldYear(scene, one)))
        return true;
      if (/^VB[PZ]$/.test(token.xpos)) return false;
    } else if (
      !(isNounLike(tree, i) ? /^(?:obj|obl|nsubj|nmod|conj)$/ : /^(?:advcl|conj|xcomp|ccomp)$/).test(kind)
    ) {
      return false;
    }
    if (isNounLike(tree, i) && isSince(tree, i, token.head)) return false;
    const isPast = /^VB[DN]$/.test(head.xpos) || (kind === "advcl" && /^VB[DN]$/.test(token.xpos));
    if (kind === "advcl" && markersOf(tree, i).includes("since")) {
      return /^(?:year|decade|century|generation)$/.test(head.lemma);
    }
    if (isPast && isLongAgo(scene, token.head)) return true;
    if (/^(?:VBP|VBZ|MD)$/.test(head.xpos)) return false;
    i = token.head;
  }
  return false;
}
