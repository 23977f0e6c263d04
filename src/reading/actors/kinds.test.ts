import { describe, expect, test } from "vitest";
import { read } from "./reading.fixture.js";

describe("the kind of a name nobody has heard of", () => {
  test("a town that the report goes to is a place", () => {
    const page = read("The bus left Harlsund at noon. Two people were hurt near Harlsund, doctors said.");
    expect(page.at("Harlsund", 2)?.kind).not.toBe("person");
  });

  test("a line and a bank are bodies", () => {
    const page = read("Ostrel Line cancelled its ferries. Ostrel Line said Morven Bank would pay.");
    expect(page.named("Ostrel Line")?.kind).toBe("organisation");
    expect(page.named("Morven Bank")?.kind).toBe("organisation");
  });

  test("a union owned by its members is one name", () => {
    const page = read("The Bay Pilots' Union called a strike, said Gunnar Weld, its general secretary.");
    expect(page.at("Bay Pilots' Union")?.name).toBe("Bay Pilots' Union");
  });

  test("a part of a ministry's name before its minister is no body", () => {
    const page = read("Transport Minister Clara Venn said the line would open.");
    expect(page.at("Transport Minister Clara Venn")?.name).toBe("Clara Venn");
    expect(page.named("Transport")).toBeUndefined();
  });

  test("somebody who says something with his full name is a person", () => {
    expect(read("Mikkel Tarp said the road was closed. Tarp left.").at("Tarp", 2)?.kind).toBe("person");
  });

  test("a country led by somebody is a country", () => {
    const page = read(
      "Ada Brenn, who has led Norvia since 2018, met reporters. Troops of Norvia crossed into Norvia's valley.",
      "In Norvia the shops were shut.",
    );
    expect(page.at("Norvia")?.kind).toBe("country");
  });
});

describe("a body called by its last word", () => {
  test("is the one named in full", () => {
    const page = read("The Orrin League froze the funds. The League said the ships must return.");
    expect(page.at("League", 2)?.name).toBe("Orrin League");
  });

  test("is neither of two", () => {
    const page = read("The Orrin League met the Sabel League. The League said the ships must return.");
    expect(page.named("Orrin League")?.mentions).toHaveLength(1);
    expect(page.named("Sabel League")?.mentions).toHaveLength(1);
  });

  test("a congress is a body of its own", () => {
    const page = read("The World Dairy Congress met in Rome. Congress rejected the bill on Monday.");
    expect(page.named("World Dairy Congress")?.mentions).toHaveLength(1);
  });
});

describe("groups that are only counted", () => {
  test.each(["Fourteen people were killed in the storm.", "The list names nine officials."])("%s", (text) => {
    expect(read(text).index.actors).toEqual([]);
  });

  test("those who say something are kept", () => {
    expect(read("Two officials said the talks would go on.").named("Two officials")?.kind).toBe("group");
  });
});
