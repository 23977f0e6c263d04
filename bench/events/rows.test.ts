import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRows, unmark } from "./rows.js";

describe("unmark", () => {
  it("takes the marks out and keeps where they stood", () => {
    const { text, sources, targets } = unmark("<s>Peru</s> met <t>Chile</t> and <t>Bolivia</t>.");
    expect(text).toBe("Peru met Chile and Bolivia.");
    expect(sources.map(({ start, end }) => text.slice(start, end))).toEqual(["Peru"]);
    expect(targets.map(({ start, end }) => text.slice(start, end))).toEqual(["Chile", "Bolivia"]);
  });

  it("reads a mark within another", () => {
    const { text, sources, targets } = unmark("<s>the mayor of <t>Lima</t></s> resigned");
    expect(sources.map(({ start, end }) => text.slice(start, end))).toEqual(["the mayor of Lima"]);
    expect(targets.map(({ start, end }) => text.slice(start, end))).toEqual(["Lima"]);
  });

  it("leaves a text without marks alone", () => {
    expect(unmark("a < b")).toEqual({ text: "a < b", sources: [], targets: [] });
  });
});

describe("readRows", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "rapporteur-rows-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (...lines: string[]) => {
    writeFileSync(join(folder, "some.tsv"), lines.join("\n"));
    return readRows(join(folder, "some.tsv"));
  };

  it("counts from 0, undoes quoting, and does without gold columns", () => {
    const rows = read(
      "id\tmarked_sentence",
      '7\t"<s>Peru</s> said ""no"" to <t>Chile</t>."',
      "8\t<s>Chile</s> left.",
      "",
    );
    expect(rows.map(({ row, text, root, asks }) => [row, text, root, asks])).toEqual([
      [0, 'Peru said "no" to Chile.', undefined, "type"],
      [1, "Chile left.", undefined, "type"],
    ]);
  });

  it("knows a table that names the class of each side", () => {
    const [row] = read("marked_sentence\tsource\tgold_binary", "<s>Peru</s> left.\tOrg:Peru\t0");
    expect(row).toMatchObject({ asks: "clash", binary: "0" });
  });

  it("refuses a table without marked sentences", () => {
    expect(() => read("id\tsentence", "1\tPeru left.")).toThrow("marked_sentence");
  });
});
