import { type Context, headOf } from "./context.js";
import { isCueNoun, isCueVerb } from "./cues.js";
import type { Draft } from "./draft.js";

/** Powers that bring the tagger's own sureness down to how often it is right. */
const CONFIRMED = 1.3;
const UNCONFIRMED = 2;
/** A verb that is no known cue speaks of a deed as often as of words. */
const UNKNOWN_CUE = 0.7;

/**
 * How sure an attribution is, 0–1, so that of those with score p about the share p has the right speaker and at least
 * half of the right words (measured on PolNeAR dev by bench/attribution.ts). The tagger and linker are too sure of
 * themselves, least so for quotations and where the parse, too, makes the source the subject of a cue verb.
 */
export function scoreOf(draft: Draft, context: Context): number {
  const { cue, content, score } = draft;
  if (content.every((run) => context.quoteOf[run.from]! >= 0)) return score;
  // "Quoted her as saying" leaves no doubt about who speaks, though the speaker is no subject.
  const plain = draft.rule === "quoted-as-saying" || isConfirmed(draft, context);
  if (plain) return score ** CONFIRMED;
  return score ** UNCONFIRMED * (cue && !isKnownCue(cue, context) ? UNKNOWN_CUE : 1);
}

function isConfirmed({ source, cue }: Draft, { tokens }: Context): boolean {
  if (!source || !cue) return false;
  const verb = headOf(cue, tokens);
  const subject = tokens[headOf(source, tokens)]!;
  return isCueVerb(tokens[verb]!) && subject.head === verb && subject.deprel.startsWith("nsubj");
}

function isKnownCue(cue: NonNullable<Draft["cue"]>, { tokens }: Context): boolean {
  const head = tokens[headOf(cue, tokens)]!;
  if (isCueVerb(head) || isCueNoun(head) || head.upos === "PUNCT") return true;
  return tokens.slice(cue.from, cue.to).some((token) => isCueVerb(token) || /^accord/i.test(token.form));
}
