import type { Party } from "../../contracts/index.js";
import { headWithin, type Tree, tokensWithin } from "../syntax/tree.js";
import HOLDERS from "./data/holders.json" with { type: "json" };

const BODIES: ReadonlySet<string> = new Set(HOLDERS.bodies);
const OBSERVERS: ReadonlySet<string> = new Set(HOLDERS.observers);

/** Nouns for people by what they do or side with, which no list holds all of: "dockers", "unionists", "Islamists". */
const BY_FORM =
  /^(?:workers?|.{3,}(?:workers|makers|owners|growers|keepers|holders|leaders|ists|men|women|ers|ors|ians))$/;

/** Whether a noun names people or a body that can hold a position though the report gives it no name: "the opposition". */
export function isBody({ tokens }: Tree, at: number): boolean {
  const { lemma, form, upos, xpos } = tokens[at]!;
  if (upos === "ADJ") return BODIES.has(form.toLowerCase());
  return BODIES.has(lemma.toLowerCase()) || (xpos === "NNS" && BY_FORM.test(form.toLowerCase()));
}

/** Those who watch and forecast, vote or judge take no position: "analysts said the truce would hold if ...". */
export function isObserver(tree: Tree, party: Party): boolean {
  const head = headWithin(tree, tokensWithin(tree, party));
  return head !== undefined && OBSERVERS.has(tree.tokens[head]!.lemma.toLowerCase());
}
