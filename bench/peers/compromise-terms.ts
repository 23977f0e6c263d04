import nlp from "compromise/three";
import type { Span } from "../../src/contracts/index.js";

/** A word of compromise and where it stands in the text. The parts of a contraction share its characters. */
export interface Term extends Span {
  text: string;
  tags: ReadonlySet<string>;
  /** "not" of "don't", whose own text is "don't" at the first part and empty at the others. */
  implicit?: string;
}

interface RawTerm {
  text: string;
  tags: Set<string>;
  implicit?: string;
  index?: [number, number];
}

interface RawView {
  docs: RawTerm[][];
}

/** What compromise makes of a text. */
export interface Reading {
  terms: Term[];
  /** From the first to the last character of each match of one of its finders, punctuation around it aside. */
  find(what: "people" | "organizations" | "places" | "quotations"): Span[];
}

/** A word that is not in the text, for compromise changed it, is left out, and so is a match that begins or ends with it. */
export function readWithCompromise(text: string): Reading {
  const view = nlp(text);
  const places = new Map<string, Span>();
  const terms: Term[] = [];
  let at = 0;
  for (const [s, sentence] of (view as unknown as RawView).docs.entries()) {
    for (const [t, { text: form, tags, implicit }] of sentence.entries()) {
      const start = text.indexOf(form, at);
      if (start < 0) continue;
      const span =
        form === ""
          ? (places.get(`${s} ${t - 1}`) ?? { start, end: start })
          : { start, end: start + form.length };
      at = span.end;
      places.set(`${s} ${t}`, span);
      terms.push({ ...span, text: form, tags, implicit });
    }
  }
  return {
    terms,
    find(what) {
      const matches = (view[what]() as unknown as RawView).docs.filter((match) => match.length > 0);
      return matches.flatMap((match) => {
        const first = places.get(match[0]!.index!.join(" "));
        const last = places.get(match.at(-1)!.index!.join(" "));
        return first && last ? [{ start: first.start, end: last.end }] : [];
      });
    },
  };
}
