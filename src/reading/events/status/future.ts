import { childIn, relation, type Tree } from "../../syntax/tree.js";
import { formsIn, helpersOf } from "./clause.js";
import { timesIn } from "./own-times.js";
import type { StatusRule, StatusScene } from "./rule.js";

const SET_TO =
  /\b(?:is|are|was|were|be) (?:(?:due|set|about|scheduled|slated|expected|poised|bound|supposed) )?to(?: be)?$/;

/** "will meet", "Spain to send", "is to rule", "talks resume tomorrow", "is travelling to Seoul next week". */
export const future: StatusRule = (scene, at) => {
  const { tree } = scene;
  const { upos } = tree.tokens[at]!;
  if (!/^(?:VERB|AUX|ADJ|NOUN)$/.test(upos)) return undefined;
  const helpers = helpersOf(tree, at);
  if (helpers.some((form) => /^(?:will|'ll|shall|wo)$/.test(form))) return "planned";
  if (upos !== "VERB") return undefined;
  if (isToCome(tree, at)) return "planned";
  return isPresent(tree, at, helpers) && timesIn(scene, at).some((time) => liesAhead(scene, time))
    ? "planned"
    : undefined;
};

/** "Spain to send", "the court is to rule": an infinitive with a subject of its own and no verb that governs it. */
function isToCome(tree: Tree, at: number): boolean {
  const token = tree.tokens[at]!;
  if (SET_TO.test(wordsBefore(tree, at))) return true;
  if (token.xpos !== "VB" || !formsIn(tree, at, "mark", "aux").includes("to")) return false;
  if (relation(token) === "root") return childIn(tree, at, "nsubj") !== undefined;
  const head = tree.tokens[token.head];
  if (token.deprel === "acl" && head && relation(head) === "root" && head.upos === "PROPN") return true;
  return head !== undefined && head.lemma === "be" && /^(?:xcomp|ccomp)$/.test(relation(token));
}

function wordsBefore(tree: Tree, at: number): string {
  const words = [at - 4, at - 3, at - 2, at - 1].map((i) => tree.tokens[i]?.form.toLowerCase() ?? "");
  return words.join(" ");
}

function isPresent(tree: Tree, at: number, helpers: string[]): boolean {
  const { xpos } = tree.tokens[at]!;
  if (helpers.length === 0) return xpos === "VBP" || xpos === "VBZ";
  return helpers.every((form) => /^(?:is|are|am|'s|'re|being)$/.test(form));
}

/** A day to come: by its words, else a day named with a verb in the present. */
function liesAhead(scene: StatusScene, { start, end }: { start: number; end: number }): boolean {
  const { text } = scene.tree.analysis;
  const words = text.slice(start, end).toLowerCase();
  const before = text.slice(Math.max(0, start - 8), start).toLowerCase();
  if (/\b(?:tomorrow|next|later|coming|upcoming|within)\b/.test(words) || /\bwithin\s*$/.test(before))
    return true;
  if (/\b(?:ago|last|yesterday|since|now|today|current|past|year|years|this)\b/.test(words)) return false;
  return (
    /\b(?:on|in|from|by|at)\s*$/.test(before) &&
    !new RegExp(`\\b${scene.year}\\b|\\b(?:19|20)\\d\\d`).test(words)
  );
}
