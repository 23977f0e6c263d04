import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Read, read } from "./reading.fixture.js";

describe("persons", () => {
  test("a surname, a titled surname and the full name are one person", () => {
    const page = read(
      "Finnish President Alexander Stubb met reporters in Helsinki.",
      "Stubb said the border would stay closed. President Stubb took no questions.",
    );
    expect(page.named("Alexander Stubb")?.mentions).toHaveLength(3);
    expect(page.at("Stubb", 2)?.name).toBe("Alexander Stubb");
  });

  test("a headline's surname finds the full name further down", () => {
    const page = new Read(
      [
        "Halvorsen Urges Lindqvist To Reopen The Northern Ferry Line",
        "Erik Halvorsen urged Maria Lindqvist to reopen it.",
      ],
      true,
    );
    expect(page.at("Halvorsen")?.name).toBe("Erik Halvorsen");
    expect(page.at("Lindqvist")?.name).toBe("Maria Lindqvist");
  });

  test("two people with one surname are told apart by form of address", () => {
    const page = read(
      "Peter Novak and his sister, Helena Novak, own the mill.",
      "Mr. Novak said it would close. Ms. Novak said it would not.",
    );
    expect(page.at("Mr. Novak")?.name).toBe("Peter Novak");
    expect(page.at("Ms. Novak")?.name).toBe("Helena Novak");
  });

  test("spellings of one name are one person", () => {
    const page = read("Muammar Gaddafi spoke on Friday.", "Later Qaddafi wrote that he was grateful.");
    expect(page.at("Qaddafi")?.name).toBe("Muammar Gaddafi");
  });

  test("those who speak together are neither of them alone", () => {
    const page = read("Anna Keller and Tom Hale said the talks would go on.");
    expect(page.at("Anna Keller and Tom Hale")?.name).toBe("Anna Keller and Tom Hale");
    expect(page.at("Tom Hale", 1)?.name).toBe("Tom Hale");
  });
});

describe("the head of a phrase decides who is meant", () => {
  const page = read(
    "A spokesman for Governor Ruth Okafor said the dam was safe. Okafor's office said she would visit it.",
    "Ruth Okafor, the governor of Kano, thanked the engineers.",
  );

  test.each([
    ["A spokesman for Governor Ruth Okafor", "A spokesman for Governor Ruth Okafor"],
    ["Okafor's office", "Okafor's office"],
    ["Governor Ruth Okafor", "Ruth Okafor"],
    ["Ruth Okafor, the governor of Kano,", "Ruth Okafor"],
  ])("%s", (words, name) => {
    expect(page.at(words)?.name).toBe(name);
  });
});

describe("countries", () => {
  test("names, abbreviations and peoples are one country with its code", () => {
    const page = read("The U.K. signed the treaty. Britain will pay. The United Kingdom joined last.");
    expect(page.named("United Kingdom")).toMatchObject({ kind: "country", country: "GBR" });
    expect(page.named("United Kingdom")?.mentions).toHaveLength(3);
  });

  test("a capital that speaks is the government, one where things happen a place", () => {
    const page = read("Oslo rejected the plan. Two people were hurt in Lisbon, police said.");
    expect(page.at("Oslo")).toMatchObject({ kind: "country", country: "NOR" });
    expect(page.at("Lisbon")).toMatchObject({ kind: "place", country: "PRT" });
  });

  test("a country nobody knows is told by its ministers and its army", () => {
    const page = read(
      "Norvania's foreign minister, Ilse Brandt, arrived on Monday.",
      "Norvania said its army would stay. The Norvanian army has two brigades.",
    );
    expect(page.at("Norvania", 2)?.kind).toBe("country");
  });

  test("an organisation and its acronym are one", () => {
    const page = read("The Northern Fishing Council (NFC) met on Monday. NFC said quotas would fall.");
    expect(page.at("NFC", 2)?.name).toBe("Northern Fishing Council");
  });
});

describe("later mentions", () => {
  test("a leader called by country and office", () => {
    const page = read(
      "Polish Prime Minister Jan Nowak met French President Marc Dubois in Warsaw.",
      "The Polish leader said the visit went well. The French president left at noon.",
    );
    expect(page.at("The Polish leader")?.name).toBe("Jan Nowak");
    expect(page.at("The French president")?.name).toBe("Marc Dubois");
  });

  test("pronouns follow gender", () => {
    const page = read("Maria Lopez and her son, Carlos, run the inn. She said trade was slow.");
    expect(page.pronoun("her son", "her")).toBe("Maria Lopez");
    expect(page.pronoun("She said", "She")).toBe("Maria Lopez");
  });

  test("the one who spoke goes on speaking", () => {
    const page = read(
      "“We will rebuild,” Anna Keller told reporters on Sunday.",
      "“It takes time,” she said.",
    );
    expect(page.pronoun("she said", "she")).toBe("Anna Keller");
  });

  test("a pronoun before its name", () => {
    expect(read("In his speech, Daniel Okoye praised the nurses.").pronoun("In his speech", "his")).toBe(
      "Daniel Okoye",
    );
  });
});

test("any text is read without failing, every mention lies in it and has an actor of its own", () => {
  const word = fc.constantFrom(
    "President",
    "Anna",
    "Keller",
    "said",
    "he",
    "“",
    "”",
    ",",
    "the",
    "of",
    "France",
    "'s",
    "U.S.",
    "🙂",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      const { index, text } = read(words.join(" ") || "x");
      for (const { id, mentions } of index.actors) {
        expect(index.actor(id)?.mentions.length).toBeGreaterThan(0);
        for (const { start, end } of mentions) {
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(index.actorAt({ start, end })).toBeDefined();
        }
      }
    }),
    { numRuns: 40 },
  );
});
