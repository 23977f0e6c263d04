// biome-ignore format: one list
const SMALL = [
  "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
  "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const NUMBER_WORD = `(?:${[...SMALL.slice(1), ...TENS, "hundred", "thousand", "dozen"].join("|")})`;
const OPEN =
  "(?:a few|several|many|some|a number of|a handful of|dozens of|hundreds of|thousands of|the few|few)";

/** Source of a pattern for a stated or open number of units: "two", "twenty-four", "2 1/2", "a couple of", "several". */
export const COUNT =
  `(?:\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?\\d\\/\\d| ?½)?|a couple(?: of)?|a (?:hundred|thousand|dozen)|half an?|${OPEN}` +
  `|${NUMBER_WORD}(?:(?:[- ]| and )${NUMBER_WORD})*(?: and a half)?|an?)`;

/** The number a phrase that `COUNT` matched stands for, or "X" when it names none ("several"). */
export function parseCount(phrase: string): number | "X" | undefined {
  const text = phrase.toLowerCase().replace(/\s+/g, " ").trim();
  if (/^\d/.test(text)) return parseDigits(text);
  if (text === "a" || text === "an") return 1;
  if (text.startsWith("a couple")) return 2;
  if (text.startsWith("half")) return 0.5;
  if (new RegExp(`^${OPEN}$`).test(text)) return "X";
  return parseWords(text);
}

function parseDigits(text: string): number | undefined {
  const match = /^([\d,]+(?:\.\d+)?)(?: ?(\d)\/(\d)| ?(½))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[4] ? 0.5 : match[2] ? Number(match[2]) / Number(match[3]) : 0;
  return Number(match[1]!.replaceAll(",", "")) + fraction;
}

function parseWords(text: string): number | undefined {
  const half = text.endsWith(" and a half") ? 0.5 : 0;
  let total = 0;
  let group = 0;
  for (const word of text.replace(/ and a half$/, "").split(/[- ]/)) {
    if (word === "and" || word === "a" || word === "an") continue;
    if (word === "hundred") group = (group || 1) * 100;
    else if (word === "dozen") group = (group || 1) * 12;
    else if (word === "thousand") {
      total += (group || 1) * 1000;
      group = 0;
    } else {
      const value = SMALL.indexOf(word) >= 0 ? SMALL.indexOf(word) : (TENS.indexOf(word) + 2) * 10;
      if (value === 10 && word !== "ten") return undefined;
      group += value;
    }
  }
  return total + group + half;
}
