import { RECORD_VERSION, type Record } from "../../src/contracts/index.js";
import { actor, carriage, entry, event, finding, passage, position, statement } from "./builder.js";
import { hostileRecord } from "./hostile.js";
import { ledger, post, quayside, wire } from "./reports.js";

const WAITED = "We have waited six weeks for an honest answer";
const CONTAINERS = "1,900 containers were stuck in the port";

const breck = actor({
  id: "breck",
  name: "Tomas Breck",
  aliases: ["Breck"],
  roles: [
    {
      title: "leader",
      of: "the Veldmark dockers",
      evidence: [passage(post, "leader of the Veldmark dockers")],
    },
    { title: "union head", evidence: [passage(wire, "union head"), passage(ledger, "union head")] },
  ],
  evidence: [passage(post, "Tomas Breck"), passage(wire, "Tomas Breck"), passage(quayside, "Tomas Breck")],
  mentions: 9,
});

const calloway = actor({
  id: "calloway",
  name: "Ines Calloway",
  roles: [
    { title: "Mayor", of: "Veldmark", evidence: [passage(post, "Mayor"), passage(wire, "Mayor")] },
    { title: "deputy mayor", former: true, evidence: [passage(quayside, "Former deputy mayor")] },
  ],
  evidence: [
    passage(post, "Ines Calloway"),
    passage(wire, "Ines Calloway"),
    passage(quayside, "Ines Calloway"),
  ],
});

const norrvik = actor({
  id: "norrvik",
  name: "Norrvik Lines",
  kind: "organisation",
  country: "NOR",
  evidence: [passage(post, "Norrvik Lines"), passage(wire, "Norrvik Lines")],
});

const onX = { speaker: "breck", speakerName: "Tomas Breck", channel: "X", at: "2025-05-12", utterance: "u1" };

const statements = [
  statement({
    ...onX,
    id: "s1",
    support: "conflicting",
    origins: 3,
    carriages: [
      carriage(post, WAITED, {
        form: "whole",
        source: passage(post, "Tomas Breck"),
        cue: passage(post, "wrote"),
      }),
      carriage(wire, WAITED, {
        form: "whole",
        source: passage(wire, "union head Tomas Breck"),
      }),
      carriage(ledger, WAITED, { form: "whole" }),
      carriage(quayside, "We have waited ten weeks for an answer", {
        form: "altered",
        differences: [
          { kind: "altered", from: "six", to: "ten" },
          { kind: "cut", from: "honest", to: "" },
        ],
      }),
    ],
  }),
  statement({
    ...onX,
    id: "s2",
    support: "conflicting",
    origins: 3,
    carriages: [
      carriage(post, "I will be at the gate on Thursday", { form: "whole" }),
      carriage(wire, "I will be at the gate on Thursday", { form: "whole" }),
      carriage(quayside, "I will stand at the gate on Friday", {
        form: "altered",
        differences: [
          { kind: "altered", from: "be", to: "stand" },
          { kind: "altered", from: "Thursday", to: "Friday" },
        ],
      }),
    ],
    likelySame: [{ statement: "s10", basis: { rule: "shared-words", score: 0.55 } }],
  }),
  statement({ ...onX, id: "s3", carriages: [carriage(post, "In person", { form: "whole" })] }),
  statement({
    id: "s4",
    speaker: "breck",
    speakerName: "Tomas Breck",
    kind: "indirect",
    at: "2025-05-12",
    support: "corroborated",
    origins: 2,
    carriages: [
      carriage(
        post,
        "his members would reopen the port on Thursday, but only if Norrvik Lines scraps the night shifts it " +
          "brought in last autumn",
        { form: "whole", kind: "indirect", source: passage(post, "The leader of the Veldmark dockers") },
      ),
      carriage(wire, "The dockers would go back to work only if Norrvik Lines gave up night shifts", {
        form: "paraphrase",
        kind: "indirect",
        source: passage(wire, "he"),
        cue: passage(wire, "added"),
        basis: { rule: "same-speaker-shared-words", score: 0.71 },
      }),
    ],
  }),
  statement({
    id: "s10",
    speaker: "breck",
    speakerName: "Tomas Breck",
    kind: "indirect",
    carriages: [
      carriage(quayside, "to come to the harbour himself later this week", {
        form: "whole",
        kind: "indirect",
      }),
    ],
    likelySame: [{ statement: "s2", basis: { rule: "shared-words", score: 0.55 } }],
  }),
  statement({
    id: "s5",
    speaker: "calloway",
    speakerName: "Ines Calloway",
    support: "corroborated",
    origins: 2,
    carriages: [
      carriage(post, "Nobody wins when the cranes stand still", {
        form: "whole",
        addressee: passage(post, "reporters"),
        relayedBy: { ...passage(post, "city hall"), name: "city hall" },
      }),
      carriage(quayside, ["nobody gains", "when the cranes stand still"], {
        form: "cut",
        kind: "mixed",
        quoted: [passage(quayside, "when the cranes stand still")],
        differences: [
          { kind: "case", from: "Nobody", to: "nobody" },
          { kind: "cut", from: "Nobody wins", to: "" },
        ],
      }),
    ],
  }),
  statement({
    id: "s6",
    speaker: "calloway",
    speakerName: "Ines Calloway",
    kind: "mixed",
    support: "corroborated",
    origins: 2,
    carriages: [
      carriage(wire, "talks “once the pickets are gone”", {
        form: "whole",
        kind: "mixed",
        quoted: [passage(wire, "once the pickets are gone")],
      }),
      carriage(post, "the talks could begin once the pickets were lifted", {
        form: "paraphrase",
        kind: "indirect",
      }),
    ],
  }),
  statement({
    id: "s7",
    speaker: "norrvik",
    speakerName: "Norrvik Lines",
    kind: "indirect",
    channel: "statement",
    support: "conflicting",
    origins: 2,
    carriages: [
      carriage(wire, CONTAINERS, { form: "whole", kind: "indirect" }),
      carriage(ledger, CONTAINERS, { form: "whole", kind: "indirect" }),
      carriage(post, "1,400 containers were waiting on the quay", { form: "paraphrase", kind: "indirect" }),
    ],
  }),
  statement({
    id: "s8",
    speaker: "norrvik",
    speakerName: "Norrvik Lines",
    carriages: [
      carriage(wire, "a threat dressed as an offer", { form: "whole" }),
      carriage(ledger, "a threat dressed as an offer", { form: "whole" }),
    ],
  }),
  statement({
    id: "s9",
    speakerName: "A senior official",
    kind: "indirect",
    carriages: [
      carriage(wire, "the city had prepared an emergency order", { form: "whole", kind: "indirect" }),
    ],
  }),
  statement({
    id: "s11",
    certainty: "implied",
    carriages: [carriage(quayside, "The city is not a hostage", { form: "whole" })],
  }),
];

/** Every kind of line a record can hold, on four reports from three origins and one set apart. */
export const fixture: Record = {
  version: RECORD_VERSION,
  title: "Dockers offer to reopen Veldmark port if night shifts end",
  reports: [post, wire, ledger, quayside],
  actors: [breck, calloway, norrvik],
  statements,
  positions: [
    position({
      id: "p1",
      holder: "breck",
      holderName: "Tomas Breck",
      stance: "offers",
      on: "reopening of the port",
      support: "corroborated",
      origins: 2,
      deadline: "2025-05-15",
      evidence: [
        passage(post, "his members would reopen the port on Thursday"),
        passage(wire, "The dockers would go back to work"),
      ],
      conditions: [
        {
          relation: "only if",
          evidence: [
            passage(post, "Norrvik Lines scraps the night shifts it brought in last autumn"),
            passage(wire, "Norrvik Lines gave up night shifts"),
          ],
        },
      ],
    }),
    position({
      id: "p2",
      holder: "calloway",
      holderName: "Ines Calloway",
      stance: "proposes",
      on: "talks",
      evidence: [passage(post, "the talks could begin")],
      conditions: [{ relation: "once", evidence: [passage(post, "the pickets were lifted")] }],
    }),
    position({
      id: "p3",
      holder: "norrvik",
      holderName: "Norrvik Lines",
      stance: "rejects",
      on: "night shifts",
      evidence: [passage(wire, "rejected the demand")],
    }),
  ],
  board: [
    {
      holder: "breck",
      holderName: "Tomas Breck",
      cells: [{ on: "reopening of the port", positions: ["p1"] }],
    },
    { holder: "calloway", holderName: "Ines Calloway", cells: [{ on: "talks", positions: ["p2"] }] },
    { holder: "norrvik", holderName: "Norrvik Lines", cells: [{ on: "night shifts", positions: ["p3"] }] },
  ],
  events: [
    event({
      id: "e1",
      type: "REJECT",
      actor: { actor: "norrvik", name: "Norrvik Lines", country: "NOR", sector: "BUS" },
      recipient: { actor: "breck", name: "Tomas Breck", sector: "LAB" },
      contexts: ["economic"],
      told: [passage(wire, "rejected the demand"), passage(ledger, "rejected the demand")],
    }),
    event({
      id: "e2",
      type: "REQUEST",
      mode: "meet",
      actor: { actor: "calloway", name: "Ines Calloway" },
      recipient: { actor: "breck", name: "Tomas Breck" },
      support: "corroborated",
      origins: 2,
      told: [passage(post, "invited both sides to city hall"), passage(wire, "offered to host talks")],
    }),
    event({
      id: "e3",
      type: "RETREAT",
      status: "planned",
      actor: { actor: "breck", name: "Tomas Breck" },
      time: "2025-05-15",
      claimedBy: ["Tomas Breck"],
      told: [passage(post, "reopen the port on Thursday")],
    }),
    event({
      id: "e4",
      type: "AGREE",
      actor: { actor: "breck", name: "Tomas Breck" },
      recipient: { actor: "calloway", name: "Ines Calloway" },
      told: [passage(quayside, "promised to come to the harbour")],
    }),
    event({
      id: "e5",
      type: "PROTEST",
      mode: "strike",
      time: "2025-03-31",
      place: { name: "Veldmark" },
      told: [passage(post, "strike began on March 31, 2025")],
    }),
    event({
      id: "e6",
      type: "PROTEST",
      mode: "obstruct",
      status: "historical",
      recipient: { name: "The port" },
      time: "2019",
      told: [passage(post, "shut by a dispute in 2019")],
    }),
  ],
  timeline: [
    entry({
      id: "t0",
      value: "2019",
      label: "2019",
      evidence: [passage(post, "2019")],
      sentences: [passage(post, "The port was last shut by a dispute in 2019.")],
    }),
    entry({
      id: "t1",
      value: "2024-FA",
      label: "autumn 2024",
      certainty: "implied",
      evidence: [passage(post, "last autumn")],
    }),
    entry({
      id: "t2",
      value: "2025-03-31",
      label: "Monday 31 March 2025",
      evidence: [passage(post, "March 31, 2025")],
      sentences: [passage(post, "The strike began on March 31, 2025.")],
    }),
    entry({
      id: "t3",
      value: "2025-05-12",
      label: "Monday 12 May 2025",
      support: "corroborated",
      evidence: [passage(post, "Monday"), passage(wire, "Monday"), passage(ledger, "Monday")],
      statements: ["s1", "s2", "s3", "s4"],
    }),
    entry({
      id: "t4",
      value: "2025-05-15",
      label: "Thursday 15 May 2025",
      support: "conflicting",
      evidence: [passage(post, "Thursday", 1), passage(wire, "Thursday", 1)],
      sentences: [
        passage(post, "I will be at the gate on Thursday."),
        passage(wire, "I will be at the gate on Thursday."),
      ],
      statements: ["s2"],
    }),
    entry({ id: "t5", value: "XXXX-WXX-5", label: "a Friday", evidence: [passage(quayside, "Friday")] }),
    entry({
      id: "t6",
      label: "later in the week of the report",
      evidence: [passage(quayside, "later this week")],
    }),
  ],
  findings: [
    finding({
      id: "f1",
      kind: "truncation",
      weight: "difference",
      about: "One report leaves out the beginning of the sentence",
      of: "s5",
      evidence: [
        passage(post, "Nobody wins when the cranes stand still"),
        passage(quayside, "when the cranes stand still"),
      ],
      basis: { rule: "quote-within-longer-quote", score: 0.95 },
    }),
    finding({
      id: "f2",
      kind: "number",
      about: "How many containers wait in the port: 1,400 or 1,900",
      of: "s7",
      evidence: [passage(post, "1,400 containers"), passage(wire, "1,900 containers")],
    }),
    finding({
      id: "f3",
      kind: "date",
      about: "The day Breck comes to the gate: Thursday or Friday",
      of: "t4",
      evidence: [
        passage(post, "on Thursday", 1),
        passage(wire, "on Thursday"),
        passage(quayside, "on Friday"),
      ],
      basis: { rule: "weekday-in-aligned-quote", score: 0.97 },
    }),
    finding({
      id: "f4",
      kind: "title",
      about: "Ines Calloway is mayor, or a former deputy mayor",
      of: "calloway",
      evidence: [
        passage(post, "Mayor Ines Calloway"),
        passage(quayside, "Former deputy mayor Ines Calloway"),
      ],
    }),
  ],
  apart: [hostileRecord],
};
