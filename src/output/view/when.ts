const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const PARTS: { [part: string]: string } = { MO: "morning", AF: "afternoon", EV: "evening", NI: "night" };
const SEASONS: { [season: string]: string } = { SP: "spring", SU: "summer", FA: "autumn", WI: "winter" };
const ORDINALS = ["first", "second", "third", "fourth"];

type Wording = (match: RegExpExecArray) => string | undefined;

/** TIMEX3 values we can put in words. Each pattern matches a whole value, so the order does not matter. */
const WORDINGS: [RegExp, Wording][] = [
  [/^(\d{4}-\d{2}-\d{2})$/, ([, day]) => dayWords(day!)],
  [
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/,
    ([, day, time, zone = ""]) => and(dayWords(day!), `, ${time}${zone === "Z" ? " UTC" : zone}`),
  ],
  [/^(\d{4}-\d{2}-\d{2})T(MO|AF|EV|NI)$/, ([, day, part]) => and(dayWords(day!), ` ${PARTS[part!]}`)],
  [/^(\d{4})-(\d{2})$/, ([, year, month]) => and(MONTHS[+month! - 1], ` ${year}`)],
  [/^(\d{4})$/, ([, year]) => year],
  [/^(\d{3})X?$/, ([, decade]) => `the ${decade}0s`],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([, year, season]) => `${SEASONS[season!]} ${year}`],
  [/^(\d{4})-H([12])$/, ([, year, half]) => `${ORDINALS[+half! - 1]} half of ${year}`],
  [/^(\d{4})-Q([1-4])$/, ([, year, quarter]) => `${ORDINALS[+quarter! - 1]} quarter of ${year}`],
  [/^(\d{4})-W(\d{2})$/, ([, year, week]) => `week ${+week!} of ${year}`],
  [/^(\d{4})-W(\d{2})-WE$/, ([, year, week]) => `weekend of week ${+week!}, ${year}`],
  [/^XXXX-WXX-([1-7])(?:T(MO|AF|EV|NI))?$/, ([, day, part]) => weekdayWords(+day!, part)],
  [/^XXXX-(\d{2})-(\d{2})$/, ([, month, day]) => and(MONTHS[+month! - 1], "", `${+day!} `)],
  [/^XXXX-(\d{2})$/, ([, month]) => MONTHS[+month! - 1]],
];

/** A TIMEX3 value in words, "Thursday 15 May 2025"; the value itself where we have no words for it. */
export function timexWords(value: string): string {
  for (const [pattern, wording] of WORDINGS) {
    const match = pattern.exec(value);
    if (match) return wording(match) ?? value;
  }
  return value;
}

function dayWords(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return undefined;
  const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7];
  return `${weekday} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function weekdayWords(day: number, part: string | undefined): string {
  return part ? `${WEEKDAYS[day - 1]} ${PARTS[part]}` : WEEKDAYS[day - 1]!;
}

function and(words: string | undefined, after: string, before = ""): string | undefined {
  return words && `${before}${words}${after}`;
}
