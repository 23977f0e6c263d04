import type { Span } from "../../../contracts/index.js";
import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { attributionAt, type Hall, toParty } from "../holder.js";
import type { Promised } from "./clause.js";

/** Nouns that make one deed with their verb: "take part in talks" is about the talks. */
const LIGHT = /^(?:part|place|step|action|effect|care|way|time|use|decision)$/;

/** The token that says what is promised: the object, what is done to or happens to, what one goes to, else the deed. */
export function findMatter(hall: Hall, promised: Promised, without: ReadonlySet<number>): number {
  const { tree } = hall;
  const { top, deed, passive } = promised;
  const thing = findThing(hall, promised);
  if (passive) return deed === top ? (thing ?? deed) : deed;
  if (thing !== undefined) return thing;
  const source = attributionAt(hall, deed)?.source;
  const nouns = tree.children[deed]!.filter(
    (i) =>
      !without.has(i) &&
      tree.tokens[i]!.upos === "NOUN" &&
      !LIGHT.test(tree.tokens[i]!.lemma) &&
      !isInside(tree, i, source),
  );
  const object = nouns.find((i) => relation(tree.tokens[i]!) === "obj");
  const target = nouns.find(
    (i) => relation(tree.tokens[i]!) === "obl" && childIn(tree, i, "case") !== undefined,
  );
  return object ?? target ?? deed;
}

/** "according to | a draft" hangs on the deed though it is not said. */
function isInside(tree: Tree, at: number, source: Span | undefined): boolean {
  const { start, end } = tree.tokens[at]!;
  return source !== undefined && source.start <= start && end <= source.end;
}

/** The subject where it is no party but what the speaker disposes of: "not one of the | lorries". */
function findThing(hall: Hall, { subject }: Promised): number | undefined {
  const { tree } = hall;
  if (subject === undefined || !/^(?:NOUN|NUM|DET)$/.test(tree.tokens[subject]!.upos)) return undefined;
  const thing = tree.tokens[subject]!.upos === "NOUN" ? subject : childIn(tree, subject, "nmod");
  return thing === undefined || toParty(hall, thing) ? undefined : thing;
}

/** The head words of a matter: a noun with the nouns before it, a verb with its particle or the adverb right behind. */
export function headWords(tree: Tree, at: number): string {
  const isVerb = tree.tokens[at]!.upos === "VERB";
  const own = tree.children[at]!.filter((i) => {
    const kind = tree.tokens[i]!.deprel;
    return isVerb ? i === at + 1 && /^(?:compound:prt|advmod)$/.test(kind) : i < at && kind === "compound";
  });
  const words = [...own, at]
    .sort((a, b) => a - b)
    .map((i) => tree.tokens[i]![isVerb && i === at ? "lemma" : "form"]);
  return words.join(" ").toLowerCase();
}
