import { RECORD_VERSION, type Record } from "../../src/contracts/index.js";
import { actor, carriage, event, finding, passage, report, statement } from "./builder.js";

/** Text that tries to leave the page it is printed on: markup, escape codes, bidi overrides, table bars. */
export const SCRIPT = "<script>window.injected = true</script>";
export const IMAGE = '"><img src=x onerror="window.injected = true">';
export const ESCAPE = "\u001b[31mred\u001b[0m";
export const OVERRIDE = "\u202egnp.exe";
export const HEBREW = "שלום לכולם, אמרה ראש העיר";
export const FAMILY = "👩‍👩‍👧‍👦";
export const MARKDOWN = "*bold* _it_ | [link](javascript:alert(1)) `code` <b>";

const apart = report(
  {
    id: "eeeeeeeeeeee",
    label: `Bäcker ${SCRIPT}`,
    outlet: `Bäcker ${SCRIPT}`,
    url: "javascript:window.injected=true",
    title: `Oven fire ${IMAGE}`,
    published: "2025-05-12",
    origin: 1,
  },
  [
    ["headline", `Oven fire ${IMAGE}`],
    ["paragraph", `“${HEBREW}”, Dalia Roth said. ${ESCAPE} ${OVERRIDE}`],
    ["paragraph", `“Bread is ${MARKDOWN} and ${FAMILY}”, the baker wrote. ${SCRIPT}`],
    ["furniture: share row", "</script></style><script>window.injected = true</script>"],
  ],
);

/** A record of one hostile report; stands apart from the main one. */
export const hostileRecord: Record = {
  version: RECORD_VERSION,
  title: `Oven fire ${IMAGE}`,
  reports: [apart],
  actors: [
    actor({
      id: "breck",
      name: `Dalia ${SCRIPT} Roth`,
      aliases: [MARKDOWN],
      evidence: [passage(apart, "Dalia Roth")],
    }),
  ],
  statements: [
    statement({
      id: "s1",
      speaker: "breck",
      speakerName: "Dalia Roth",
      channel: SCRIPT,
      at: IMAGE,
      carriages: [carriage(apart, HEBREW, { form: "whole" })],
    }),
    statement({
      id: 's2" onclick="x',
      speakerName: "the baker",
      carriages: [carriage(apart, `Bread is ${MARKDOWN} and ${FAMILY}`, { form: "whole" })],
    }),
  ],
  positions: [],
  board: [],
  events: [
    event({
      id: 'e1" onclick="x',
      type: "ASSAULT",
      mode: IMAGE,
      actor: { name: SCRIPT, sector: SCRIPT },
      recipient: { name: MARKDOWN },
      contexts: [IMAGE],
      time: IMAGE,
      place: { name: `${IMAGE} ${ESCAPE}` },
      claimedBy: [SCRIPT, OVERRIDE],
      told: [passage(apart, ESCAPE)],
    }),
  ],
  timeline: [],
  findings: [
    finding({
      id: "f1",
      kind: "wording",
      weight: "difference",
      about: `Overlapping passages ${SCRIPT}`,
      evidence: [passage(apart, ESCAPE), passage(apart, `${ESCAPE} ${OVERRIDE}`)],
    }),
  ],
  apart: [],
};
