import { COUNT, parseCount } from "../counts.js";
import type { Match, Scene, TimeRule } from "../rule.js";
import { formatDuration, HOLDS_UNIT, parseUnit } from "../units.js";
import { compile, isCapitalised } from "../vocabulary.js";

/** "every day", "each year", "every two weeks", "every other month". */
export const every: TimeRule = {
  name: "every",
  sign: /every|each/i,
  pattern: compile(
    `(?:every|each)(?: (?<other>other|second)| (?<count>${COUNT}))? (?<unit>seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|morning|evening|night)`,
  ),
  parse({ groups }) {
    const parts: Record<string, string> = {
      morning: "XXXX-XX-XXTMO",
      evening: "XXXX-XX-XXTEV",
      night: "XXXX-XX-XXTNI",
    };
    const part = parts[groups.unit!.toLowerCase()];
    if (part) return { type: "SET", value: part };
    const count = groups.other ? 2 : groups.count ? parseCount(groups.count) : 1;
    return count ? { type: "SET", value: formatDuration(count, parseUnit(groups.unit!)!) } : undefined;
  },
};

const ADVERBS: Record<string, string> = {
  hourly: "PT1H",
  nightly: "P1D",
  daily: "P1D",
  weekly: "P1W",
  monthly: "P1M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** "daily", "annually"; "quarterly" and "annual" name a kind of report or meeting more often than a time. */
export const adverb: TimeRule = {
  name: "repeated-adverb",
  sign: /hourly|nightly|daily|weekly|monthly|annually|yearly/i,
  pattern: compile("(?<adverb>hourly|nightly|daily|weekly|monthly|annually|yearly)"),
  parse(match, scene) {
    return isPartOfName(match, scene)
      ? undefined
      : { type: "SET", value: ADVERBS[match.groups.adverb!.toLowerCase()]! };
  },
};

/** "$5 a day", "twice a week", "40 hours per week". */
export const rate: TimeRule = {
  name: "rate",
  sign: HOLDS_UNIT,
  pattern: compile("(?<per>a|an|per|each) (?<unit>hour|day|week|month|year)"),
  parse(match, scene) {
    const before = scene.tokenBefore(match.start);
    const per = match.groups.per!.toLowerCase() === "per";
    if (!before || !(per || COUNTED.test(before.form) || before.upos === "NUM" || before.upos === "NOUN"))
      return undefined;
    const next = scene.tokenAfter(match.end)?.form.toLowerCase();
    if (/^(?:ago|earlier|later|before|after|and|or|of)$/.test(next ?? "")) return undefined;
    return { type: "SET", value: formatDuration(1, parseUnit(match.groups.unit!)!) };
  },
};

const COUNTED =
  /^(?:once|twice|times|times|%|percent|dollars|euros|hours|minutes|days|miles|kilometers|tons|barrels)$/i;

/** "the Daily Mail", "Bridgetown Weekly", "the party daily Vremya". */
function isPartOfName({ text, start, end }: Match, scene: Scene): boolean {
  const neighbours = [scene.tokenBefore(start), scene.tokenAfter(end)];
  if (isCapitalised(text)) return neighbours.some((token) => token?.upos === "PROPN");
  return neighbours[1]?.upos === "PROPN";
}
