import type { Analysis, Report } from "../../contracts/index.js";
import { type ActorIndex, indexActors } from "./actor-index.js";
import { linkBodies } from "./link/bodies.js";
import { linkCountries } from "./link/countries.js";
import { linkPersons } from "./link/persons.js";
import { detectNames } from "./names/detect.js";
import { keepActing, linkNominals } from "./nominals/link.js";
import { openPage } from "./page.js";
import { linkPronouns } from "./pronouns/link.js";
import { linkRelatives } from "./pronouns/link-relatives.js";

export type { ActorIndex } from "./actor-index.js";

/** Who acts, speaks or is acted upon in one report: named once, with every mention we can vouch for. */
export function extractActors(report: Report, analysis: Analysis): ActorIndex {
  const page = openPage(report, analysis);
  const names = detectNames(page);
  const named = [...linkPersons(page, names), ...linkCountries(page, names), ...linkBodies(page, names)];
  const cast = linkNominals(page, names, named);
  linkRelatives(page, cast);
  linkPronouns(page, cast);
  return indexActors(page, keepActing(page, cast));
}
