import { IntakeError } from "../failures.js";
import { MAX_CHARACTERS } from "../options.js";

/**
 * Above these no page is an article (long live blogs have 30,000 elements, 60 deep), and building its tree would take
 * minutes and the memory of the machine. `steps` is the sum of all elements' depths, which the time grows with.
 */
const LIMITS = { elements: 60_000, depth: 256, steps: 2_000_000, characters: MAX_CHARACTERS };

const NAMES: Record<keyof typeof LIMITS, string> = {
  elements: "60,000 elements",
  depth: "256 nested elements",
  steps: "any page of an article",
  characters: `${MAX_CHARACTERS / 1_000_000} million characters of text`,
};

/** Elements that have no end tag or are closed by their neighbours. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|tbody|thead|tfoot|html|head|body|path|rect|circle|use|g)$/i;
const SILENT = /^(?:script|style|noscript|template|svg)$/i;

/**
 * Counts a page's elements, nesting and text before any tree is built.
 *
 * @throws IntakeError `too-large`
 */
export function checkMarkup(html: string): void {
  const seen = { elements: 0, depth: 0, steps: 0, characters: 0 };
  let last = 0;
  let isSilent = true;
  const check = () => {
    for (const key of Object.keys(LIMITS) as (keyof typeof LIMITS)[]) {
      if (seen[key] > LIMITS[key]) throw new IntakeError("too-large", NAMES[key]);
    }
  };
  for (const match of html.matchAll(/<(\/?)([a-z][a-z\d]*)[^>]*/gi)) {
    const [tag, closing, name] = match;
    if (!isSilent) seen.characters += match.index - last;
    last = match.index + tag.length;
    isSilent = !closing && SILENT.test(name!);
    if (closing) {
      if (!FLAT.test(name!)) seen.depth = Math.max(0, seen.depth - 1);
      continue;
    }
    seen.elements++;
    if (!FLAT.test(name!)) seen.depth++;
    seen.steps += seen.depth;
    check();
  }
  if (!isSilent) seen.characters += html.length - last;
  check();
}
