import { z } from "zod";
import { Basis, Certainty, Span } from "./span.js";

export const ActorKind = z.enum(["person", "organisation", "country", "place", "group"]);
export type ActorKind = z.infer<typeof ActorKind>;

/** A title a report gives an actor: "Prime Minister" of "UK"; `former` when the report says former, ex-, late. */
export const Role = z.object({
  title: z.string(),
  of: z.string().optional(),
  former: z.boolean().optional(),
  at: Span,
});
export type Role = z.infer<typeof Role>;

export const Mention = Span.extend({ form: z.enum(["name", "nominal", "pronoun"]), basis: Basis });
export type Mention = z.infer<typeof Mention>;

/** Somebody or something that acts, speaks or is acted upon, with every place the report names it. */
export const Actor = z.object({
  id: z.string(),
  /** The fullest name the report gives, without title: "Volodymyr Zelensky". */
  name: z.string(),
  kind: ActorKind,
  /** ISO 3166-1 alpha-3. */
  country: z.string().optional(),
  roles: z.array(Role),
  mentions: z.array(Mention),
});
export type Actor = z.infer<typeof Actor>;

/** A party named in the text; `actor` when we know who it is. */
export const Party = Span.extend({ actor: z.string().optional() });
export type Party = z.infer<typeof Party>;

/**
 * Who said what (source, cue, content after Pareti 2012 and PolNeAR). `content` is everything that is said, in document
 * order; `quoted` the characters between quotation marks, marks excluded; both may be discontinuous.
 */
export const Attribution = z.object({
  id: z.string(),
  kind: z.enum(["direct", "indirect", "mixed"]),
  /** Absent when the text leaves the speaker unstated or we cannot tell. */
  source: Party.optional(),
  cue: Span.optional(),
  content: z.array(Span).min(1),
  quoted: z.array(Span),
  /** Where it was said: "X", "Truth Social", "statement", "interview". */
  channel: Span.extend({ name: z.string() }).optional(),
  addressee: Party.optional(),
  /** Who passed it on: "The Associated Press reported", "state media said". */
  relayedBy: Party.optional(),
  /** Id of the time at which it was said. */
  at: z.string().optional(),
  /** True when the words deny having said it, or someone else's words are denied ("did not say whether"). */
  negated: z.boolean().optional(),
  /** The attribution whose content this one lies in. */
  within: z.string().optional(),
  certainty: Certainty,
  basis: Basis,
});
export type Attribution = z.infer<typeof Attribution>;

/** A stretch between quotation marks, marks excluded, and what it is. */
export const Quote = Span.extend({
  /** "term": a name or a word held at a distance, nobody's statement; "unattributed": said by somebody we cannot name. */
  use: z.enum(["statement", "term", "work", "unattributed"]),
  attribution: z.string().optional(),
  basis: Basis,
});
export type Quote = z.infer<typeof Quote>;

/** A time expression. `value` follows TIMEX3 (ISO 8601 with X for what is open: "XXXX-WXX-4", "2025-05-15", "PT3H"). */
export const TimeExpression = Span.extend({
  id: z.string(),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  /**
   * Days from the report's day when the text fixes it without naming a date: 1 for "tomorrow". Lets undated reports be
   * compared; absent when `value` needs no anchor or nothing is known.
   */
  offsetDays: z.int().optional(),
  /** ISO weekday, 1 Monday to 7 Sunday, when the expression names one. */
  weekday: z.int().min(1).max(7).optional(),
  /** Where the text anchors a stretch ("the past two weeks", "within 48 hours"): when it begins and ends, ISO 8601. */
  from: z.string().optional(),
  until: z.string().optional(),
  certainty: Certainty,
  basis: Basis,
});
export type TimeExpression = z.infer<typeof TimeExpression>;

export const ConditionRelation = z.enum([
  "if",
  "only if",
  "provided that",
  "in exchange for",
  "once",
  "unless",
  "until",
  "without",
  "before",
]);
export type ConditionRelation = z.infer<typeof ConditionRelation>;

/** What a party offers, demands, accepts, refuses or threatens, on which condition. */
export const Position = z.object({
  id: z.string(),
  /** Actor id when known, and where the text names the holder. */
  holder: Party,
  stance: z.enum(["proposes", "demands", "offers", "accepts", "rejects", "threatens", "supports", "opposes"]),
  /** An issue of the issue list ("ceasefire", "talks", "arms supplies"), or the head words of `what`. */
  on: z.string(),
  what: Span,
  conditions: z.array(z.object({ span: Span, relation: ConditionRelation })),
  deadline: z.string().optional(),
  toward: Party.optional(),
  attribution: z.string().optional(),
  basis: Basis,
});
export type Position = z.infer<typeof Position>;

/** The 16 event types of PLOVER (Open Event Data Alliance, manual of 2021). */
export const PloverType = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
]);
export type PloverType = z.infer<typeof PloverType>;

/** PLOVER's auxiliary modes: whether an event is told as done, to come, only possible, not done, or long past. */
export const EventStatus = z.enum(["happened", "planned", "hypothetical", "negated", "historical"]);
export type EventStatus = z.infer<typeof EventStatus>;

const Participant = Party.extend({
  /** ISO 3166-1 alpha-3. */
  country: z.string().optional(),
  /** PLOVER sector code: "GOV", "MIL", "REB" …; "IGO" for intergovernmental organisations. */
  sector: z.string().optional(),
});

/** Who acts in an event or is acted upon; `members` when the text joins several ("France and Germany"). */
export const EventParty = Participant.extend({ members: z.array(Participant).min(2).optional() });
export type EventParty = z.infer<typeof EventParty>;

/** Where an event took place, as the text names it; coordinates in degrees (WGS 84) when the gazetteer knows it. */
export const EventPlace = Span.extend({
  name: z.string(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
});
export type EventPlace = z.infer<typeof EventPlace>;

/** What was done, coded by PLOVER. Those who do it together ("X and Y met") are all the actor, without a recipient. */
export const Event = z.object({
  id: z.string(),
  type: PloverType,
  /** How, where PLOVER defines modes for the type: "aerial", "withdraw". */
  mode: z.string().optional(),
  /** PLOVER contexts the sentence speaks of: "military", "election". */
  contexts: z.array(z.string()).optional(),
  actor: EventParty.optional(),
  recipient: EventParty.optional(),
  /** The words that name the event. */
  trigger: Span,
  /** The clause or noun phrase that tells of it. */
  span: Span,
  /** Id of the time that governs it. */
  time: z.string().optional(),
  place: EventPlace.optional(),
  status: EventStatus,
  /** Id of the attribution whose content it stands in: the event is that source's claim. */
  attribution: z.string().optional(),
  basis: Basis,
});
export type Event = z.infer<typeof Event>;

/** All that one report says, read on its own. */
export const Reading = z.object({
  report: z.string(),
  actors: z.array(Actor),
  attributions: z.array(Attribution),
  quotes: z.array(Quote),
  times: z.array(TimeExpression),
  positions: z.array(Position),
  events: z.array(Event),
});
export type Reading = z.infer<typeof Reading>;
