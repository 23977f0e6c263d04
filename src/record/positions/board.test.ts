import { expect, it } from "vitest";
import type { RecordPosition } from "../../contracts/index.js";
import { layBoard } from "./board.js";
import { linkSteps } from "./steps.js";

function position(id: string, given: Partial<RecordPosition>): RecordPosition {
  return {
    id,
    holder: "kenya",
    holderName: "Kenya",
    stance: "rejects",
    on: "talks",
    conditions: [],
    support: "sole",
    origins: 1,
    evidence: [{ report: "a", start: 0, end: 5, exact: "talks" }],
    basis: { rule: "by-hand", score: 1 },
    ...given,
  };
}

it("shows the step from a position to the one taken on a later day", () => {
  const steps = linkSteps([
    position("p1", { at: "2025-05-01" }),
    position("p2", { at: "2025-05-04", stance: "accepts" }),
    position("p3", { at: "2025-05-07", stance: "supports" }),
  ]);
  expect(steps.map(({ supersededBy }) => supersededBy)).toEqual(["p2", "p3", undefined]);
});

it.each<[string, Partial<RecordPosition>]>([
  ["of another holder", { holder: "peru", holderName: "Peru", stance: "accepts", at: "2025-05-04" }],
  ["on another issue", { on: "sanctions", stance: "accepts", at: "2025-05-04" }],
  ["of the same day", { stance: "accepts", at: "2025-05-01" }],
  ["of an unknown day", { stance: "accepts" }],
  ["that says the same again", { at: "2025-05-04" }],
])("takes no position %s for a step", (_, other) => {
  const steps = linkSteps([position("p1", { at: "2025-05-01" }), position("p2", other)]);
  expect(steps.map(({ supersededBy }) => supersededBy)).toEqual([undefined, undefined]);
});

it("puts every position in one cell, what was left behind last", () => {
  const board = layBoard(
    [
      position("p1", { supersededBy: "p3" }),
      position("p2", { on: "sanctions" }),
      position("p3", { stance: "accepts" }),
      position("p4", { holder: undefined, holderName: "the rebels" }),
    ],
    [],
  );
  expect(board).toEqual([
    {
      holder: "kenya",
      holderName: "Kenya",
      cells: [
        { on: "talks", positions: ["p3", "p1"] },
        { on: "sanctions", positions: ["p2"] },
      ],
    },
    { holder: undefined, holderName: "the rebels", cells: [{ on: "talks", positions: ["p4"] }] },
  ]);
});

it("sets those of one country under each other", () => {
  const people = ["kenya", "peru", "okafor"].map((id) => ({
    id,
    name: id,
    aliases: [],
    kind: "country" as const,
    country: id === "peru" ? "PER" : "KEN",
    roles: [],
    mentions: 1,
    evidence: [{ report: "a", start: 0, end: 5, exact: "talks" }],
  }));
  const held = ["kenya", "peru", "okafor"].map((id, at) =>
    position(`p${at}`, { holder: id, holderName: id }),
  );
  expect(layBoard(held, people).map(({ holder }) => holder)).toEqual(["kenya", "okafor", "peru"]);
});
