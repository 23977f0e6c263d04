/**
 * Values that two words settle, made when first asked for. At most `most` are kept: then all are let go of, and what is
 * frequent is soon back.
 */
export class PairCache<Value> {
  private readonly kept = new Map<string, Map<string, Value>>();
  private size = 0;

  constructor(private readonly most: number) {}

  of(first: string, second: string, make: () => Value): Value {
    const known = this.kept.get(first)?.get(second);
    if (known !== undefined) return known;
    if (this.size === this.most) this.clear();
    const value = make();
    const row = this.kept.get(first) ?? new Map<string, Value>();
    this.kept.set(first, row.set(second, value));
    this.size++;
    return value;
  }

  private clear(): void {
    this.kept.clear();
    this.size = 0;
  }
}
