import { expect, it } from "vitest";
import { readMarkup } from "../../training/events/gold-records.js";

it("reads who is marked, of a reciprocal pair the first as source", () => {
  const { text, source, target } = readMarkup("(SRC/TAR: Peru) and (SRC/TAR: Chile) (EVT: agreed) to talk.");
  expect(text).toBe("Peru and Chile agreed to talk.");
  expect(text.slice(source!.start, source!.end)).toBe("Peru");
  expect(text.slice(target!.start, target!.end)).toBe("Chile");
});

it("leaves out a target that is not marked", () => {
  expect(readMarkup("(SRC: Peru (the south)) (EVT: protested)").target).toBeUndefined();
});
