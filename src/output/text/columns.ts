const SEGMENTS = new Intl.Segmenter("en", { granularity: "grapheme" });
/** East Asian wide and fullwidth blocks (Unicode UAX 11, coarse) and pictographs shown as emoji. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** ASCII, Latin and the punctuation of print: one column each, no need to look closer. */
const NARROW = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const PAINT = /\u001b\[\d+m/g;

/** Columns a text takes in a terminal; the colour codes of `paint` take none. */
export function columns(text: string): number {
  const bare = text.replace(PAINT, "");
  if (NARROW.test(bare)) return bare.length;
  let total = 0;
  for (const { segment } of SEGMENTS.segment(bare)) {
    if (!INVISIBLE.test(segment)) total += WIDE.test(segment) ? 2 : 1;
  }
  return total;
}

/** Cuts a text into pieces of at most `width` columns, never inside a character as a reader sees it. */
export function cutColumns(text: string, width: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const { segment } of SEGMENTS.segment(text)) {
    if (piece && columns(piece + segment) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += segment;
  }
  return piece ? [...pieces, piece] : pieces;
}
