import type { Analysis, Span, Token } from "../../../contracts/index.js";

/**
 * Tokens that lie between quotation marks, double or single. Every region starts outside; a quotation left open runs to
 * the end of its region, as one that goes on in the next paragraph does.
 */
export function findQuoted(analysis: Analysis, regions: Span[]): boolean[] {
  const quoted: boolean[] = [];
  let region = -1;
  /** The kind of mark that opened the quotation we are in; a single mark inside double ones changes nothing. */
  let open: "double" | "single" | undefined;
  for (const token of analysis.tokens) {
    const at = holds(regions[region], token)
      ? region
      : regions.findIndex((candidate) => holds(candidate, token));
    if (at !== region) open = undefined;
    region = at;
    const mark = markOf(token);
    if (mark && !open && !isClosing(token)) open = mark;
    else if (mark && mark === open && !isOpening(token)) open = undefined;
    quoted.push(open !== undefined && !mark);
  }
  return quoted;
}

function holds(region: Span | undefined, token: Token): boolean {
  return region !== undefined && region.start <= token.start && token.start < region.end;
}

/** An apostrophe that shows possession is no mark. */
function markOf({ form, upos }: Token): "double" | "single" | undefined {
  if (/^(["“”]|``|'')$/.test(form)) return "double";
  return /^['‘’]$/.test(form) && upos === "PUNCT" ? "single" : undefined;
}

function isOpening({ form }: Token): boolean {
  return /^([“‘]|``)$/.test(form);
}

function isClosing({ form }: Token): boolean {
  return /^([”’]|'')$/.test(form);
}
