import { type Context, headOf } from "./context.js";
import { isCueNoun, isCueVerb } from "./cues.js";
import type { Draft } from "./draft.js";

/** A verb that is no known cue speaks of a deed as often as of words. */
const UNKNOWN_CUE = 0.7;

/**
 * How sure an attribution is, 0–1, so that of those with score p about the share p has the right speaker and at least
 * half of the right words (measured on PolNeAR dev by bench/attribution.ts). The tagger and linker are too sure of
 * themselves except for quotations; squaring brings them down.
 */
export function scoreOf(draft: Draft, context: Context): number {
  const { cue, content, score } = draft;
  const isQuoted = content.every((run) => context.quoteOf[run.from]! >= 0);
  if (isQuoted) return score;
  return score ** 2 * (cue && !isKnownCue(cue, context) ? UNKNOWN_CUE : 1);
}

function isKnownCue(cue: NonNullable<Draft["cue"]>, { tokens }: Context): boolean {
  const head = tokens[headOf(cue, tokens)]!;
  if (isCueVerb(head) || isCueNoun(head) || head.upos === "PUNCT") return true;
  return tokens.slice(cue.from, cue.to).some((token) => isCueVerb(token) || /^accord/i.test(token.form));
}
