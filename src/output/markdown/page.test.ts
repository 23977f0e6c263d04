import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixture } from "../../../test/output/fixture.js";
import { hostileRecord, MARKDOWN } from "../../../test/output/hostile.js";
import { escapeMarkdown } from "./escape.js";
import { renderMarkdown } from "./page.js";

const bars = (line: string) => line.replace(/\\./g, "").split("|").length;

describe("escaping for Markdown", () => {
  it("leaves nothing that means anything", () => {
    expect(escapeMarkdown(MARKDOWN)).toBe(
      "\\*bold\\* \\_it\\_ \\| \\[link\\](javascript:alert(1)) \\`code\\` \\<b\\>",
    );
    expect(escapeMarkdown("see https://a.example, www.b.example, c@d.example")).toBe(
      "see https\\://a.example, www\\.b.example, c\\@d.example",
    );
  });

  it("changes nothing but by backslashes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        const shown = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, "$1");
        expect(shown).toBe(text.replace(/\s+/g, " ").trim());
      }),
    );
  });
});

describe("the Markdown document", () => {
  const page = renderMarkdown(fixture);

  it("shows who carries what as a table", () => {
    expect(page).toContain("| Statement | A | B | C | D |\n| --- | --- | --- | --- | --- |");
    expect(page).toContain(
      "| “We have waited six weeks for an honest answer” | whole | whole | whole | altered |",
    );
  });

  it("gives every carriage its source mark and its differences", () => {
    expect(page).toMatch(
      / {2}- quayside-notes\.txt: altered \[D:72–110\]: “six” reads “ten”; leaves out “honest”/,
    );
  });

  it("lists every event, who claims it and where it is told", () => {
    expect(page).toMatch(
      /\| Thursday 15 May 2025 \| Tomas Breck \| RETREAT \| planned, according to Tomas Breck \| – \| “reopen the port on Thursday” \[A:\d+–\d+\] \| ○ one origin alone \|/,
    );
  });

  it("keeps every table row at the width of its head, hostile cells too", () => {
    const lines = page.split("\n");
    for (const [index, line] of lines.entries()) {
      if (line.startsWith("|") && lines[index - 1]?.startsWith("|")) {
        expect(bars(line), line).toBe(bars(lines[index - 1]!));
      }
    }
  });

  it("has no raw markup but its own line breaks", () => {
    const tags = page.replace(/\\./g, "").match(/<[^>]*>/g) ?? [];
    expect(new Set(tags)).toEqual(new Set(["<br>"]));
  });

  it("sets other happenings apart one level lower", () => {
    expect(page).toContain("## Set apart: tells of another happening\n\n### Oven fire");
    expect(renderMarkdown(hostileRecord)).toMatch(/^# Oven fire/);
  });

  it("names rule and score only when asked to", () => {
    expect(page).not.toContain("rule ");
    expect(renderMarkdown(fixture, { explain: true })).toContain("*(rule quote-then-cue, 0.93)*");
  });
});
