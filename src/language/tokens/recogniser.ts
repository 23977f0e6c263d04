/**
 * Looks at one place of a text. Gives the ends of the tokens that begin there, ascending, the first token beginning at
 * `at` and each next one where the last ended; nothing when the place holds something else. Offsets into `text`.
 */
export type Recogniser = (text: string, at: number) => number[] | undefined;

/** A recogniser that takes what a sticky pattern matches as one token. */
export function recogniserOf(pattern: RegExp): Recogniser {
  return (text, at) => {
    const end = matchEnd(pattern, text, at);
    return end === undefined ? undefined : [end];
  };
}

/** End of what the sticky `pattern` matches at `at`; nothing when it does not match or matches no character. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex > at ? pattern.lastIndex : undefined;
}

/** True when the character before `at` is a letter or a digit. */
export function followsWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{M}\p{N}]/u.test(text[at - 1]!);
}
