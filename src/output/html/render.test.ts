import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { fixture } from "../../../test/output/fixture.js";
import { HEBREW, MARKDOWN, SCRIPT } from "../../../test/output/hostile.js";
import { renderHtml } from "./render.js";

const page = renderHtml(fixture);
const { document } = parseHTML(page);

describe("the HTML page", () => {
  it("has no id twice and no link within the page that leads nowhere", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const link of document.querySelectorAll("a[href^='#']")) {
      expect(ids, link.outerHTML).toContain(link.getAttribute("href")!.slice(1));
    }
  });

  it("shows the whole text of every report", () => {
    for (const report of [...fixture.reports, ...fixture.apart[0]!.reports]) {
      const shown = [
        ...document.querySelectorAll(`.source[aria-label$="${inSelector(report.label)}"] .block p`),
      ];
      const text = shown.map((one) => one.textContent).join("");
      expect(text.replace(/\s/g, "")).toBe(report.text.replace(/\s/g, ""));
    }
  });

  it("leads every source mark to the characters it names", () => {
    for (const place of document.querySelectorAll("#s1 a.place")) {
      const mark = document.getElementById(place.getAttribute("href")!.slice(1))!;
      expect(mark.textContent).toMatch(/^We have waited/);
      expect(mark.getAttribute("data-lines")!.split(" ")).toContain("s1");
    }
  });

  it("marks the words in which a report differs from the fullest wording", () => {
    const altered = document.querySelectorAll("#s1 .card")[3]!;
    expect([...altered.querySelectorAll("del")].map((one) => one.textContent)).toEqual(["six", "honest"]);
    expect([...altered.querySelectorAll("ins")].map((one) => one.textContent)).toEqual(["ten"]);
  });

  it("numbers the lines in the order in which they stand", () => {
    const numbers = [...document.querySelectorAll(".record:not(.apart) .number")].map(
      (one) => one.textContent,
    );
    const statements = numbers.filter((one) => one!.startsWith("s"));
    const findings = numbers.filter((one) => one!.startsWith("f"));
    expect(statements).toEqual(statements.map((_, index) => `s${index + 1}`));
    expect(findings).toEqual(["f1", "f2", "f3", "f4"]);
  });

  it("shows an event by its clause with the words that name it set off, and leads to them in the source", () => {
    const line = document.querySelector("#e1")!;
    expect(line.querySelector(".wording")!.textContent).toBe("actor not named −\u00a0PROTEST, strike");
    expect(line.querySelector(".sentence")!.textContent).toBe("strike began on March 31, 2025");
    expect(line.querySelector(".sentence b")!.textContent).toBe("strike");
    const mark = document.getElementById(line.querySelector("a.place")!.getAttribute("href")!.slice(1))!;
    expect(mark.textContent).toBe("strike");
    expect(mark.className).toContain("event");
  });

  it("leads from the table of who acted upon whom to the lines", () => {
    const cell = document.querySelector(".dyads a[href='#e2']")!;
    const line = document.querySelector(cell.getAttribute("href")!)!;
    expect(line.textContent).toContain("Ines Calloway → Tomas Breck");
    expect(cell.textContent).toContain("corroborated by 2 origins");
  });

  it("compares a quotation with what is quoted, not with the reporter's own words", () => {
    const cut = document.querySelectorAll("#s6 .card")[1]!;
    expect([...cut.querySelectorAll("del")].map((one) => one.textContent)).toEqual(["Nobody wins"]);
    expect(cut.querySelector("ins")).toBeNull();
    expect(cut.querySelector(".context")!.textContent).toContain("nobody gains");
  });

  it("says in words what the table says by shape and colour", () => {
    const row = document.querySelector(".coverage tbody tr:nth-child(2)")!;
    expect([...row.querySelectorAll("td .unseen")].map((one) => one.textContent)).toEqual([
      "whole",
      "whole",
      "whole",
      "altered",
    ]);
  });

  it("prints hostile text as text", () => {
    expect(document.querySelectorAll("script")).toHaveLength(page.includes('type="module"') ? 1 : 0);
    expect(
      document.querySelectorAll("img, iframe, object, base, form, [onclick], [onerror], [style]"),
    ).toHaveLength(0);
    expect(document.querySelector(".apart")!.textContent).toContain(SCRIPT);
    expect(document.querySelector(".apart")!.textContent).toContain(MARKDOWN);
    expect(document.querySelector(".apart")!.textContent).toContain(HEBREW);
    for (const link of document.querySelectorAll("a"))
      expect(link.getAttribute("href")).toMatch(/^(#|https:\/\/)/);
  });

  it("allows nothing but its own style and script", () => {
    const policy = document.querySelector("meta[http-equiv]")!.getAttribute("content")!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(document.querySelectorAll("[src], link[rel=stylesheet]")).toHaveLength(0);
  });

  it("names rule and score only when asked to", () => {
    expect(document.querySelector("code.basis")).toBeNull();
    expect(renderHtml(fixture, { explain: true })).toContain("rule quote-then-cue, 0.93");
  });

  it("holds together with nothing found", () => {
    const empty = {
      ...fixture,
      statements: [],
      positions: [],
      board: [],
      findings: [],
      events: [],
      timeline: [],
      actors: [],
      apart: [],
    };
    const bare = parseHTML(renderHtml(empty)).document;
    expect(bare.querySelectorAll(".source")).toHaveLength(4);
    expect(bare.querySelector(".coverage")).toBeNull();
  });
});

/** A label as the value of an attribute selector. */
function inSelector(label: string): string {
  return label.replaceAll('"', '\\"');
}
