import { endsSentence, findWords, foldLine } from "./form.js";
import { isOutletName } from "./outlet.js";

export interface Byline {
  /** The writers as printed, without "By". */
  names: string;
  outlet?: string;
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|el|al|bin|da|di|la|le)\s)*\p{Lu}[\p{L}.'’-]*){0,3}`;
const SIGNED = /^(?:by|words by|text by|story by|written by|author|byline)\b\s*:?\s+/i;
const STARTS_WITH_NAME = new RegExp(`^(?:[Oo]ur |[Tt]he )?${NAME}`, "u");
const NAME_AND_OUTLET = new RegExp(
  String.raw`^(?<names>${NAME}(?:,? and ${NAME})?)\s*(?:,|\||-|–|—)\s*(?<outlet>[^,|]+)(?:,.*)?$`,
  "u",
);
const NO_NAME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** Desks and agencies that sign in place of a writer. */
const DESKS = new Set(
  "staff|staff writer|staff writers|staff reporter|our correspondent|our staff reporter|agencies|staff and agencies|news desk|newsdesk|web desk|online desk|world desk|foreign desk|international desk|editorial team|news agencies|reuters|afp|ap|associated press|the associated press|agence france-presse|upi|pti|ani|tass|bbc news|cnn|dpa|xinhua|anadolu agency".split(
    "|",
  ),
);

/** A line that names who wrote the report: "By Jane Doe, The Northern Post", a desk, an agency. */
export function parseByline(line: string): Byline | undefined {
  const length = findWords(line).length;
  if (length > 20 || (endsSentence(line) && !/\b(?:\p{Lu}|Jr|Sr)\.$/u.test(line))) return undefined;
  if (DESKS.has(foldLine(line))) return { names: line };
  const signed = line.replace(SIGNED, "");
  if (signed !== line && STARTS_WITH_NAME.test(signed) && !NO_NAME.test(signed)) {
    const [names = "", ...rest] = signed.split(
      /\s*[,|•·]\s*|\s+[-–—]\s+|\s+(?=(?:published|updated|posted)\b)/i,
    );
    // "By Jane Doe, John Roe and Ann Poe" lists writers; what is no name after the comma is a place or a post.
    const more = rest.filter((part) =>
      /^(?:\p{Lu}[\p{L}.'’-]+ ){1,2}\p{Lu}[\p{L}.'’-]+ and \p{Lu}/u.test(part),
    );
    return { names: [names, ...more].join(", "), outlet: rest.find(isOutletName) };
  }
  const pair = NAME_AND_OUTLET.exec(line)?.groups;
  if (length <= 10 && pair?.names && pair.outlet && isOutletName(pair.outlet)) {
    return { names: pair.names, outlet: pair.outlet.trim() };
  }
  return undefined;
}

/** "Ana Lund, Port Sel", "Ana Lund in Port Sel": a name with a place or post, which signs only where bylines stand. */
const NAME_AND_PLACE = new RegExp(
  `^${NAME.replace("{0,3}", "{1,3}")}(?:, | in )\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3}$`,
  "u",
);

/** The byline of a line between headline and article. */
export function parseSignature(line: string): Byline | undefined {
  return parseByline(line) ?? (NAME_AND_PLACE.test(line) ? { names: line.split(/, | in /)[0]! } : undefined);
}
