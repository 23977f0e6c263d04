import type { Analysis, Reading, Report } from "../contracts/index.js";
import { dropStates } from "../language/states.js";
import { extractActors } from "./actors/index.js";
import { extractAttributions } from "./attributions/index.js";
import { findEvents } from "./events/index.js";
import { extractPositions } from "./positions/index.js";
import { linkSayingTimes } from "./saying-times.js";
import { extractTimes } from "./times/index.js";

/** All that one report says: the readers in the order in which each needs the one before. */
export function readReport(report: Report, analysis: Analysis): Reading {
  const index = extractActors(report, analysis);
  const times = extractTimes(report, analysis);
  const found = extractAttributions(report, analysis, index);
  const attributions = linkSayingTimes(found.attributions, times, analysis);
  const positions = extractPositions(report, analysis, index, attributions, times);
  const events = findEvents(report, analysis, { actors: index, attributions, times });
  dropStates(analysis);
  return {
    report: report.id,
    actors: index.actors,
    attributions,
    quotes: found.quotes,
    times,
    positions,
    events,
  };
}
