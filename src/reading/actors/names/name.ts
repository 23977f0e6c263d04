import type { Name } from "../../../contracts/index.js";
import type { CountryEntry } from "../countries.js";
import type { Page } from "../page.js";

/** A name as the rules of this folder leave it. `rule` is the last rule that made or changed it. */
export interface NameFound extends Name {
  rule: string;
  /** Set when the name points to a country, its capital or the seat of its government. */
  country?: CountryEntry;
}

/** Takes the names found so far and gives them back repaired. The order of `names` is that of the text. */
export type NameRule = (page: Page, names: NameFound[]) => NameFound[];

export function nameFrom(
  page: Page,
  from: number,
  to: number,
  kind: Name["kind"],
  score: number,
  rule: string,
): NameFound {
  return { from, to, start: page.tokens[from]!.start, end: page.tokens[to - 1]!.end, kind, score, rule };
}

export function nameText(page: Page, name: { start: number; end: number }): string {
  return page.analysis.text.slice(name.start, name.end).replace(/\s+/g, " ");
}

/** Adds names, dropping those of the old ones that a new one overlaps, and puts all in the order of the text. */
export function insertNames(names: NameFound[], added: NameFound[]): NameFound[] {
  const kept = names.filter((name) => !added.some((other) => other.from < name.to && name.from < other.to));
  return [...kept, ...added].sort((a, b) => a.from - b.from);
}

export function nameCovering(names: NameFound[], i: number): NameFound | undefined {
  return names.find((name) => name.from <= i && i < name.to);
}
