import { describe, expect, test } from "vitest";
import { Read, read } from "./reading.fixture.js";

describe("what must not be linked", () => {
  test("somebody's office is not that somebody", () => {
    const page = read("Mayor Tom Reilly was away. Reilly's lawyer said the charge was false.");
    expect(page.at("Reilly's lawyer")?.name).not.toBe("Tom Reilly");
  });

  test("a speaker does not call himself he", () => {
    const page = read("“He never called me,” David Brandt said of Oskar Lund.");
    expect(page.pronoun("He never", "He")).not.toBe("David Brandt");
  });

  test("the object of a verb is not its subject", () => {
    const page = read("Peter Novak praised him.", "The crowd cheered.");
    expect(page.pronoun("praised him", "him")).toBeUndefined();
  });

  test("he is not a woman, she not a man", () => {
    const page = read("Laura Bianchi opened the hall.", "He left early.");
    expect(page.pronoun("He left", "He")).toBeUndefined();
  });

  test("a president of a country is not the president of another", () => {
    const page = read("President Obama greeted the guests.", "The Chilean president arrived late.");
    expect(page.at("The Chilean president")?.name).not.toBe("Obama");
  });

  test("a present minister is not the former minister", () => {
    const page = read(
      "Italian Foreign Minister Paolo Conti flew to Oslo.",
      "The former minister stayed in Rome.",
    );
    expect(page.at("The former minister")?.name).not.toBe("Paolo Conti");
  });

  test("the president is nobody when two presidents have just been named", () => {
    const page = read(
      "Chilean President Tomas Rivas met Kenyan President Daniel Otieno.",
      "The president then left.",
    );
    expect(page.at("The president")).toBeUndefined();
  });

  test("a surname two people bear is left open when nothing tells", () => {
    const page = read("Peter Novak and Martin Novak spoke on Monday.", "Novak called for calm.");
    expect(page.at("Novak", 3)).toBeUndefined();
  });

  test("in a list of people the next one is no apposition", () => {
    const page = read("They invited Ana Ruiz, a judge, and Luis Gil. The judge declined.");
    expect(page.named("Luis Gil")?.roles ?? []).toEqual([]);
  });

  test("a title between two names belongs to the second", () => {
    const page = read("They met Nils Berg, Chilean President Tomas Rivas and Jonas Weil.");
    expect(page.named("Nils Berg")?.roles ?? []).toEqual([]);
    expect(page.named("Tomas Rivas")?.roles).toMatchObject([{ title: "President", of: "Chile" }]);
  });
});

describe("what must not become an actor", () => {
  test("words of a headline in capitals", () => {
    const page = new Read(
      ["Angry Farmers Block Southern Motorway Over Fuel Prices", "Farmers blocked a motorway."],
      true,
    );
    expect(page.index.actors.filter(({ kind }) => kind === "person")).toEqual([]);
  });

  test.each(["They ate turkey.", "It gave us a chance.", "He may march in May.", "It rained."])(
    "%s",
    (text) => {
      expect(read(text).index.actors.filter(({ kind }) => kind !== "group")).toEqual([]);
    },
  );

  test("a car maker called after a rank is no person", () => {
    const page = read("General Motors cut prices.");
    expect(page.index.actors.some(({ kind }) => kind === "person")).toBe(false);
  });

  test("an adjective is no mention of the country", () => {
    expect(read("Danish cheese is dear.").named("Denmark")).toBeUndefined();
  });
});
