import { describe, expect, test } from "vitest";
import { read } from "../reading.fixture.js";

const CASES: [text: string, name: string, role: { title: string; of?: string; former?: boolean }][] = [
  ["Chilean President Tomas Rivas spoke.", "Tomas Rivas", { title: "President", of: "Chile" }],
  [
    "UK Prime Minister Sir Edward Marsh spoke.",
    "Edward Marsh",
    { title: "Prime Minister", of: "United Kingdom" },
  ],
  [
    "Former U.S. President Barack Obama spoke.",
    "Barack Obama",
    { title: "President", of: "United States", former: true },
  ],
  ["President Sauli Niinisto of Finland spoke.", "Sauli Niinisto", { title: "President", of: "Finland" }],
  ["German politician Karl Weber spoke.", "Karl Weber", { title: "politician", of: "Germany" }],
  ["Ana Ruiz, the foreign minister of Spain, spoke.", "Ana Ruiz", { title: "foreign minister", of: "Spain" }],
  [
    "Norway's foreign minister, Ingrid Berg, spoke.",
    "Ingrid Berg",
    { title: "foreign minister", of: "Norway" },
  ],
  ["Then-Prime Minister David Cameron spoke.", "David Cameron", { title: "Prime Minister", former: true }],
  ["Sen. Laura Hayes spoke.", "Laura Hayes", { title: "Senator" }],
  [
    "White House press secretary Josh Cole spoke.",
    "Josh Cole",
    { title: "press secretary", of: "White House" },
  ],
];

describe("titles", () => {
  test.each(CASES)("%s", (text, name, role) => {
    expect(read(text).named(name)?.roles).toMatchObject([role]);
  });

  test("the place of a role covers its title", () => {
    const page = read("On Monday former French President Marc Dubois spoke.");
    const { start, end } = page.named("Marc Dubois")!.roles[0]!.at;
    expect(page.text.slice(start, end)).toBe("former French President");
  });
});
