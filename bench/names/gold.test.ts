import { describe, expect, it } from "vitest";
import { readConll2003 } from "./conll2003.js";
import { type GoldDocument, toDocuments } from "./gold.js";
import { NameScore } from "./score.js";
import { readUner } from "./uner.js";

const named = ({ text, names }: GoldDocument) =>
  names.map(({ start, end, kind }) => `${text.slice(start, end)}/${kind}`);

describe("readConll2003", () => {
  it("reads names of either way of tagging, and lets MISC go", () => {
    const source = "Anna I-PER\nBeck I-PER\nmet O\nDutch I-MISC\nPhilips B-ORG\nIndia B-LOC\n";
    expect(toDocuments(readConll2003(source)).map(named)).toEqual([
      ["Anna Beck/PER", "Philips/ORG", "India/LOC"],
    ]);
  });

  it("keeps neighbouring names apart and takes the last of several columns", () => {
    const source = "Rome NNP B-NP B-location\nOslo NNP I-NP B-location\n";
    expect(toDocuments(readConll2003(source)).map(named)).toEqual([["Rome/LOC", "Oslo/LOC"]]);
  });

  it("cuts documents at their marks", () => {
    const source = "-DOCSTART- O\n\nOne O\n\nTwo O\n\n-DOCSTART- O\n\nThree O\n";
    expect(toDocuments(readConll2003(source)).map(({ text }) => text)).toEqual(["One\nTwo", "Three"]);
  });

  it("cuts documents at the headline before a dateline where there are no marks", () => {
    const line = (text: string) =>
      `${text
        .split(" ")
        .map((word) => `${word} O`)
        .join("\n")}\n\n`;
    const source = [
      "BANK SHUT",
      "OSLO 1996-01-02",
      "It shut .",
      "SHIP SAILS",
      "Anna Beck",
      "ROME 1996-01-02",
      "Off .",
    ];
    const documents = toDocuments(readConll2003(source.map(line).join("")));
    expect(documents.map(({ text }) => text.split("\n")[0])).toEqual(["BANK SHUT", "SHIP SAILS"]);
  });
});

describe("readUner", () => {
  const source = [
    "# newdoc id = first",
    "# text = Ann's in Rome.",
    "1-2\tAnn's\tO\t-\t-",
    "1\tAnn\tB-PER\t-\tx",
    "2\t's\tO\t-\tx",
    "3\tin\tO\t-\tx",
    "4\tRome\tB-LOC\t-\tx",
    "5\t.\tO\t-\tx",
  ].join("\n");

  it("places names in the text as printed", () => {
    const [document] = toDocuments(readUner(source));
    expect(document).toMatchObject({ id: "first", text: "Ann's in Rome." });
    expect(named(document!)).toEqual(["Ann/PER", "Rome/LOC"]);
  });

  it("joins the words where they are not in the text", () => {
    const [document] = toDocuments(readUner(source.replace("text = Ann", "text = Eva")));
    expect(document!.text).toBe("Ann 's in Rome .");
  });
});

describe("NameScore", () => {
  it("asks for both borders and the kind, and passes over MISC", () => {
    const score = new NameScore();
    const gold = [
      { start: 0, end: 4, kind: "PER" as const },
      { start: 8, end: 12, kind: "LOC" as const },
    ];
    score.add(gold, [gold[0]!, { start: 8, end: 11, kind: "LOC" }, { start: 8, end: 12, kind: "MISC" }]);
    // persons, organisations, places; precision, recall, F1
    expect(score.cells()).toEqual(["100.0", "–", "0.0", "50.0", "50.0", "50.0"]);
  });

  it("does not take a name of another kind for right", () => {
    const score = new NameScore();
    score.add([{ start: 0, end: 4, kind: "PER" }], [{ start: 0, end: 4, kind: "ORG" }]);
    expect(score.cells().at(-1)).toBe("0.0");
  });
});
