import { findDate } from "../dates/parse.js";

/** Agencies as datelines abbreviate them; others are taken as printed. */
const AGENCIES: Record<string, string> = { AP: "Associated Press", AFP: "Agence France-Presse" };

/** Capitals that stand at a paragraph's start and are no place. */
const NOT_PLACES =
  /^(?:NATO|OSCE|IAEA|UNICEF|UNHCR|UNESCO|OPEC|ASEAN|BRICS|SWIFT|NASA|BREAKING|JUST IN|WATCH|LIVE|UPDATE[SD]?|EXCLUSIVE|OPINION|ANALYSIS|EXPLAINED|EXPLAINER|VIDEO|PHOTOS?|FACT CHECK|CORRECTION|NOTE|HEADLINES?)\b/;

const CAPS = String.raw`\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const PARTS = String.raw`(?:,\s?[\p{L}\p{N}.'’ -]{2,24}){0,3}`;
const AGENCY = String.raw`\s*\((?<agency>\p{Lu}[\p{L}.'’ /-]{1,39})\)`;
const DASH = String.raw`\s*(?:—|–|--|\s-(?=\s))\s*`;

/** Forms of a dateline, most certain first: with an agency in brackets; an agency alone; a place in capitals. */
const FORMS = [
  new RegExp(String.raw`^(?:(?:${CAPS}|${NAME})${PARTS})?${AGENCY}(?:${DASH}|\s*:\s+)`, "u"),
  new RegExp(`^(?<agency>CNN|AP|AFP|BBC|UPI|Reuters)${DASH}`, "u"),
  new RegExp(`^(?<place>${CAPS})${PARTS}${DASH}`, "u"),
  new RegExp(String.raw`^(?<place>${CAPS})(?:${PARTS}):\s+(?=\p{Lu})`, "u"),
];

export interface Dateline {
  /** Characters from the paragraph's start, the dash and the spaces after it included. */
  length: number;
  agency?: string;
  /** ISO 8601, when the dateline carries a full date. */
  published?: string;
}

/** The dateline a first paragraph opens with: "KYIV, Ukraine (AP) — ". */
export function parseDateline(paragraph: string): Dateline | undefined {
  const head = paragraph.slice(0, 140);
  if (NOT_PLACES.test(head)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const agency = match.groups?.agency;
    return {
      length: match[0].length,
      agency: agency && (AGENCIES[agency] ?? agency),
      published: findDate(match[0])?.value,
    };
  }
  return undefined;
}
