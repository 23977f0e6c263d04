import type { Analysis, Report } from "../../contracts/index.js";
import { type ActorIndex, indexActors } from "./actor-index.js";
import { assembleCast } from "./assemble.js";
import { keepActing } from "./nominals/keep-acting.js";
import { openPage } from "./page.js";
import { linkPronouns } from "./pronouns/link.js";
import { linkFirstPersons } from "./pronouns/link-first-persons.js";

export type { ActorIndex } from "./actor-index.js";

/** Who acts, speaks or is acted upon in one report: named once, with every mention we can vouch for. */
export function extractActors(report: Report, analysis: Analysis): ActorIndex {
  const page = openPage(report, analysis);
  const cast = assembleCast(page);
  linkPronouns(page, cast);
  linkFirstPersons(page, cast);
  return indexActors(page, keepActing(page, cast));
}
