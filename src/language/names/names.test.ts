import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreeNames } from "./index.js";
import { makeName } from "./named-sentence.js";

type Kind = "PER" | "ORG" | "LOC" | "MISC";

interface Marked {
  forms: string[];
  xpos: string[];
  names: ReturnType<typeof makeName>[];
}

/** "[PER Anna Lind] met him": the model's names in brackets, with a score after the kind where it is not 0.9. */
function mark(text: string): Marked {
  const sentence: Marked = { forms: [], xpos: [], names: [] };
  for (const [piece, kind, score, words] of text.matchAll(/\[([A-Z]+)([\d.]*) ([^\]]+)\]|\S+/g)) {
    const from = sentence.forms.length;
    sentence.forms.push(...(words ?? piece).split(" "));
    if (kind) sentence.names.push(makeName(from, sentence.forms.length, kind as Kind, Number(score || 0.9)));
  }
  sentence.xpos = sentence.forms.map((form) => (/^\p{Lu}/u.test(form) ? "NNP" : "NN"));
  return sentence;
}

/** What the document's names have become, sentence by sentence. */
function agree(...texts: string[]): string[][] {
  const document = texts.map(mark);
  const names = agreeNames(
    document.map(({ forms }) => forms),
    document,
  );
  return names.map((own, i) =>
    own.map(({ from, to, kind }) => `${kind} ${document[i]!.forms.slice(from, to).join(" ")}`),
  );
}

describe("agreeNames, titles", () => {
  it.each([
    ["[PER President Anna Lind] spoke", "PER Anna Lind"],
    ["[PER Foreign Minister Lind] spoke", "PER Lind"],
    ["[PER Mr. Lind] spoke", "PER Lind"],
    ["Mr. Osei van der Berg spoke", "PER Osei van der Berg"],
    ["Mr [LOC Colborne] spoke", "PER Colborne"],
    ["Mrs. [ORG Colborne] spoke", "PER Colborne"],
    ["Prime Minister [LOC Colborne] spoke", "PER Colborne"],
  ])("%s", (text, name) => {
    expect(agree(text)).toEqual([[name]]);
  });

  it.each([
    ["General [ORG Motors] sold it", "ORG Motors"],
    ["[ORG General Electric] sold it", "ORG General Electric"],
    ["[PER King] spoke", "PER King"],
    ["Justice Minister [PER Anna Lind] spoke", "PER Anna Lind"],
    ["the president of [LOC Peru] spoke", "LOC Peru"],
    ["the minister [LOC Peru] sent", "LOC Peru"],
    ["President [MISC Peruvian] spoke", "MISC Peruvian"],
  ])("leaves %s", (text, name) => {
    expect(agree(text)).toEqual([[name]]);
  });

  it("makes no person of a title alone", () => {
    expect(agree("Mr. Speaker , Prime Minister , Mr. Chief Justice")).toEqual([[]]);
  });
});

describe("agreeNames, acronyms", () => {
  it("takes the letters after a body for the body, there and later", () => {
    const found = agree(
      "The [ORG Northern Fishing Council] ( NFC ) met .",
      "[LOC NFC] agreed .",
      "He left NFC .",
    );
    expect(found.slice(1)).toEqual([["ORG NFC"], ["ORG NFC"]]);
    expect(found[0]).toContain("ORG NFC");
  });

  it("takes no letters that the body's words do not begin with, or that follow a place", () => {
    expect(agree("The [ORG Northern Fishing Council] ( XQZ ) met .")).toEqual([
      ["ORG Northern Fishing Council"],
    ]);
    expect(agree("[LOC North Ford Coast] ( NFC ) is far .")).toEqual([["LOC North Ford Coast"]]);
  });
});

describe("agreeNames, one sense a document", () => {
  it("gives a name the kind that the other places favour", () => {
    const found = agree("[PER Tolvik] fell .", "[PER Tolvik] rose .", "He saw [LOC0.4 Tolvik] .");
    expect(found.flat()).toEqual(["PER Tolvik", "PER Tolvik", "PER Tolvik"]);
  });

  it("knows a surname by the full name", () => {
    const found = agree("[PER Anna Brook] spoke .", "[LOC0.4 Brook] left .");
    expect(found.flat()).toEqual(["PER Anna Brook", "PER Brook"]);
  });

  it("leaves a name alone where the others say little", () => {
    const found = agree("[ORG0.5 Tolvik] fell .", "[LOC0.6 Tolvik] rose .");
    expect(found.flat()).toEqual(["ORG Tolvik", "LOC Tolvik"]);
  });

  it("keeps names apart that share a word", () => {
    const found = agree("[LOC West Tolvik] fell .", "[ORG Tolvik Bank] rose .");
    expect(found.flat()).toEqual(["LOC West Tolvik", "ORG Tolvik Bank"]);
  });
});

describe("agreeNames, repeats", () => {
  it("finds a name again where the model saw none", () => {
    const found = agree("[ORG Tolvik Pipelines] rose .", "he sold Tolvik Pipelines .");
    expect(found[1]).toEqual(["ORG Tolvik Pipelines"]);
  });

  it("makes a cut name whole", () => {
    const found = agree("[LOC East Tolvik] fell .", "he left East [LOC Tolvik] .");
    expect(found[1]).toEqual(["LOC East Tolvik"]);
  });

  it("gives a headline in capitals the names of the text", () => {
    const found = agree(
      "[ORG TOLVIK] ENVOYS LEAVE WEST HAREN",
      "Envoys left [LOC West Haren] and [LOC Tolvik] .",
    );
    expect(found[0]).toEqual(["LOC TOLVIK", "LOC WEST HAREN"]);
  });

  it.each([
    ["a word in small letters", "[PER Anna Brook] spoke .", "the brook rose .", []],
    [
      "a word of a longer name",
      "[LOC Tolvik] fell .",
      "[ORG Tolvik City Bank] rose .",
      ["ORG Tolvik City Bank"],
    ],
    ["a surname before another proper noun", "[PER Anna Brook] spoke .", "he left Brook Street .", []],
    ["a doubtful name", "[ORG0.2 Tolvik] fell .", "he left Tolvik .", []],
    ["a given name", "[PER Anna Brook] spoke .", "she met Anna .", []],
  ])("does not find one in %s", (_, first, second, names) => {
    expect(agree(first, second)[1]).toEqual(names);
  });
});

describe("agreeNames", () => {
  it("gives back no name where the model found none", () => {
    expect(agree("The envoys met .", "They left .")).toEqual([[], []]);
    expect(agree()).toEqual([]);
  });

  it("keeps names in order, apart and within their sentence", () => {
    const word = fc.constantFrom(
      "Anna",
      "Brook",
      "West",
      "Mr.",
      "President",
      "of",
      "(",
      ")",
      "AB",
      "met",
      "BROOK",
    );
    const spans = fc.uniqueArray(fc.nat(9), { maxLength: 4 });
    const sentence = fc.tuple(
      fc.array(word, { minLength: 1, maxLength: 10 }),
      spans,
      fc.constantFrom("PER", "ORG", "LOC"),
    );
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (drawn) => {
        const document = drawn.map(([forms, starts, kind]) => ({
          forms,
          xpos: forms.map(() => "NNP"),
          names: starts
            .filter((from) => from < forms.length)
            .sort((a, b) => a - b)
            .map((from) => makeName(from, from + 1, kind as Kind, 0.8)),
        }));
        const found = agreeNames(
          document.map(({ forms }) => forms),
          document,
        );
        found.forEach((names, i) => {
          let last = 0;
          for (const { from, to } of names) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            last = to;
          }
          expect(last).toBeLessThanOrEqual(document[i]!.forms.length);
        });
      }),
    );
  });
});
