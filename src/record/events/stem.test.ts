import { describe, expect, it } from "vitest";
import { stemOf } from "./stem.js";

describe("stemOf", () => {
  it.each([
    ["negotiate", "negotiation"],
    ["murder", "murdering"],
    ["die", "death"],
    ["resign", "resignation"],
    ["re-elect", "election"],
    ["acquire", "acquisition"],
  ])("is one for %s and %s", (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ["sign", "resign"],
    ["arrest", "rest"],
    ["meet", "meat"],
    ["release", "lease"],
  ])("is not one for %s and %s", (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});
