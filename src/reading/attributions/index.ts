import type { Analysis, Attribution, Quote, Report } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import { assemble } from "./assemble.js";
import { confidenceOf } from "./confidence/index.js";
import { type Context, openContext } from "./context.js";
import type { Draft } from "./draft.js";
import { linkRuns } from "./links/index.js";
import { findQuotes, type Stretch } from "./quotes/index.js";
import { useOfQuotes } from "./quotes/use.js";
import { repairDrafts } from "./rules/index.js";
import { loadTagger } from "./tagger/index.js";
import { findRuns } from "./tagger/runs.js";

/** Attributions less sure than this are left out: on PolNeAR dev under half of those below it are right. */
export const LEAST_SCORE = 0.4;

type Text = Pick<Report, "text" | "blocks">;

/** Who said what in one report, and every stretch between quotation marks with what it is. */
export function extractAttributions(
  report: Text,
  analysis: Analysis,
  actors: ActorIndex,
): { attributions: Attribution[]; quotes: Quote[] } {
  const { drafts, context, quotes } = draftAttributions(report, analysis);
  const sure = drafts
    .map((draft) => ({ ...draft, score: confidenceOf(draft, context) }))
    .filter((draft) => draft.score >= LEAST_SCORE);
  const attributions = assemble(sure, context, actors);
  return { attributions, quotes: useOfQuotes(analysis.text, quotes, attributions) };
}

/**
 * All that might be an attribution, in the order of what is said. A trained tagger marks sources, cues and contents, a
 * trained linker puts them together, rules mend what the form of the text makes certain.
 */
export function draftAttributions(
  report: Text,
  analysis: Analysis,
): { drafts: Draft[]; context: Context; quotes: Stretch[] } {
  const quotes = findQuotes(analysis.text, analysis.regions);
  const runs = findRuns(loadTagger().tag(analysis, quotes), analysis);
  const context = openContext(report, analysis, runs, quotes);
  const drafts = repairDrafts(linkRuns(context), context)
    .filter((draft) => draft.content.length > 0)
    .sort((a, b) => a.content[0]!.from - b.content[0]!.from);
  return { drafts, context, quotes };
}
