import { describe, expect, it } from "vitest";
import { passage, report } from "../../../../test/output/builder.js";
import { diffWords } from "../../view/word-diff.js";
import { byReport } from "./by-report.js";
import { joinedPieces, passagePieces } from "./passage-pieces.js";

const paper = report({ id: "p", label: "P" }, [
  ["headline", "Elsewhere"],
  ["paragraph", "“We stay until dawn,” Mara Olin said. “All of us.”"],
  ["paragraph", `${"Far ".repeat(60)}away the bells rang for an hour and more, ${"on and on ".repeat(30)}.`],
]);

describe("a passage as it is shown", () => {
  it("shows the report's own words around and between the cited pieces", () => {
    const pieces = passagePieces(paper, [passage(paper, "We stay until dawn"), passage(paper, "All of us.")]);
    expect(pieces.map(({ kind, text }) => [kind, text])).toEqual([
      ["context", "“"],
      ["cited", "We stay until dawn"],
      ["gap", ",” Mara Olin said. “"],
      ["cited", "All of us."],
      ["context", "”"],
    ]);
  });

  it("cuts far context at a word and says so", () => {
    const pieces = passagePieces(paper, [passage(paper, "the bells rang")]);
    expect(pieces[0]!.text).toMatch(/^… (Far )+away $/);
    expect(pieces.at(-1)!.text).toMatch(/ …$/);
  });

  it("marks the differences in the piece they lie in", () => {
    const evidence = [passage(paper, "We stay until dawn"), passage(paper, "All of us.")];
    const diff = diffWords("We stay here until noon, all of us together", joinedPieces(evidence));
    expect(passagePieces(paper, evidence, diff).map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      "context:“",
      "cited:We stay ",
      "cut:here",
      "cited:until ",
      "cut:noon",
      "added:dawn",
      "gap:,” Mara Olin said. “",
      "cited:All of us.",
      "cut:together",
      "context:”",
    ]);
  });

  it("gathers passages by report, in order, without what lies inside another", () => {
    const inner = passage(paper, "until dawn");
    const outer = passage(paper, "We stay until dawn");
    expect(byReport([passage(paper, "All of us."), inner, outer])).toEqual([
      [outer, passage(paper, "All of us.")],
    ]);
  });
});
