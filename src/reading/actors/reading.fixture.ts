import type { Actor, Report, Span } from "../../contracts/index.js";
import { analyse } from "../../language/analyse.js";
import { type ActorIndex, extractActors } from "./index.js";

/** A report made of paragraphs, the first a headline when `headline` is set, read for its actors. */
export class Read {
  readonly text: string;
  readonly index: ActorIndex;

  constructor(paragraphs: string[], headline = false) {
    this.text = paragraphs.join("\n\n");
    const blocks: Report["blocks"] = [];
    let start = 0;
    for (const [n, paragraph] of paragraphs.entries()) {
      const kind = headline && n === 0 ? "headline" : "paragraph";
      blocks.push({ start, end: start + paragraph.length, kind });
      start += paragraph.length + 2;
    }
    const none = { sha256: "", sourceSha256: "", furniture: [], omitted: [] };
    const report: Report = { id: "t", input: "t", language: "en", text: this.text, blocks, ...none };
    this.index = extractActors(report, analyse(this.text, blocks));
  }

  /** The place of `words` in the text, the `nth` time they occur, counted from 1. */
  span(words: string, nth = 1): Span {
    let start = -1;
    for (let n = 0; n < nth; n++) start = this.text.indexOf(words, start + 1);
    if (start < 0) throw new Error(`"${words}" does not occur ${nth} times`);
    return { start, end: start + words.length };
  }

  /** The actor meant by `words`, undefined when nobody is. */
  at(words: string, nth = 1): Actor | undefined {
    return this.index.actor(this.index.actorAt(this.span(words, nth)) ?? "");
  }

  /** Name of the actor meant by a pronoun that stands in `around`. */
  pronoun(around: string, form: string): string | undefined {
    const { start } = this.span(around);
    const offset = around.search(new RegExp(`\\b${form}\\b`));
    const span = { start: start + offset, end: start + offset + form.length };
    return this.index.actor(this.index.actorAt(span) ?? "")?.name;
  }

  named(name: string): Actor | undefined {
    return this.index.actors.find((actor) => actor.name === name);
  }
}

export function read(...paragraphs: string[]): Read {
  return new Read(paragraphs);
}
