import type { CastMember } from "./cast.js";
import { linkBodies } from "./link/bodies.js";
import { linkCountries } from "./link/countries.js";
import { linkJoint } from "./link/joint.js";
import { linkPersons } from "./link/persons.js";
import { detectNames } from "./names/detect.js";
import { linkNominals } from "./nominals/link.js";
import type { Page } from "./page.js";
import { linkRelatives } from "./pronouns/link-relatives.js";

/**
 * Everyone the page names or describes, pronouns but "who" not yet linked. Names come first: a noun phrase is only
 * linked to somebody named, or becomes an actor of its own.
 */
export function assembleCast(page: Page): CastMember[] {
  const names = detectNames(page);
  const named = [...linkPersons(page, names), ...linkCountries(page, names), ...linkBodies(page, names)];
  const cast = linkNominals(page, names, named);
  linkRelatives(page, cast);
  return [...cast, ...linkJoint(page, cast)];
}
