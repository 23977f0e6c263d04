import { expect, it } from "vitest";
import { analyse } from "../../../language/analyse.js";
import { growTree } from "../../syntax/tree.js";
import { findClauseEnd } from "./clause-end.js";

/** The words that a clause cut at the bar gets back. */
function regained(cut: string): string {
  const at = cut.indexOf("|");
  const text = cut.replace("|", "");
  const tree = growTree(analyse(text, [{ start: 0, end: text.length }]));
  const last = tree.tokens.findIndex(({ end }) => end === at);
  return text.slice(at, tree.tokens[findClauseEnd(tree, last)]!.end).trim();
}

it.each([
  ["Talks can start once the guns fall| silent.", "silent"],
  ["There can be no truce unless Peru halts| weapons deliveries, Norway said.", "weapons deliveries"],
  ["Peru will sign once the court falls| silent and the guards leave.", "silent"],
])("runs on to the next mark or joining word: %s", (cut, words) => {
  expect(regained(cut)).toBe(words);
});

it.each([
  "The army will stay unless the siege ends| the mayor said.",
  "If the port opens| talks can start.",
  "Norway will pay once the dam is mended|, Okafor said.",
])("takes nothing of another clause: %s", (cut) => {
  expect(regained(cut)).toBe("");
});
