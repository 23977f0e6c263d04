import { describe, expect, it } from "vitest";
import { entry } from "../../../../test/output/builder.js";
import { fixture } from "../../../../test/output/fixture.js";
import { placeTimeline } from "./place.js";

const evidence = fixture.timeline[0]!.evidence;
const on = (...values: (string | undefined)[]) =>
  placeTimeline(
    values.map((value, index) => entry({ id: `t${index}`, label: value ?? "later", value, evidence })),
  );

describe("the timeline's axis", () => {
  it("is true to scale where no gap dwarfs the others", () => {
    expect(on("2025-05-01", "2025-05-06", "2025-05-11").dated.map(({ x }) => x)).toEqual([0, 50, 100]);
    expect(on("2025-05-01", "2025-05-06", "2025-05-11").breaks).toEqual([]);
  });

  it("leaps over a gap that would press all else together, and says where", () => {
    const { dated, breaks } = on("2019-01-01", "2025-05-01", "2025-05-02", "2025-05-03");
    expect(breaks).toHaveLength(1);
    expect(dated[1]!.x).toBeLessThan(30);
    expect(dated[2]!.x - dated[1]!.x).toBeCloseTo(dated[3]!.x - dated[2]!.x);
  });

  it("orders dated entries by time and keeps their numbers", () => {
    expect(on("2025-05-11", "2025-05-01").dated.map(({ number }) => number)).toEqual([2, 1]);
  });

  it("puts entries on one day above each other", () => {
    expect(on("2025-05-01", "2025-05-01", "2025-06-01").dated.map(({ lane }) => lane)).toEqual([0, 1, 0]);
  });

  it("draws open and relative dates apart, in the order of the record", () => {
    const { dated, undated } = on("XXXX-WXX-5", "2025-05-01", undefined);
    expect(dated.map(({ number }) => number)).toEqual([2]);
    expect(undated.map(({ number, x }) => [number, x])).toEqual([
      [1, 0],
      [3, 100],
    ]);
  });
});
