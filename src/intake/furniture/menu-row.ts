import { endsSentence, findWords } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

/** "Home > World > Europe", "News | Sport | Weather": at least three short parts between the same signs. */
export const menuRow: FurnitureRule = {
  why: "menu or path of the page",
  detect: (line) => {
    if (line.length > 300 || endsSentence(line)) return false;
    for (const sign of [/\s*\|\s*/, /\s*[>›»]\s*/, /\s+[/•·]\s+/]) {
      const parts = line.split(sign).filter((part) => part !== "");
      const isHomePath = parts.length === 2 && /^(?:home|news)$/i.test(parts[0]!);
      if ((parts.length >= 3 || isHomePath) && parts.every((part) => findWords(part).length <= 4))
        return true;
    }
    return false;
  },
};
