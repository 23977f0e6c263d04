/** Characters that are invisible and split words: soft hyphen, zero-width, direction marks, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;

/**
 * One kind of line break, ordinary spaces, nothing invisible; every other character stays as it was printed. Offsets of
 * a report count in this text.
 */
export function tidyText(text: string): string {
  return text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(INVISIBLE, "")
    .replace(CONTROL, "");
}
