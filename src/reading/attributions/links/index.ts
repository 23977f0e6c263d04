import type { Draft } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import { candidateCues } from "./candidates.js";
import { type LinkContext, paragraphOf, sentenceOf } from "./context.js";
import { linkFeatures } from "./features.js";
import { type LinkModel, linkChance, loadLinkModel } from "./model.js";

export { type LinkContext, linkContext } from "./context.js";

/** Below its chance a source or content goes to no cue; a quotation that nothing else claims goes by the last. */
const CHANCE = { source: 0.3, sharedSource: 0.4, content: 0.5, quotation: 0.25, quotationAtAll: 0.08 };

/** Puts runs together into attributions; one for every cue, with or without content, and one for content without a cue. */
export function linkRuns(context: LinkContext, model: LinkModel = loadLinkModel()): Draft[] {
  const drafts = new Map<Run, Draft>(
    context.cues.map((cue) => [cue, { cue, content: [], score: cue.score, rule: "tagged" }]),
  );
  const links = context.runs
    .filter((run) => run.role !== "cue")
    .flatMap((run) =>
      candidateCues(run, context).map((cue) => ({
        run,
        cue,
        chance: linkChance(linkFeatures(run, cue, context), model),
      })),
    )
    .sort((a, b) => b.chance - a.chance);
  const best = new Map<Run, (typeof links)[number]>();
  for (const link of links) if (!best.has(link.run)) best.set(link.run, link);

  for (const link of best.values()) {
    if (link.run.role === "source" && link.chance >= CHANCE.source) takeSource(drafts.get(link.cue)!, link);
  }
  // "Okafor said … and added …": a cue left without a source shares the likeliest one.
  for (const link of links) {
    if (link.run.role === "source" && link.chance >= CHANCE.sharedSource)
      takeSource(drafts.get(link.cue)!, link);
  }

  const orphans: Draft[] = [];
  const surest = new Map<Draft, number>();
  let last: { draft: Draft; run: Run } | undefined;
  for (const run of context.runs.filter((candidate) => candidate.role === "content")) {
    const link = best.get(run);
    const draft = contentDraft(run, link, last, drafts, context) ?? newOrphan(orphans, run);
    draft.content.push(run);
    if (link && draft.cue === link.cue) surest.set(draft, Math.max(surest.get(draft) ?? 0, link.chance));
    last = { draft, run };
  }
  // The surest piece of content carries the attribution; the others are added to it.
  for (const [draft, chance] of surest) draft.score = Math.min(draft.score, chance);
  return [...drafts.values(), ...orphans];
}

function takeSource(draft: Draft, { run, chance }: { run: Run; chance: number }): void {
  if (draft.source) return;
  draft.source = run;
  draft.score = Math.min(draft.score, chance);
}

function contentDraft(
  run: Run,
  link: { cue: Run; chance: number } | undefined,
  last: { draft: Draft; run: Run } | undefined,
  drafts: Map<Run, Draft>,
  context: LinkContext,
): Draft | undefined {
  const isQuoted = context.quoteOf[run.from]! >= 0;
  if (link && link.chance >= (isQuoted ? CHANCE.quotation : CHANCE.content)) return drafts.get(link.cue);
  const paragraphs = last ? paragraphOf(context, run.from) - paragraphOf(context, last.run.from) : 0;
  const followsLast =
    last &&
    sentenceOf(context, run.from) - sentenceOf(context, last.run.to - 1) <= 1 &&
    // Only a quotation goes on in the next paragraph.
    (paragraphs === 0 || (paragraphs === 1 && isQuoted));
  if (followsLast) return last.draft;
  return isQuoted && link && link.chance >= CHANCE.quotationAtAll ? drafts.get(link.cue) : undefined;
}

function newOrphan(orphans: Draft[], run: Run): Draft {
  const draft: Draft = { content: [], score: run.score, rule: "tagged" };
  orphans.push(draft);
  return draft;
}
