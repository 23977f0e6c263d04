import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { report } from "../../../test/output/builder.js";
import { type MarkedSpan, sourceBlocks } from "./segments.js";

const paper = report({ id: "p", label: "P" }, [
  ["headline", "Ferry sails"],
  ["paragraph", "The ferry sails on Friday, Mara Olin said."],
  ["furniture: share row", "Share"],
]);
const mark = (start: number, end: number, line: string): MarkedSpan => ({ start, end, line, kind: "said" });

describe("the source text cut where marks begin and end", () => {
  it("gives overlapping marks a segment they share", () => {
    const [, paragraph] = sourceBlocks(paper, [mark(13, 30, "s1"), mark(23, 38, "s2")]);
    expect(
      paragraph!.segments.map(({ start, end, marks }) => [start, end, marks.map(({ line }) => line)]),
    ).toEqual([
      [13, 23, ["s1"]],
      [23, 30, ["s1", "s2"]],
      [30, 38, ["s2"]],
      [38, 55, []],
    ]);
  });

  it("cuts a mark that crosses blocks at their borders", () => {
    const marked = sourceBlocks(paper, [mark(6, 20, "s1")]).map(({ segments }) =>
      segments.filter((one) => one.marks.length),
    );
    expect(marked.map((segments) => segments.map(({ start, end }) => [start, end]))).toEqual([
      [[6, 11]],
      [[13, 20]],
      [],
    ]);
  });

  it("shows furniture with its reason, and text that nothing accounts for", () => {
    const unknown = { ...paper, blocks: paper.blocks.slice(0, 1) };
    expect(sourceBlocks(unknown, []).map(({ kind, why }) => [kind, why])).toEqual([
      ["headline", undefined],
      ["paragraph", undefined],
      ["furniture", "share row"],
    ]);
  });

  it("shows every printed character once and in order, however the marks lie", () => {
    const ends = fc.tuple(fc.nat(paper.text.length), fc.nat(paper.text.length));
    fc.assert(
      fc.property(fc.array(ends, { maxLength: 8 }), (spans) => {
        const marks = spans.map(([a, b], index) => mark(Math.min(a, b), Math.max(a, b), `s${index}`));
        const shown = sourceBlocks(paper, marks).flatMap(({ segments }) => segments);
        const text = shown.map(({ start, end }) => paper.text.slice(start, end)).join("");
        expect(text.replace(/\s/g, "")).toBe(paper.text.replace(/\s/g, ""));
        for (const { start, end } of shown) expect(start).toBeLessThan(end);
      }),
    );
  });
});
