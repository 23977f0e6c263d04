import { describe, expect, it } from "vitest";
import { takeText } from "../../intake/index.js";
import { analyse } from "../../language/analyse.js";
import { readReport } from "../../reading/read.js";
import { mergeActors } from "../actors/merge.js";
import { labelSources } from "../source.js";
import { mergeEvents } from "./merge.js";

/** The events of reports of one happening; each report is one text, dated the same day. */
function merge(...texts: string[]) {
  const sources = labelSources(
    texts.map((text, i) => {
      const report = takeText({ text, outlet: `Paper ${i + 1}`, published: "2031-05-07" });
      const analysis = analyse(report.text, report.blocks);
      return { report, analysis, reading: readReport(report, analysis) };
    }),
  );
  return mergeEvents(sources, mergeActors(sources));
}

const lines = (...texts: string[]) =>
  merge(...texts).map(
    ({ actor, type, recipient, support }) =>
      `${actor?.name ?? "-"} ${type} ${recipient?.name ?? "-"} ${support}`,
  );

const ONE = "Ghana attacked Togo on Monday with dozens of drones, in the heaviest raid of the year.";
const OTHER = "Dozens of drones were launched in the heaviest raid this year. On Monday Ghana struck Togo.";

describe("events across reports", () => {
  it("are one when the same party does the same to the same, in other words", () => {
    expect(lines(ONE, OTHER)).toContain("Ghana ASSAULT Togo corroborated");
    expect(lines(ONE, OTHER).filter((line) => line.startsWith("Ghana ASSAULT Togo"))).toHaveLength(1);
  });

  it("point at the exact words of every report that tells of them", () => {
    const texts = [ONE, OTHER];
    const event = merge(...texts).find(({ support }) => support === "corroborated")!;
    expect(event.tellings.map(({ trigger }) => trigger.exact)).toEqual(["attacked", "struck"]);
    for (const [i, { evidence, trigger }] of event.tellings.entries()) {
      expect(texts[i]!.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      expect(evidence.exact).toContain(trigger.exact);
    }
  });

  it("are disputed when one report says it was not done", () => {
    const denied = "Ghana did not attack Togo on Monday with dozens of drones.";
    expect(lines(ONE, denied)).toContain("Ghana ASSAULT Togo conflicting");
  });

  it("stay somebody's claim when no report says so itself", () => {
    const claim = "Togo said that Ghana attacked Togo on Monday with dozens of drones.";
    const strike = merge(claim).find(({ type }) => type === "ASSAULT");
    expect(strike?.claimedBy).toEqual(["Togo"]);
    const told = merge(claim, OTHER).find(({ type }) => type === "ASSAULT");
    expect(told).toMatchObject({ support: "corroborated", claimedBy: [] });
  });
});

describe("events stay apart", () => {
  it.each([
    ["the direction", "Ghana attacked Togo on Monday.", "Togo attacked Ghana on Monday."],
    ["the day", "Ghana attacked Togo on Monday.", "Ghana attacked Togo on Sunday."],
    ["the victim", "Ghana attacked Togo on Monday.", "Ghana attacked Benin on Monday."],
    ["the type", "Ghana attacked Togo on Monday.", "Ghana condemned Togo on Monday."],
    ["what is only possible", "Ghana attacked Togo on Monday.", "Ghana could attack Togo."],
    ["the place", "The Taliban attacked troops in Kabul.", "The Taliban attacked troops in Herat."],
    ["the person", "Ada Mensah met Kofi Boateng on Monday.", "Esi Owusu met Yaw Darko on Monday."],
    ["the town", "Pakistan bombed Kabul on Monday.", "Pakistan bombed Kandahar on Monday."],
  ])("when they differ in %s", (_, one, other) => {
    expect(merge(one, other).flatMap(({ support }) => (support === "sole" ? [] : support))).toEqual([]);
  });

  it("when one report says of the same party what it does and what it does not", () => {
    const both = "Ghana did not attack Togo by sea. Ghana attacked Togo by air.";
    expect(merge(both).map(({ support }) => support)).not.toContain("conflicting");
  });

  it("and a wire copy is no second origin", () => {
    expect(merge(ONE, ONE).map(({ origins }) => origins)).not.toContain(2);
  });

  it("and no events make none", () => {
    expect(merge("The sea was calm.", "Nothing stirred.")).toEqual([]);
  });
});
