import { expect, it } from "vitest";
import { eventLines } from "../../../test/reading/events.js";

it.each([
  "A cat attacked a postman.",
  "The strike of the clock woke him.",
  "Shares of the company met expectations.",
  "The storm hit the coast of Peru.",
  "The film opened to protests from critics.",
  "Bread prices rose again in the spring.",
  "It rained in Oslo on Tuesday.",
  "The bridge supports the railway.",
  "The recipe calls for two eggs.",
  "The road meets the river near the mill.",
])("no event in: %s", (text) => {
  expect(eventLines(text)).toEqual([]);
});
