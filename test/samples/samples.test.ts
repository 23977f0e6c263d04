import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Brief, brief } from "../../src/rapporteur.js";
import { checkSample, type Misses } from "./check.js";
import { expectedOf, folderOf, HAPPENINGS } from "./expected.js";

/** What we know to be missed, so that a new miss fails and a mended one has to be struck from the list. */
const shortfalls: { [happening: string]: { [asked: string]: string[] } } = JSON.parse(
  readFileSync(new URL("./shortfalls.json", import.meta.url), "utf8"),
);

describe.each(HAPPENINGS)("samples/%s", (happening) => {
  let compiled: Brief;
  let misses: Misses;
  beforeAll(async () => {
    compiled = await brief([folderOf(happening)]);
    misses = checkSample(compiled.record!, compiled.read, expectedOf(happening));
  });

  it("is taken in whole, as one happening", () => {
    expect(compiled.failures).toEqual([]);
    expect(compiled.record!.apart).toEqual([]);
  });

  it("never tells a conflict that is none, takes no furniture for the article and no silence for a statement", () => {
    const { noFindings, denied, notPositions, furniture } = misses;
    expect([noFindings, denied, notPositions, furniture].flatMap((result) => result!.missed)).toEqual([]);
  });

  it("misses nothing of what was planted but what is listed", () => {
    const missed = Object.fromEntries(
      Object.entries(misses).flatMap(([asked, result]) =>
        result.missed.length > 0 ? [[asked, result.missed]] : [],
      ),
    );
    expect(missed).toEqual(shortfalls[happening] ?? {});
  });
});
