import type { Page } from "../page.js";
import { agreeOnKind } from "./agree-on-kind.js";
import { dropLonePersons } from "./drop-lone-persons.js";
import { dropNoPersons } from "./drop-no-persons.js";
import { dropOfficeParts } from "./drop-office-parts.js";
import { extendPersons } from "./extend-persons.js";
import { extendPlaces } from "./extend-places.js";
import { findAcronyms } from "./find-acronyms.js";
import { findCountryNames } from "./find-countries.js";
import { findFirstNames } from "./find-first-names.js";
import { findMisreadPersons } from "./find-misread-persons.js";
import { findRecurring } from "./find-recurring.js";
import { findTitled } from "./find-titled.js";
import { joinNicknames } from "./join-nicknames.js";
import { joinOwned } from "./join-owned.js";
import { keepTrusted } from "./keep-trusted.js";
import type { NameFound, NameRule } from "./name.js";
import { splitJoined } from "./split-joined.js";
import { trimEdges } from "./trim-edges.js";

/**
 * Order matters. Edges and lists first, so that later rules see whole single names; countries before titles, so that
 * "German" or "Moscow" is no surname; the kind is agreed on before names are sought again elsewhere, or a wrong tag
 * would spread, and those nothing shows to be persons go;
 * lines in capitals are weeded last, when running text has had its say.
 */
const RULES: NameRule[] = [
  joinNicknames,
  splitJoined,
  trimEdges,
  dropNoPersons,
  dropOfficeParts,
  joinOwned,
  extendPlaces,
  findCountryNames,
  findTitled,
  findFirstNames,
  findMisreadPersons,
  extendPersons,
  agreeOnKind,
  dropLonePersons,
  findAcronyms,
  findRecurring,
  keepTrusted,
];

/** The names of the page: what the tagger found, repaired by rules. */
export function detectNames(page: Page): NameFound[] {
  const tagged: NameFound[] = page.analysis.names.map((name) => ({ ...name, rule: "tagged" }));
  return RULES.reduce((names, rule) => rule(page, names), tagged);
}
