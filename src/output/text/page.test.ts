import { describe, expect, it } from "vitest";
import { fixture } from "../../../test/output/fixture.js";
import { ESCAPE, HEBREW, hostileRecord, OVERRIDE } from "../../../test/output/hostile.js";
import { post, quayside } from "../../../test/output/reports.js";
import { columns } from "./columns.js";
import { renderText } from "./page.js";

const flat = (text: string) => text.replace(/\s+/g, " ");

describe("the terminal page", () => {
  const page = renderText(fixture, { width: 90 });

  it("opens with the title and what the record holds", () => {
    expect(page.split("\n")[0]).toBe(fixture.title);
    expect(flat(page)).toContain(
      "4 reports from 3 independent origins: 11 statements by 5 speakers (3 corroborated, 5 sole, 3 conflicting)",
    );
  });

  it("names wire copies as one origin", () => {
    expect(flat(page)).toContain(
      "B Coastal Wire Veldmark docks could reopen Thursday, union says · Monday 12 May 2025",
    );
    expect(flat(page)).toContain("same origin as C: counts once");
  });

  it("gives every carriage its report, its form and its characters", () => {
    const start = post.text.indexOf("We have waited");
    const altered = quayside.text.indexOf("We have waited");
    expect(flat(page)).toContain(`Harbour Post whole [A:${start}–${start + 45}]`);
    expect(flat(page)).toContain(
      `quayside-notes.txt altered [D:${altered}–${altered + 38}] “six” reads “ten”; leaves out “honest”`,
    );
  });

  it("shows other words as they stand in the report, unquoted", () => {
    expect(flat(page)).toMatch(/Coastal Wire +other words \[B:\d+–\d+\] The dockers would go back to work/);
  });

  it("tells to whom it was said and who passed it on", () => {
    expect(flat(page)).toMatch(
      /Harbour Post +whole \[A:\d+–\d+\] \(to “reporters”\) \(passed on by city hall\)/,
    );
  });

  it("says so when nobody is named as the speaker", () => {
    expect(page).toContain("Speaker not stated\n  ○ “The city is not a hostage”");
    expect(page).not.toContain("speaker inferred");
  });

  it("puts conflicts before differences", () => {
    expect(page.indexOf("conflict, title:")).toBeLessThan(page.indexOf("difference, cut quotation:"));
  });

  it("sets a position's condition under it, with its passage", () => {
    expect(flat(page)).toContain("● Tomas Breck offers: reopening of the port, by Thursday 15 May 2025");
    expect(flat(page)).toMatch(/only if Harbour Post “Norrvik Lines scraps .* autumn” \[A:/);
  });

  it("lists what was done with date, code, claim and passage", () => {
    const start = post.text.indexOf("reopen the port");
    expect(flat(page)).toContain(
      `Planned or announced ○ Thursday 15 May 2025 · Tomas Breck · RETREAT · according to Tomas Breck (one origin alone)` +
        ` Harbour Post “reopen the port on Thursday” [A:${start}–${start + 27}]`,
    );
    expect(flat(page)).toContain("○ Monday 31 March 2025 · actor not named · PROTEST, strike · Veldmark");
  });

  it("says how many events it leaves to the other formats", () => {
    const events = Array.from({ length: 9 }, (_, index) => ({ ...fixture.events[0]!, id: `e${index}` }));
    const full = renderText({ ...fixture, events, apart: [] });
    expect(full.match(/Norrvik Lines → Tomas Breck · REJECT/g)).toHaveLength(6);
    expect(full).toContain("and 3 more in --format html, md or json");
    expect(page).not.toContain("more in --format");
  });

  it("keeps reports of another happening apart, under a letter of their own", () => {
    expect(page).toContain("SET APART: TELLS OF ANOTHER HAPPENING");
    expect(flat(page)).toMatch(/whole \[E:\d+–\d+\]/);
  });

  it.each([40, 64, 90, 100, 240])("never runs over %i columns or 100", (width) => {
    for (const line of renderText(fixture, { width, explain: true }).split("\n")) {
      expect(columns(line), line).toBeLessThanOrEqual(Math.min(width, 100));
    }
  });

  it("says the same with and without colour", () => {
    const coloured = renderText(fixture, { width: 90, color: true });
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(page);
  });

  it("names rule and score only when asked to", () => {
    expect(page).not.toContain("rule ");
    expect(flat(renderText(fixture, { explain: true }))).toContain("{rule weekday-in-aligned-quote, 0.97}");
  });

  it("lets no escape code or reordering mark of a report through", () => {
    const hostile = renderText(hostileRecord, { width: 100 });
    expect(hostile).toContain(HEBREW);
    expect(hostile).not.toContain(ESCAPE);
    expect(hostile).not.toContain("\u001b");
    expect(hostile).not.toContain(OVERRIDE[0]);
  });

  it("leaves out sections with nothing in them", () => {
    const bare = { ...fixture, positions: [], board: [], findings: [], events: [], timeline: [], apart: [] };
    expect(renderText(bare)).not.toMatch(/POSITIONS|DIFFER|WHO DID|TIMELINE|APART/);
  });
});
