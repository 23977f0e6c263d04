import type { FurnitureRule } from "./rule.js";

export const copyright: FurnitureRule = {
  why: "copyright line",
  detect: (line) =>
    line.length < 500 &&
    (/^\W{0,2}(?:©|\(c\)\s|copyright\b\s*(?:©|\(c\)|\d{4}|by|of|the|[A-Z]|:))/i.test(line) ||
      /©\s*(?:copyright\s*)?\d{4}|\ball rights reserved\b|\bmay not be (?:published|reproduced|republished|broadcast|copied|redistributed)\b/i.test(
        line,
      )),
};
