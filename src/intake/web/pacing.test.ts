import { expect, it } from "vitest";
import { paceHosts } from "./pacing.js";

it("spaces the requests to one host and lets other hosts through", async () => {
  const slept: number[] = [];
  const pace = paceHosts(1_000, {
    now: () => 0,
    sleep: async (milliseconds) => void slept.push(milliseconds),
  });
  for (const host of ["a.example", "a.example", "b.example", "a.example"]) await pace(host);
  expect(slept).toEqual([1_000, 2_000]);
});
