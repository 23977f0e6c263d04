import type { FurnitureRule } from "./rule.js";

/** A line without a single letter or digit: rules, stars, arrows, bullets. */
export const separator: FurnitureRule = {
  why: "separator",
  detect: (line) => !/[\p{L}\p{N}]/u.test(line),
};
