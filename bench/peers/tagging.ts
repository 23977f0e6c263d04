import type { Span } from "../../src/contracts/index.js";
import { alignWords } from "../language/align.js";
import { spaceless, type Tree } from "../language/tree.js";
import { percent } from "../table.js";

/** A word as a tool cuts and tags it; offsets into the text it was given. */
export interface TaggedWord extends Span {
  form: string;
  upos: string;
}

/**
 * Universal tags from raw text, each tool with its own tokens: of all gold words, punctuation left out, how many the tool
 * has as a token (aligned as in `alignWords`), and how many of all, and of those, with the right tag.
 */
export class TaggingScore {
  private words = 0;
  private aligned = 0;
  private right = 0;

  add(gold: Tree, text: string, tagged: TaggedWord[]): void {
    const place = spaceless(text);
    const found = tagged.map((word) => ({
      ...word,
      ...place(word),
      xpos: "",
      head: -1,
      deprel: "",
      multiword: false,
    }));
    const aligned = alignWords(gold.words, found);
    for (const [index, { upos }] of gold.words.entries()) {
      if (upos === "PUNCT") continue;
      this.words++;
      if (aligned[index] === -1) continue;
      this.aligned++;
      if (found[aligned[index]!]!.upos === upos) this.right++;
    }
  }

  /** In percent: words found as tokens, words tagged right, tags right of the words found. */
  cells(): string[] {
    const { words, aligned, right } = this;
    return [percent(aligned, words), percent(right, words), percent(right, aligned)];
  }
}
