import { findWords, isSentence } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

const REPORTING =
  /^\W{0,3}(?:(?:additional )?reporting(?: and writing)? by|(?:additional|with) reporting (?:by|from)|(?:additional )?writing by)\b/i;
const SHORT =
  /^\W{0,3}(?:(?:written|edited|compiled|produced|published|curated|translated|reviewed|fact[- ]checked) by\b|editing by\b|with (?:additional )?(?:inputs?|files|information|material|contributions?) (?:from|by)\b|with (?:agency inputs|agencies)\b|inputs? from\b|agency inputs\b|(?:first published|originally published) (?:on|at|in|by)\b)/i;
const SOURCE = /^\W{0,3}(?:sources?|via|courtesy)\s*:/i;
const CONTRIBUTED =
  /\b(?:contributed|contributing) to this (?:report|story|article|piece|dispatch)\b|\b(?:reporting|editing|writing) by [A-Z].{0,120};\s*(?:editing|writing|additional)/i;
const SYNDICATED =
  /\bthis (?:story|article|report|piece|post|content)\b.{0,60}\b(?:was (?:originally |first )?published|first appeared|originally appeared|has been (?:published|republished|auto|updated|corrected)|was (?:updated|corrected|amended|auto)|is (?:published|auto)|has not been edited)\b|\bthis (?:story|article) has not been edited\b/i;
const NOTE = /^\W{0,2}(?:editor['’]?s['’]? note|correction|clarification)\s*:/i;

/** Who made the report and where it comes from: "Reporting by …; editing by …", "… contributed to this report", editors' notes. */
export const credit: FurnitureRule = {
  why: "credit or editor's note",
  detect: (line) => {
    const length = findWords(line).length;
    if (length > 60 || /^["“]/.test(line)) return false;
    if (length <= 14 && !isSentence(line) && (SHORT.test(line) || SOURCE.test(line))) return true;
    return [REPORTING, CONTRIBUTED, SYNDICATED, NOTE].some((pattern) => pattern.test(line));
  },
};
