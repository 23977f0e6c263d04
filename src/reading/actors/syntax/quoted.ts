import type { Analysis, Span } from "../../../contracts/index.js";

/**
 * Tokens that lie between double quotation marks. Every region starts outside; a quotation left open runs to the end of
 * its region, as one that goes on in the next paragraph does.
 */
export function findQuoted(analysis: Analysis, regions: Span[]): boolean[] {
  const quoted: boolean[] = [];
  let region = -1;
  let open = false;
  for (const token of analysis.tokens) {
    const at = regions.findIndex(({ start, end }) => start <= token.start && token.start < end);
    if (at !== region) open = false;
    region = at;
    const mark = /^(["“”]|``|'')$/.exec(token.form)?.[0];
    if (mark) open = mark === "“" || mark === "``" ? true : mark === '"' ? !open : false;
    quoted.push(open && !mark);
  }
  return quoted;
}
