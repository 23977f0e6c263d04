import type { Analysis, Attribution, Quote, Report } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { assemble } from "./assemble.js";
import { openContext } from "./context.js";
import { linkRuns } from "./links/index.js";
import { findQuotes } from "./quotes/index.js";
import { useOfQuotes } from "./quotes/use.js";
import { repairDrafts } from "./rules/index.js";
import { scoreOf } from "./score.js";
import { loadTagger } from "./tagger/index.js";
import { findRuns } from "./tagger/runs.js";

/** Attributions less sure than this are left out: on PolNeAR dev under half of those below it are right. */
export const LEAST_SCORE = 0.4;

/**
 * Who said what in one report, and every stretch between quotation marks with what it is. A trained tagger marks
 * sources, cues and contents, a trained linker puts them together, rules mend what the form of the text makes certain.
 */
export function extractAttributions(
  report: Pick<Report, "text" | "blocks">,
  analysis: Analysis,
  actors: ActorIndex,
): { attributions: Attribution[]; quotes: Quote[] } {
  const found = findQuotes(analysis.text, analysis.regions);
  const runs = findRuns(loadTagger().tag(analysis, found), analysis);
  const context = openContext(report, analysis, runs, found);
  const drafts = repairDrafts(linkRuns(context), context)
    .map((draft) => ({ ...draft, score: scoreOf(draft, context) }))
    .filter((draft) => draft.score >= LEAST_SCORE);
  const attributions = assemble(drafts, context, actors);
  return { attributions, quotes: useOfQuotes(analysis.text, found, attributions) };
}
