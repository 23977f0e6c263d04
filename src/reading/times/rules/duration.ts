import { COUNT, parseCount } from "../counts.js";
import { anchorStretch } from "../resolve/stretch.js";
import type { Match, Scene, TimeRule } from "../rule.js";
import { formatDuration, HOLDS_UNIT, parseUnit, UNIT, type Unit } from "../units.js";
import { compile, ROUGHLY } from "../vocabulary.js";

const WHICH =
  "(?:the (?:past|last|next|first|final|latest|coming|previous|following|other|entire|full|whole)" +
  "|the|its first|another|past|last|next|first)";
const KIND = "(?:more|additional|full|consecutive|straight|long|trading|working|business|whole|solid|short)";
const OPEN_UNIT = "(?:hours|days|weeks|months|years|decades|centuries)";

/** "two weeks", "nearly three years", "the past three months", "24 hours", "two and a half years". */
export const duration: TimeRule = {
  name: "duration",
  sign: HOLDS_UNIT,
  pattern: compile(
    `(?:(?:(?<which>${WHICH})|${ROUGHLY}) )?(?:${ROUGHLY} )?(?<count>${COUNT})(?:(?: (?:to|or) |[-–])(?<upTo>${COUNT}))?` +
      `(?: ${KIND})? (?<unit>${UNIT})(?<half> and a half)?(?: or so)?`,
  ),
  parse(match, scene) {
    const { groups } = match;
    const unit = parseUnit(groups.unit!)!;
    const count = parseCount(groups.count!);
    if (count === undefined || !isDuration(match, scene)) return undefined;
    if (groups.upTo) return { type: "DURATION", value: formatDuration("X", unit) };
    const more = groups.half && count !== "X" ? count + 0.5 : count;
    return { type: "DURATION", value: formatDuration(more, unit), ...findAnchor(match, scene, more, unit) };
  },
};

/** Counted from the report's day, unless something else is said to bound it: "the last two weeks of the war". */
function findAnchor(
  { groups, start, end }: Match,
  scene: Scene,
  count: number | "X",
  unit: Unit,
): ReturnType<typeof anchorStretch> {
  if (!scene.reportDay || count === "X") return {};
  if (/^(?:of|before|after|in)$/i.test(scene.tokenAfter(end)?.form ?? "")) return {};
  const within =
    /^within$/i.test(scene.tokenBefore(start)?.form ?? "") && scene.lean(start, end) === "future";
  return anchorStretch(within ? "within" : (groups.which ?? ""), count, unit, scene.reportDay);
}

/** "30-day", "three-year", "decades-long", "two-and-a-half-year", "year-long". */
export const durationModifier: TimeRule = {
  name: "duration-modifier",
  sign: HOLDS_UNIT,
  pattern: compile(
    `(?:(?<count>${COUNT})[-– ](?<unit>second|minute|hour|day|week|month|quarter|year|decade|century)(?:[- ]long)?(?!s|[- ](?:old|ago|earlier|end))` +
      "|(?<long>seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))-?long)",
  ),
  parse({ groups, text, end }, scene) {
    if (groups.long) {
      const plural = /s$/i.test(groups.long);
      return { type: "DURATION", value: formatDuration(plural ? "X" : 1, parseUnit(groups.long)!) };
    }
    // "the Six-Day War" is a name.
    if (/^\p{Lu}/u.test(groups.unit!) && /^\p{Lu}/u.test(scene.tokenAfter(end)?.form ?? "")) return undefined;
    if (/^an?$/i.test(groups.count!)) return undefined;
    const count = parseCount(groups.count!.replaceAll("-", " "));
    if (count === undefined || (!/[-–]/.test(text) && count === 1)) return undefined;
    return { type: "DURATION", value: formatDuration(count, parseUnit(groups.unit!)!) };
  },
};

/** "for weeks", "just hours after", "years of war", "the past decade". */
export const openDuration: TimeRule = {
  name: "open-duration",
  sign: HOLDS_UNIT,
  pattern: compile(
    `(?<!early |small )(?:just |only |mere )?(?<open>minutes|${OPEN_UNIT})(?: (?:and|or) ${OPEN_UNIT})?` +
      "(?= (?:after|before|of|later|earlier|into|since|prior))" +
      `|(?<=(?:for|in|within|over|after|take|takes|took|lasted|last) )(?<plain>${OPEN_UNIT})` +
      `|(?:the )?(?<which>past|last|next|first) (?<unit>day|week|month|year|decade|century|${OPEN_UNIT})`,
  ),
  parse({ groups }) {
    if (groups.which) {
      const plural = groups.unit!.toLowerCase().endsWith("s");
      if (!plural && /^last|next$/i.test(groups.which)) return undefined;
      return { type: "DURATION", value: formatDuration(plural ? "X" : 1, parseUnit(groups.unit!)!) };
    }
    return { type: "DURATION", value: formatDuration("X", parseUnit((groups.open ?? groups.plain)!)!) };
  },
};

/** "a second term", "a day" in "a day of mourning", "the 30 years old man" are no stretches of time. */
function isDuration({ groups, start, end, text }: Match, scene: Scene): boolean {
  const unit = groups.unit!.toLowerCase();
  const next = scene.tokenAfter(end)?.form.toLowerCase();
  if (next === "old" || next === "-" || next === "ago") return false;
  const single = /^an?$/i.test(groups.count!);
  if (unit === "quarter" && single) return false;
  if (/^\p{Lu}\p{Ll}/u.test(groups.unit!)) return false;
  if (unit === "second") return !single && /one/i.test(groups.count!);
  if (/^one$/i.test(groups.count!) && /^(?:AUX|PRON)$/.test(scene.tokenBefore(start)?.upos ?? ""))
    return false;
  if (single && (unit === "day" || unit === "minute" || unit === "hour")) return !/^the/i.test(text);
  // "5 day" is no English; "five day forecast" is the modifier's matter.
  return single || unit.endsWith("s") || /^(?:one|1|half an?|a hundred)$/i.test(groups.count!);
}
