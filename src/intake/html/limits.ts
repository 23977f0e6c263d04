import { IntakeError } from "../failures.js";

/** Above these no page is an article, and the tree would take minutes and the whole stack. */
const MAX_ELEMENTS = 100_000;
const MAX_DEPTH = 500;

/** Elements that have no end tag or are closed by their neighbours. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|tbody|thead|tfoot|html|head|body|path|rect|circle|use|g)$/i;

/**
 * Counts a page's elements and their nesting before any tree is built.
 *
 * @throws IntakeError `too-large`
 */
export function checkMarkup(html: string): void {
  let elements = 0;
  let depth = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    const [, closing, name] = match;
    if (FLAT.test(name!)) {
      if (!closing) elements++;
    } else if (closing) {
      depth = Math.max(0, depth - 1);
    } else {
      elements++;
      depth++;
    }
    if (elements > MAX_ELEMENTS) throw new IntakeError("too-large", `${MAX_ELEMENTS} elements`);
    if (depth > MAX_DEPTH) throw new IntakeError("too-large", `${MAX_DEPTH} nested elements`);
  }
}
