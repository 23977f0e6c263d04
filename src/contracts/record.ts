import { z } from "zod";
import { ActorKind, ConditionRelation, Event, EventPlace, EventStatus, Position, Role } from "./reading.js";
import { Basis, Certainty, Span } from "./span.js";

/** Bumped whenever a field changes its meaning or disappears. */
export const RECORD_VERSION = 1;

/** A passage that carries a line: the exact characters of one report. `exact` equals `text.slice(start, end)`. */
export const Evidence = Span.extend({ report: z.string(), exact: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/**
 * "corroborated": at least two independent origins carry it; "sole": one does; "conflicting": the reports disagree on it.
 * Wire copies and quotations of one outlet by another count once.
 */
export const Support = z.enum(["corroborated", "sole", "conflicting"]);
export type Support = z.infer<typeof Support>;

/** A report as the record shows it. `text` is whole, so that a record can be checked with nothing else at hand. */
export const RecordReport = z.object({
  id: z.string(),
  /** Short name for lines and table heads: the outlet, else the file's name; unique within the record. */
  label: z.string(),
  input: z.string(),
  outlet: z.string().optional(),
  url: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  published: z.string().optional(),
  sha256: z.string(),
  /** Reports with the same number come from one origin (wire copies, reprints). */
  origin: z.int(),
  text: z.string(),
  blocks: z.array(Span.extend({ kind: z.string() })),
  furniture: z.array(Span.extend({ why: z.string() })),
});
export type RecordReport = z.infer<typeof RecordReport>;

export const RecordActor = z.object({
  id: z.string(),
  name: z.string(),
  /** Other names and spellings the reports use. */
  aliases: z.array(z.string()),
  kind: ActorKind,
  country: z.string().optional(),
  roles: z.array(Role.omit({ at: true }).extend({ evidence: z.array(Evidence).min(1) })),
  mentions: z.int(),
  evidence: z.array(Evidence).min(1),
});
export type RecordActor = z.infer<typeof RecordActor>;

/** How one report words a statement against the fullest wording: `from` stands there, `to` stands here; either may be empty. */
export const Difference = z.object({
  kind: z.enum(["cut", "added", "altered", "case", "punctuation"]),
  from: z.string(),
  to: z.string(),
});
export type Difference = z.infer<typeof Difference>;

/** One report's version of a statement. */
export const Carriage = z.object({
  report: z.string(),
  /** Id of the attribution in that report's reading. */
  attribution: z.string(),
  kind: z.enum(["direct", "indirect", "mixed"]),
  /** "whole" the fullest wording; "cut" a part of it; "altered" other words inside quotation marks; "paraphrase" the same in other words, offered as likely. */
  form: z.enum(["whole", "cut", "altered", "paraphrase"]),
  content: z.array(Evidence).min(1),
  quoted: z.array(Evidence),
  source: Evidence.optional(),
  cue: Evidence.optional(),
  channel: Evidence.extend({ name: z.string() }).optional(),
  relayedBy: Evidence.extend({ name: z.string() }).optional(),
  addressee: Evidence.extend({ actor: z.string().optional() }).optional(),
  differences: z.array(Difference),
  basis: Basis,
});
export type Carriage = z.infer<typeof Carriage>;

/** One sentence somebody said, as all reports together carry it. */
export const Statement = z.object({
  id: z.string(),
  /** Statements with the same value were said in one go: a post, an answer, a speech, as far as the reports show. */
  utterance: z.string(),
  /** Record actor id; absent when no report tells or we are unsure. */
  speaker: z.string().optional(),
  /** The speaker as printed when no actor is known ("a senior official"), else the actor's name. */
  speakerName: z.string().optional(),
  kind: z.enum(["direct", "indirect", "mixed"]),
  /** The fullest wording, pieced together; each piece is printed word for word in the report it names. */
  wording: z.array(Evidence).min(1),
  channel: z.string().optional(),
  /** When it was said, TIMEX3, where known. */
  at: z.string().optional(),
  support: Support,
  /** Independent origins that carry it. */
  origins: z.int().min(1),
  certainty: Certainty,
  carriages: z.array(Carriage).min(1),
  /** Id of another statement that likely says the same in other words. */
  likelySame: z.array(z.object({ statement: z.string(), basis: Basis })),
});
export type Statement = z.infer<typeof Statement>;

export const RecordPosition = z.object({
  id: z.string(),
  holder: z.string().optional(),
  holderName: z.string(),
  stance: Position.shape.stance,
  on: z.string(),
  conditions: z.array(z.object({ relation: ConditionRelation, evidence: z.array(Evidence).min(1) })),
  deadline: z.string().optional(),
  /** Whom it is addressed to: a record actor id when known, and the name. */
  toward: z.object({ actor: z.string().optional(), name: z.string() }).optional(),
  /** The day it was last taken, as far as the reports tell: when it was said, else when it was reported. */
  at: z.iso.date().optional(),
  /** Id of the position on the same issue that the same holder took on a later day. */
  supersededBy: z.string().optional(),
  support: Support,
  origins: z.int().min(1),
  evidence: z.array(Evidence).min(1),
  basis: Basis,
});
export type RecordPosition = z.infer<typeof RecordPosition>;

/** What one holder holds, issue by issue; a cell lists the ids of its positions, what was superseded last. */
export const BoardRow = z.object({
  holder: z.string().optional(),
  holderName: z.string(),
  cells: z.array(z.object({ on: z.string(), positions: z.array(z.string()).min(1) })).min(1),
});
export type BoardRow = z.infer<typeof BoardRow>;

const RecordEventParty = z.object({
  /** Record actor id, when known. */
  actor: z.string().optional(),
  name: z.string(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().optional(),
  /** PLOVER sector code. */
  sector: z.string().optional(),
});

/** One event, as all reports together tell of it. */
export const RecordEvent = z.object({
  id: z.string(),
  type: Event.shape.type,
  mode: z.string().optional(),
  contexts: z.array(z.string()),
  actor: RecordEventParty.optional(),
  recipient: RecordEventParty.optional(),
  /** "happened" when any report says so, else "negated", "planned", "historical", "hypothetical". */
  status: EventStatus,
  /** TIMEX3, the finest that any report gives. */
  time: z.string().optional(),
  place: EventPlace.omit({ start: true, end: true }).optional(),
  /** Who says so, when no report says it in its own voice. */
  claimedBy: z.array(z.string()),
  /** "conflicting": one report says it was done, another that it was not. */
  support: Support,
  origins: z.int().min(1),
  /** One for each event of a report's reading; `evidence` is the clause or noun phrase that tells of it. */
  tellings: z
    .array(
      z.object({
        report: z.string(),
        event: z.string(),
        status: EventStatus,
        attribution: z.string().optional(),
        trigger: Evidence,
        evidence: Evidence,
      }),
    )
    .min(1),
  basis: Basis,
});
export type RecordEvent = z.infer<typeof RecordEvent>;

/** A day (or hour, month, year) the reports speak of and the lines that hang on it. */
export const TimelineEntry = z.object({
  id: z.string(),
  /** TIMEX3 value, or undefined when only relatively known. */
  value: z.string().optional(),
  /** What a reader is shown: "Thursday 15 May 2025", "the day after the reports". */
  label: z.string(),
  certainty: Certainty,
  evidence: z.array(Evidence).min(1),
  /** The sentence around each piece of evidence, same order. */
  sentences: z.array(Evidence),
  statements: z.array(z.string()),
  support: Support,
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

/** Something in which the reports differ, with the passages side by side. */
export const Finding = z.object({
  id: z.string(),
  kind: z.enum(["number", "date", "title", "wording", "truncation", "attribution", "place", "polarity"]),
  /** One line for a reader: what differs. */
  about: z.string(),
  /** Statement, actor or timeline entry it belongs to. */
  of: z.string().optional(),
  /** "conflict": they cannot both be right; "difference": they can (a cut quotation, another transliteration). */
  weight: z.enum(["conflict", "difference"]),
  evidence: z.array(Evidence).min(2),
  basis: Basis,
});
export type Finding = z.infer<typeof Finding>;

type RecordShape = {
  version: number;
  title: string;
  reports: RecordReport[];
  actors: RecordActor[];
  statements: Statement[];
  positions: RecordPosition[];
  board: BoardRow[];
  events: RecordEvent[];
  timeline: TimelineEntry[];
  findings: Finding[];
  apart: RecordShape[];
};

/** The sourced record of one happening. `apart` holds the records of reports that were given too but tell of something else. */
export const Record: z.ZodType<RecordShape> = z.object({
  version: z.literal(RECORD_VERSION),
  title: z.string(),
  reports: z.array(RecordReport).min(1),
  actors: z.array(RecordActor),
  statements: z.array(Statement),
  positions: z.array(RecordPosition),
  board: z.array(BoardRow),
  events: z.array(RecordEvent),
  timeline: z.array(TimelineEntry),
  findings: z.array(Finding),
  get apart() {
    return z.array(Record);
  },
});
export type Record = RecordShape;
