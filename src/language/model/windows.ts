import type { Annotation } from "./language-model.js";

/** A "sentence" longer than this is a list or a table; it is read in windows, since a tree over it means little. */
export const LONGEST_SENTENCE = 400;

export function cutWindows(tokens: string[]): string[][] {
  const windows: string[][] = [];
  for (let from = 0; from < tokens.length; from += LONGEST_SENTENCE) {
    windows.push(tokens.slice(from, from + LONGEST_SENTENCE));
  }
  return windows.length > 0 ? windows : [[]];
}

/** One annotation again: the first window's root stays, the others' become its parataxis. */
export function joinWindows(windows: Annotation[]): Annotation {
  const [first, ...others] = windows as [Annotation, ...Annotation[]];
  if (others.length === 0) return first;
  const whole = structuredClone(first);
  const root = first.head.indexOf(0) + 1;
  for (const window of others) {
    const shift = whole.upos.length;
    whole.upos.push(...window.upos);
    whole.xpos.push(...window.xpos);
    whole.head.push(...window.head.map((head) => (head === 0 ? root : head + shift)));
    whole.deprel.push(...window.deprel.map((relation) => (relation === "root" ? "parataxis" : relation)));
    whole.names.push(
      ...window.names.map((name) => ({ ...name, from: name.from + shift, to: name.to + shift })),
    );
  }
  if (first.states) whole.states = join(windows.map((window) => window.states!));
  return whole;
}

function join(pieces: Float32Array[]): Float32Array {
  const whole = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
