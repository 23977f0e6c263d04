import { describe, expect, it } from "vitest";
import { analyse } from "./analyse.js";
import { statesOf } from "./states.js";

const TEXT = "The ferry left Lindholm at noon.\nNobody was on board, Ines Okafor said.";

describe("the encoder's states of a text", () => {
  it("come one stretch a sentence, as wide as the model says", () => {
    const analysis = analyse(TEXT);
    const { width, sentences } = statesOf(analysis);
    expect(sentences.map((states) => states.length / width)).toEqual(
      analysis.sentences.map(({ from, to }) => to - from),
    );
  });

  it("are the same when they must be computed anew", () => {
    const analysis = analyse(TEXT);
    const first = statesOf(analysis);
    const again = statesOf(analysis);
    const fromFile = statesOf(JSON.parse(JSON.stringify(analysis)));
    for (const other of [again, fromFile]) {
      for (const [index, states] of first.sentences.entries()) {
        for (const [at, value] of states.entries()) {
          expect(Math.abs(value - other.sentences[index]![at]!)).toBeLessThan(1e-4);
        }
      }
    }
  });

  it("never enter the analysis itself", () => {
    expect(Object.keys(analyse(TEXT))).toEqual(["text", "regions", "sentences", "tokens", "names"]);
  });
});
