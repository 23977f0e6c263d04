import { percent } from "./table.js";

/** How many things are gold, how many were found, and how many of each have their like on the other side. */
export class Tally {
  gold = 0;
  found = 0;
  private matchedGold = 0;
  private matchedFound = 0;

  /** Sets of keys: the same key on both sides is a match. */
  addKeys(gold: Iterable<string>, found: Iterable<string>): void {
    const [wanted, given] = [new Set(gold), new Set(found)];
    const shared = [...given].filter((key) => wanted.has(key)).length;
    this.add(wanted.size, given.size, shared);
  }

  add(gold: number, found: number, matchedGold: number, matchedFound = matchedGold): void {
    this.gold += gold;
    this.found += found;
    this.matchedGold += matchedGold;
    this.matchedFound += matchedFound;
  }

  /** In percent, one decimal. */
  get precision(): string {
    return percent(this.matchedFound, this.found);
  }

  get recall(): string {
    return percent(this.matchedGold, this.gold);
  }

  /** Harmonic mean of precision and recall. */
  get f1(): string {
    const precision = this.matchedFound / Math.max(1, this.found);
    const recall = this.matchedGold / Math.max(1, this.gold);
    if (this.gold + this.found === 0) return "–";
    return percent(2 * precision * recall, precision + recall || 1);
  }
}
