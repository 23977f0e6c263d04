import { headWithin, type TokenRange, type Tree } from "../../syntax/tree.js";
import { findMatches, keepStrongest, type Trigger } from "../lexicon/find-triggers.js";

/** What is asked of the classifier: which event the sentence tells of between these two. Ranges are of `tree.tokens`. */
export interface Question {
  sentence: TokenRange;
  actor: TokenRange;
  recipient?: TokenRange;
  /** The token that is taken to tell of the event, when one is known. */
  trigger?: number;
}

/** A question with all that its description needs to know. */
export interface Setting extends Question {
  tree: Tree;
  matches: Trigger[];
  /** Those of `matches` that the lexicon goes by. */
  triggers: Trigger[];
  actorHead: number;
  recipientHead?: number;
  /** The verbs above the actor, nearest first, up to the root; a nominal or adjectival predicate counts as one. */
  governors: number[];
}

const PREDICATES = /^(?:VERB|AUX)$/;

export function openSetting(tree: Tree, question: Question): Setting {
  const actorHead = headWithin(tree, question.actor) ?? question.actor.from;
  const matches = findMatches(tree, question.sentence);
  return {
    ...question,
    tree,
    matches,
    triggers: keepStrongest(matches),
    actorHead,
    recipientHead: question.recipient && (headWithin(tree, question.recipient) ?? question.recipient.from),
    governors: findGovernors(tree, actorHead),
  };
}

/** The predicates above a token, nearest first. */
export function findGovernors(tree: Tree, token: number): number[] {
  const found: number[] = [];
  let below = token;
  for (let at = tree.tokens[token]!.head, steps = 0; at >= 0 && steps < 50; steps++) {
    const { upos, head } = tree.tokens[at]!;
    if (PREDICATES.test(upos) || /^(?:nsubj|csubj)/.test(tree.tokens[below]!.deprel)) found.push(at);
    below = at;
    at = head;
  }
  return found;
}

/** Where a token stands to the pair: before it, within its members, between them or after. */
export type Zone = "before" | "actor" | "between" | "recipient" | "after";

export function zoneOf({ actor, recipient }: Question, token: number): Zone {
  if (token >= actor.from && token < actor.to) return "actor";
  if (recipient && token >= recipient.from && token < recipient.to) return "recipient";
  if (token < Math.min(actor.from, recipient?.from ?? actor.from)) return "before";
  if (token >= Math.max(actor.to, recipient?.to ?? actor.to)) return "after";
  return "between";
}
