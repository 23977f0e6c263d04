const SMALL: { [word: string]: number } = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: { [word: string]: number } = Object.fromEntries(
  `twenty thirty forty fifty sixty seventy eighty ninety`
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10]),
);
const SCALES: { [word: string]: number } = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  m: 1e6,
  t: 1e12,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  dozen: 12,
};

/** The number that figures or words name: "2,300", "fourteen", "2.4 billion", "2.4bn", "twenty - one"; undefined otherwise. */
export function parseNumber(text: string): number | undefined {
  let total = 0;
  let current: number | undefined;
  for (const word of text
    .toLowerCase()
    .replace(/(\d)\s*(bn|m|t)\b/g, "$1 $2")
    .split(/[\s-]+/)
    .filter(Boolean)) {
    const figures = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)
      ? Number(word.replaceAll(",", ""))
      : undefined;
    const unit = figures ?? SMALL[word] ?? TENS[word];
    if (unit !== undefined) current = (current ?? 0) + unit;
    else if (SCALES[word] !== undefined) {
      const scaled = (current ?? 1) * SCALES[word];
      if (SCALES[word] >= 1000) {
        total += scaled;
        current = 0;
      } else current = scaled;
    } else if (word !== "and" && word !== "a") return undefined;
  }
  return current === undefined ? undefined : total + current;
}
