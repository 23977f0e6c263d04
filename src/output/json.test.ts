import { describe, expect, it } from "vitest";
import { fixture } from "../../test/output/fixture.js";
import { renderJson } from "./json.js";

describe("the record as JSON", () => {
  it("holds the whole record", () => {
    expect(JSON.parse(renderJson(fixture))).toEqual(fixture);
  });

  it("is the same text whatever order the keys were made in", () => {
    const turned = Object.fromEntries(Object.entries(fixture).reverse()) as typeof fixture;
    expect(renderJson(turned)).toBe(renderJson(fixture));
  });

  it("refuses a record that breaks its schema", () => {
    expect(() => renderJson({ ...fixture, reports: [] })).toThrow();
  });
});
