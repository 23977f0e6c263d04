import type { Span } from "../../contracts/span.js";

/** Reads the tokens of one region by their index; an index outside the region reads as an empty token. */
export class TokenView {
  private open?: boolean[];

  constructor(
    private readonly text: string,
    private readonly tokens: Span[],
  ) {}

  /** Whether a straight double mark stands open before the token. */
  insideStraightQuote(index: number): boolean {
    this.open ??= this.findOpen();
    return this.open[index] ?? false;
  }

  get length(): number {
    return this.tokens.length;
  }

  form(index: number): string {
    const token = this.tokens[index];
    return token ? this.text.slice(token.start, token.end) : "";
  }

  /** Whether white space parts the token from the one before. */
  spaceBefore(index: number): boolean {
    const token = this.tokens[index];
    const before = this.tokens[index - 1];
    return !token || !before || token.start > before.end;
  }

  spaced(index: number): boolean {
    return this.spaceBefore(index) && this.spaceBefore(index + 1);
  }

  startsLower(index: number): boolean {
    return /^\p{Ll}/u.test(this.form(this.skipOpeners(index)));
  }

  /** A word too long and too plain to be an abbreviation. */
  isPlainWord(index: number): boolean {
    return /^\p{Ll}{4,}$/u.test(this.form(index));
  }

  /** A comma, dash and the like: what stands before it cannot have ended the sentence. */
  isInnerPunctuation(index: number): boolean {
    return /^(?:[,;:/]|-+|[–—―]+|['’](?:s|m|d|ll|ve|re))$/i.test(this.form(index));
  }

  private skipOpeners(index: number): number {
    let i = index;
    while (/^(?:["“‘'`«([{]|``|'')$/.test(this.form(i))) i++;
    return i;
  }

  private findOpen(): boolean[] {
    let open = false;
    return this.tokens.map((_, index) => {
      const before = open;
      if (this.form(index) === '"') open = !open;
      return before;
    });
  }
}
