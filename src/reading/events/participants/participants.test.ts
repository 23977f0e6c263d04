import { expect, it } from "vitest";
import { eventLines } from "../../../../test/reading/events.js";

it.each([
  ["Ghana attacked Togo.", "Ghana ASSAULT Togo"],
  ["Togo was attacked by Ghana.", "Ghana ASSAULT Togo"],
  ["Ghana's attack on Togo began at dawn.", "Ghana ASSAULT Togo"],
  ["The attack on Togo by Ghana began at dawn.", "Ghana ASSAULT Togo"],
  ["Ghana launched an attack on Togo.", "Ghana ASSAULT Togo"],
  ["Sanctions were imposed on Peru by Norway.", "Norway COERCE Peru"],
  ["Norway rejected Chile's offer of talks.", "Norway REJECT Chile"],
  ["Chile recalled its ambassador from Peru.", "Chile SANCTION Peru"],
  ["Norway urged Chile to release the prisoners.", "Norway REQUEST Chile"],
  ["Norway promised to send aid to Chile.", "Norway AGREE Chile"],
])("%s: %s", (text, line) => {
  expect(eventLines(text)).toContain(line);
});

it("keeps the direction when the one acted upon stands first", () => {
  expect(eventLines("The minister was met by protesters in Bergen.")).toEqual([
    "protesters in Bergen CONSULT The minister",
  ]);
  expect(eventLines("Togo was attacked by Ghana.")).not.toContain("Togo ASSAULT Ghana");
});

it("takes the visitor for the actor of a visit, whoever is named first", () => {
  expect(eventLines("Kenya hosted the Norwegian prime minister.")).toEqual([
    "the Norwegian prime minister CONSULT Kenya",
  ]);
});

it("makes those who act together one actor without a recipient", () => {
  expect(eventLines("Chile and Peru held talks in Lima.")).toEqual(["Chile and Peru CONSULT -"]);
  expect(eventLines("The talks between Chile and Peru lasted three hours.")).toEqual([
    "Chile and Peru CONSULT -",
  ]);
});

it("gives joined verbs and relative clauses their subject", () => {
  const lines = eventLines("Rebels kidnapped three aid workers and burned a clinic near Goma.");
  expect(lines).toEqual(["Rebels ASSAULT three aid workers", "Rebels ASSAULT a clinic near Goma"]);
  expect(eventLines("Police who arrested two journalists freed them on Friday.")[0]).toBe(
    "Police COERCE two journalists",
  );
});

it("takes no day, no kind of thing and no part of the act for a party", () => {
  for (const line of [
    ...eventLines("The army, which shelled the town, withdrew on Sunday."),
    ...eventLines("The terrorist attack in March shocked Norway."),
  ]) {
    expect(line).not.toMatch(/Sunday|March|terrorist|attack/);
  }
});
