import type { FurnitureRule } from "./rule.js";

const NAME = String.raw`(?:\p{Lu}[\p{L}.'’-]+ ){1,4}`;
const NOTES = [
  new RegExp(
    String.raw`^${NAME}(?:is|was|has been|joined) .{0,120}\b(?:reporter|correspondent|editor|journalist|columnist|bureau chief|staff writer|freelance|contributor|anchor|producer|newsroom)\b`,
    "u",
  ),
  new RegExp(String.raw`^${NAME}(?:covers|writes about|reports on) .{0,80}\b(?:for|at)\b`, "u"),
  new RegExp(
    String.raw`^(?:${NAME}can be reached|(?:[Rr]each|[Cc]ontact|[Ee]mail|[Ff]ollow|[Ww]rite to) ${NAME}(?:on|at|via)\b.{0,60}@)`,
    "u",
  ),
];

/** A line about the writer. It reads like the article, so it counts only behind the article's end. */
export const authorNote: FurnitureRule = {
  why: "note on the author",
  detect: (line) => line.length < 600 && NOTES.some((note) => note.test(line)),
};
