/** A double quotation mark at `at`; `length` 2 for the typewriter pairs `` and ''. */
export interface Mark {
  at: number;
  length: number;
  canOpen: boolean;
  canClose: boolean;
  /** Straight marks look alike at both ends; curly and angle marks tell which end they are. */
  straight: boolean;
}

const OPENING = new Set(["“", "„", "«", "``"]);
const CLOSING = new Set(["”", "»", "''"]);
const DOUBLE_MARK = /[“”„«»"″]|``|''/g;
const BEFORE_AN_OPENING = /[\s([{—–/:;,…‘'-]/;

/** Feet and inches (5'10"), inches after a number when no quotation is open (a 12" plate). */
const isMeasure = (text: string, at: number) => /\d['’]\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at));

/** The double quotation marks of a stretch of text, in order, with what each can be. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(from, to).matchAll(DOUBLE_MARK)) {
    const form = match[0];
    const at = from + match.index;
    if ((form === '"' || form === "″") && isMeasure(text, at)) continue;
    const before = at > from ? text[at - 1]! : " ";
    const after = at + form.length < to ? text[at + form.length]! : " ";
    const opensBySpace = BEFORE_AN_OPENING.test(before) && !/\s/.test(after);
    const closesBySpace = !/\s/.test(before);
    const straight = !OPENING.has(form) && !CLOSING.has(form);
    marks.push({
      at,
      length: form.length,
      straight,
      canOpen: OPENING.has(form) || (straight && !/\s/.test(after)) || (CLOSING.has(form) && opensBySpace),
      canClose: CLOSING.has(form) || (straight && (closesBySpace || !opensBySpace)),
    });
  }
  return marks;
}
