import type { Span } from "../../src/contracts/index.js";
import { Tally } from "../tally.js";
import { type GoldName, KINDS } from "./gold.js";

/** Exact F1: a name is right when first character, last character and kind are. MISC counts neither for nor against. */
export class NameScore {
  private readonly all = new Tally();
  private readonly kinds = new Map<string, Tally>(KINDS.map((kind) => [kind, new Tally()]));

  add(gold: GoldName[], found: (Span & { kind: string })[]): void {
    for (const [kind, tally] of this.kinds) tally.addKeys(keysOf(gold, kind), keysOf(found, kind));
    const everyKind = (names: (Span & { kind: string })[]) => KINDS.flatMap((kind) => keysOf(names, kind));
    this.all.addKeys(everyKind(gold), everyKind(found));
  }

  /** F1 of each kind, then precision, recall and F1 of all, in percent. */
  cells(): string[] {
    const { precision, recall, f1 } = this.all;
    return [...[...this.kinds.values()].map((tally) => tally.f1), precision, recall, f1];
  }
}

function keysOf(names: (Span & { kind: string })[], wanted: string): string[] {
  return names.filter(({ kind }) => kind === wanted).map(({ start, end, kind }) => `${start}-${end}-${kind}`);
}
