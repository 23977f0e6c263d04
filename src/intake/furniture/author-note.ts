import type { FurnitureRule } from "./rule.js";

const NOTE =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){1,4}(?:is|was|has been|covers|writes|joined|reports|can be reached) .{0,120}\b(?:reporter|correspondent|editor|journalist|columnist|bureau chief|staff writer|freelance|contributor|anchor|producer|covering|covers|writes about|newsroom|reached at|twitter)\b/u;
const HANDLE =
  /^(?:follow|contact|email|reach|write to) (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}(?:on|at|via)\b.{0,60}[@]/iu;

/** A line about the writer. It reads like the article, so it counts only behind the article's end. */
export const authorNote: FurnitureRule = {
  why: "note on the author",
  detect: (line) => line.length < 600 && (NOTE.test(line) || HANDLE.test(line)),
};
