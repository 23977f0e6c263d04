import type { Carriage, RecordActor, Statement } from "../../contracts/index.js";
import type { MergedActors } from "../actors/merge.js";
import { clusters } from "../clusters.js";
import { evidenceOf, type Source } from "../source.js";
import { type AlignedPair, alignParts } from "./align.js";
import { compareWithWording } from "./differences.js";
import { groupParts } from "./group.js";
import { countOrigins } from "./origins-of.js";
import { findParts, type Part } from "./parts.js";
import { fullestWording, type Wording } from "./wording.js";

/** The statements of all reports, aligned: one entry a sentence said, one carriage a report's version of it. */
export function mergeStatements(sources: Source[], actors: MergedActors): Statement[] {
  const parts = sources.flatMap((source) => findParts(source, actors));
  const pairs = alignParts(parts);
  const groups = groupParts(parts, pairs);
  const statements = groups.map((group, index) => {
    const members = group.map((at) => parts[at]!);
    const because = pairs.filter((pair) => group.includes(pair.a) && group.includes(pair.b));
    return statementOf(`s${index + 1}`, members, group, because, actors, sources);
  });
  const withOffers = offerLikelySame(statements, groups, pairs);
  return nameUtterances(withOffers, groups, parts);
}

function statementOf(
  id: string,
  members: Part[],
  indices: number[],
  because: AlignedPair[],
  actors: MergedActors,
  sources: Source[],
): Statement {
  const wording = fullestWording(members);
  const carriages = members.map((part, at) =>
    carriageOf(part, wording, basisOf(indices[at]!, because, part), actors),
  );
  const speaker = members.find((part) => part.speaker)?.speaker;
  const origins = countOrigins(carriages, sources);
  return {
    id,
    utterance: id,
    speaker: speaker?.id,
    speakerName: nameOf(speaker, members),
    kind: wording.pieces.every((piece) =>
      carriages.some((one) => one.quoted.some((quote) => covers(quote, piece))),
    )
      ? "direct"
      : carriages.some((one) => one.quoted.length > 0)
        ? "mixed"
        : "indirect",
    wording: wording.pieces,
    channel: members.find((part) => part.attribution.channel)?.attribution.channel?.name,
    at: members.flatMap((part) =>
      part.source.reading.times.filter((time) => time.id === part.attribution.at),
    )[0]?.value,
    support: origins > 1 ? "corroborated" : "sole",
    origins,
    certainty: members.some((part) => part.attribution.certainty === "stated") ? "stated" : "implied",
    carriages,
    likelySame: [],
  };
}

/** The speaker's name; the words as printed ("a person close to the board") for somebody without a name. */
function nameOf(speaker: RecordActor | undefined, members: Part[]): string | undefined {
  const printed = members
    .filter((part) => part.attribution.source)
    .map((part) => ({
      words: evidenceOf(part.source, part.attribution.source!).exact.replace(/,$/, ""),
      local: part.source.reading.actors.find(({ id }) => id === part.attribution.source!.actor),
    }));
  const named = printed.some(({ local }) => local?.mentions.some(({ form }) => form === "name"));
  if (speaker && named) return speaker.name;
  const nominal = printed.find(({ words }) => speaker && words.includes(speaker.name));
  return nominal?.words ?? speaker?.name ?? printed[0]?.words;
}

function covers(outer: { report: string; start: number; end: number }, inner: typeof outer): boolean {
  return outer.report === inner.report && outer.start <= inner.start && inner.end <= outer.end;
}

/** The best reason that ties a part to the others; its own reading's when it stands alone. */
function basisOf(index: number, because: AlignedPair[], part: Part): Carriage["basis"] {
  const mine = because.filter((pair) => pair.merges && (pair.a === index || pair.b === index));
  const best = mine.sort((a, b) => b.score - a.score)[0];
  const own = part.attribution.basis;
  return best
    ? { rule: `${own.rule} + ${best.rule}`, score: Math.min(own.score, best.score) }
    : { rule: own.rule, score: own.score };
}

function carriageOf(part: Part, wording: Wording, basis: Carriage["basis"], actors: MergedActors): Carriage {
  const { source, attribution } = part;
  const { channel, relayedBy, addressee } = attribution;
  const actorName = (actor?: string) => actors.of(source.report.id, actor)?.name;
  return {
    report: source.report.id,
    attribution: attribution.id,
    kind: part.kind,
    ...compareWithWording(part, wording),
    content: part.content.map((span) => evidenceOf(source, span)),
    quoted: part.quoted.map((span) => evidenceOf(source, span)),
    source: attribution.source && evidenceOf(source, attribution.source),
    cue: attribution.cue && evidenceOf(source, attribution.cue),
    channel: channel && { ...evidenceOf(source, channel), name: channel.name },
    relayedBy: relayedBy && {
      ...evidenceOf(source, relayedBy),
      name: actorName(relayedBy.actor) ?? evidenceOf(source, relayedBy).exact,
    },
    addressee: addressee && {
      ...evidenceOf(source, addressee),
      actor: actors.of(source.report.id, addressee.actor)?.id,
    },
    basis,
  };
}

function offerLikelySame(statements: Statement[], groups: number[][], pairs: AlignedPair[]): Statement[] {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((part) => [part, index] as const)));
  const offered = new Map<string, AlignedPair>();
  for (const pair of pairs) {
    const [one, other] = [groupOf.get(pair.a)!, groupOf.get(pair.b)!];
    const key = `${Math.min(one, other)} ${Math.max(one, other)}`;
    if (pair.merges || one === other || (offered.get(key)?.score ?? 0) >= pair.score) continue;
    offered.set(key, pair);
  }
  return statements.map((statement, index) => ({
    ...statement,
    likelySame: [...offered.values()].flatMap(({ a, b, rule, score }) => {
      const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
      if (one !== index && other !== index) return [];
      return [{ statement: statements[one === index ? other : one]!.id, basis: { rule, score } }];
    }),
  }));
}

/** Sentences of one quotation, in whichever report, were said in one go. */
function nameUtterances(statements: Statement[], groups: number[][], parts: Part[]): Statement[] {
  const together: [number, number][] = [];
  const seen = new Map<string, number>();
  for (const [index, group] of groups.entries()) {
    for (const part of group.map((at) => parts[at]!)) {
      if (part.kind === "indirect") continue;
      const key = `${part.source.report.id} ${part.attribution.id}`;
      const known = seen.get(key);
      if (known === undefined) seen.set(key, index);
      else together.push([known, index]);
    }
  }
  const named = statements.slice();
  for (const group of clusters(statements.length, together)) {
    for (const member of group)
      named[member] = { ...statements[member]!, utterance: statements[group[0]!]!.id };
  }
  return named;
}
