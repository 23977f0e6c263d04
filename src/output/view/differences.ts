import type { Carriage, Difference } from "../../contracts/index.js";

/** How a carriage's wording differs from the fullest, in words: "“six” reads “ten”; leaves out “honest”". */
export function differencesLine({ differences }: Carriage): string {
  return differences.map(differenceWords).join("; ");
}

export function differenceWords({ kind, from, to }: Difference): string {
  if (!to) return `leaves out “${from}”`;
  if (!from) return `adds “${to}”`;
  const reads = `“${from}” reads “${to}”`;
  if (kind === "case") return `${reads} (capitals)`;
  return kind === "punctuation" ? `${reads} (punctuation)` : reads;
}
