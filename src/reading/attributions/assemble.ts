import type { Attribution, Span } from "../../contracts/index.js";
import type { ActorIndex } from "../actors/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { paragraphOf } from "./links/context.js";
import { findAddressee } from "./parts/addressee.js";
import { findChannel } from "./parts/channel.js";
import { findInterview } from "./parts/interview.js";
import { isNegated } from "./parts/negation.js";
import { isHeldAtDistance } from "./quotes/use.js";
import { withoutComma } from "./subject.js";
import type { Run } from "./tagger/runs.js";

/** From tokens to characters; `drafts` come in the order of their content. Ids are "s1", "s2" and so on. */
export function assemble(drafts: Draft[], context: Context, actors: ActorIndex): Attribution[] {
  const attributions: Attribution[] = [];
  for (const [index, draft] of drafts.entries()) {
    const source =
      draft.source && party({ ...draft.source, ...withoutComma(draft.source, context) }, context, actors);
    const addressee = findAddressee(draft, context);
    const quoted = quotedSpans(draft, context);
    attributions.push({
      id: `s${index + 1}`,
      kind: quoted.length > 0 ? kindOf(draft, context) : "indirect",
      source,
      cue: draft.cue && spanOf(draft.cue, context),
      content: contentSpans(draft, context),
      quoted,
      channel: findChannel(draft, context, source?.actor, attributions) ?? findInterview(addressee, context),
      addressee: optional(addressee, (run) => party(run, context, actors)),
      relayedBy: optional(draft.relayedBy, (run) => party(run, context, actors)),
      negated: isNegated(draft, context) || undefined,
      certainty: draft.certainty ?? "stated",
      basis: { rule: draft.rule, score: Math.round(draft.score * 1000) / 1000 },
    });
  }
  for (const attribution of attributions) {
    const within = innermostAround(attribution, attributions);
    if (within) attribution.within = within.id;
  }
  return attributions;
}

const optional = <From, To>(value: From | undefined, map: (value: From) => To): To | undefined =>
  value === undefined ? undefined : map(value);

function spanOf({ from, to }: Pick<Run, "from" | "to">, { tokens }: Context): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function party(run: Run, context: Context, actors: ActorIndex) {
  const span = spanOf(run, context);
  return { ...span, actor: actors.actorAt(span) };
}

/** Runs that only white space parts are one span, unless a new paragraph begins between them. */
function contentSpans({ content }: Draft, context: Context): Span[] {
  const spans: Span[] = [];
  let before: Run | undefined;
  for (const run of content) {
    const span = spanOf(run, context);
    const last = spans.at(-1);
    const touches =
      before?.to === run.from && paragraphOf(context, before.from) === paragraphOf(context, run.from);
    if (last && touches) last.end = span.end;
    else spans.push(span);
    before = run;
  }
  return spans;
}

const quotedSpans = (draft: Draft, { quotations, analysis }: Context): Span[] =>
  quotations
    .filter(({ stretch }) => !isHeldAtDistance(analysis.text, stretch.start))
    .filter(({ from, to }) => from >= 0 && draft.content.some((run) => run.from <= from && to <= run.to))
    .map(({ stretch: { start, end } }) => ({ start, end }));

function kindOf({ content }: Draft, { tokens, quoteOf }: Context): Attribution["kind"] {
  let [inside, outside] = [0, 0];
  for (const { from, to } of content) {
    for (let token = from; token < to; token++) {
      if (tokens[token]!.upos === "PUNCT") continue;
      if (quoteOf[token]! >= 0) inside++;
      else outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}

function innermostAround(inner: Attribution, all: Attribution[]): Attribution | undefined {
  const place = inner.cue ?? inner.source ?? inner.content[0]!;
  const around = all.filter(
    (outer) =>
      outer !== inner && outer.content.some((span) => span.start <= place.start && place.end <= span.end),
  );
  const size = (attribution: Attribution) =>
    attribution.content.reduce((sum, { start, end }) => sum + end - start, 0);
  return around.filter((outer) => size(outer) > size(inner)).sort((a, b) => size(a) - size(b))[0];
}
