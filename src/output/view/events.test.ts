import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, passage } from "../../../test/output/builder.js";
import { fixture } from "../../../test/output/fixture.js";
import { post, wire } from "../../../test/output/reports.js";
import { EventStatus, PloverType, type RecordEvent, Support } from "../../contracts/index.js";
import { layDyads } from "./dyads.js";
import { claimWords, codeWords, eventPlace, partiesLine, partyCode, tellingNotes } from "./event-words.js";
import { eventsInOrder, groupEvents, keepWeightiest } from "./events.js";

const told = [passage(post, "The strike began")];
const of = (about: Partial<RecordEvent>): RecordEvent => event({ id: "e", type: "ASSAULT", told, ...about });
const ids = (events: RecordEvent[]) => events.map(({ id }) => id);
const ordered = (...events: RecordEvent[]) => ids(eventsInOrder({ ...fixture, events }));

describe("events in order", () => {
  it("come with deeds before words, what was done before what was not", () => {
    expect(groupEvents(fixture).map(({ title, events }) => [title, ids(events)])).toEqual([
      ["Deeds told as done", ["e5"]],
      ["Words and talks told as done", ["e2", "e1", "e4"]],
      ["Planned or announced", ["e3"]],
      ["Background of earlier years", ["e6"]],
    ]);
  });

  it("go by date, the undated last", () => {
    expect(
      ordered(
        of({ id: "undated" }),
        of({ id: "May", time: "2025-05" }),
        of({ id: "night", time: "2025-03-31TNI" }),
        of({ id: "first day there is", time: "1970-01-01" }),
      ),
    ).toEqual(["first day there is", "night", "May", "undated"]);
  });

  it("of one date go by what is disputed, corroborated, told of two parties", () => {
    expect(
      ordered(
        of({ id: "lone" }),
        of({ id: "of two", actor: { name: "Dorn" }, recipient: { name: "the port" } }),
        of({ id: "by two", support: "corroborated", origins: 2 }),
        of({ id: "by three", support: "corroborated", origins: 3 }),
        of({ id: "disputed", support: "conflicting", origins: 2 }),
      ),
    ).toEqual(["disputed", "by three", "by two", "of two", "lone"]);
  });

  it("lose none and show none twice", () => {
    const events = fc.array(
      fc.record({
        type: fc.constantFrom(...PloverType.options),
        status: fc.constantFrom(...EventStatus.options),
        support: fc.constantFrom(...Support.options),
        time: fc.constantFrom(undefined, "2025", "2025-W05", "FUTURE_REF"),
      }),
    );
    fc.assert(
      fc.property(events, (drawn) => {
        const all = drawn.map((about, index) => of({ ...about, id: `e${index}` }));
        expect(ordered(...all).sort()).toEqual(ids(all).sort());
      }),
    );
  });

  it("keep their order when only the weightiest are shown", () => {
    const events = [
      of({ id: "lone" }),
      of({ id: "by two", support: "corroborated" }),
      of({ id: "disputed", support: "conflicting" }),
    ];
    expect(ids(keepWeightiest(events, 2))).toEqual(["by two", "disputed"]);
  });
});

describe("words for an event", () => {
  it("name who does it to whom, and say so when nobody is named", () => {
    expect(partiesLine(of({ actor: { name: "Dorn" } }))).toBe("Dorn");
    expect(partiesLine(of({ recipient: { name: "the port" } }))).toBe("actor not named → the port");
  });

  it("give the codes as data sets do", () => {
    expect(codeWords(of({ mode: "aerial" }))).toBe("ASSAULT, aerial");
    expect(partyCode({ name: "Norrvik Lines", country: "NOR", sector: "BUS" })).toBe("NOR BUS");
    expect(eventPlace(of({ place: { name: "Bergen", country: "NOR" } }))).toBe("Bergen, NOR");
  });

  it("tell a claim from what a report says in its own voice", () => {
    const claimed = of({ claimedBy: ["Dorn", "a sailor"] });
    expect(claimWords(claimed)).toBe("according to Dorn, a sailor");
    expect(claimWords(of({}))).toBeUndefined();
    const telling = { ...claimed.tellings[0]!, attribution: "q1" };
    expect(tellingNotes(of({}), telling)).toEqual(["as a claim"]);
    expect(tellingNotes(claimed, telling)).toEqual([]);
  });

  it("say which report tells it otherwise", () => {
    const telling = { ...of({}).tellings[0]!, status: "negated" as const };
    expect(tellingNotes(of({ support: "conflicting" }), telling)).toEqual(["told as not done"]);
  });
});

describe("who acted upon whom", () => {
  it("holds what is told as done between parties the record knows", () => {
    const dyads = layDyads(fixture)!;
    expect(dyads.recipients).toEqual(["Tomas Breck", "Ines Calloway"]);
    expect(ids(dyads.between("Norrvik Lines", "Tomas Breck"))).toEqual(["e1"]);
    expect(dyads.between("Norrvik Lines", "Ines Calloway")).toEqual([]);
  });

  it("is not drawn for what is only planned, nor for two events", () => {
    const planned = fixture.events.map((one) => ({ ...one, status: "planned" as const }));
    expect(layDyads({ ...fixture, events: planned })).toBeUndefined();
    const known = event({
      id: "e1",
      type: "AID",
      actor: { actor: "breck", name: "Tomas Breck" },
      recipient: { actor: "calloway", name: "Ines Calloway" },
      told: [passage(wire, "offered to host talks")],
    });
    expect(layDyads({ ...fixture, events: [known, { ...known, id: "e2" }] })).toBeUndefined();
  });
});
