import { describe, expect, test } from "vitest";
import { read } from "./reading.fixture.js";

describe("he said", () => {
  test("whoever has been speaking goes on after a long quotation", () => {
    const page = read(
      "Marta Olsen said the harbour would close.",
      "“The cranes are old. The quay is cracked. Nobody wants to pay for it. Nobody ever did,” she added.",
    );
    expect(page.pronoun("she added", "she")).toBe("Marta Olsen");
  });

  test("somebody named only in the words is not the one who says them", () => {
    const page = read(
      "Peter Lindqvist said the vote was lost.",
      "“John Marsh had no plan, and everybody knew it,” he said.",
    );
    expect(page.pronoun("he said", "he")).toBe("Peter Lindqvist");
  });

  test("the aide set beside the office is the one who spoke", () => {
    const page = read(
      "The mayor's lawyer, David Brandt, said the case was closed.",
      "“We have nothing to add,” he said.",
    );
    expect(page.pronoun("he said", "he")).toBe("David Brandt");
  });

  test("whom an aide serves did not speak", () => {
    const page = read(
      "Juan Zeller, an adviser to President George Brandt, questioned the plan.",
      "“There is no doubt about the aim,” he said.",
    );
    expect(page.pronoun("he said", "he")).not.toBe("George Brandt");
  });

  test("after a question it may be either", () => {
    const page = read(
      "Peter Lindqvist asked John Marsh about the bridge.",
      "“There is no money left,” he said.",
    );
    expect(page.pronoun("he said", "he")).toBeUndefined();
  });

  test("two who speak leave it open", () => {
    const page = read(
      "Peter Lindqvist said the bridge was safe, but John Marsh said it was not.",
      "“Look at the rust,” he said.",
    );
    expect(page.pronoun("he said", "he")).toBeUndefined();
  });
});

describe("I", () => {
  test("is whoever says the words", () => {
    const page = read("“I have asked for a new vote,” Marta Olsen said. Peter Lindqvist left early.");
    expect(page.at("I")?.name).toBe("Marta Olsen");
  });

  test("outside quotation marks is nobody we know", () => {
    const page = read("I met Marta Olsen in May. She said the harbour was quiet.");
    expect(page.at("I")).toBeUndefined();
  });
});

describe("another word for somebody just named", () => {
  test("the senator of a state the report never joined to the name", () => {
    const page = read("Laura Hayes lost on Tuesday. The Vermont senator said she would fight on.");
    expect(page.at("The Vermont senator")?.name).toBe("Laura Hayes");
  });

  test("is left open when another is named beside", () => {
    const page = read("Laura Hayes lost to Anna Reed. The Vermont senator said she would fight on.");
    expect(page.at("The Vermont senator")?.name).not.toMatch(/Hayes|Reed/);
  });

  test("the next president is nobody yet", () => {
    const page = read("President Laura Hayes spoke. The next president will decide.");
    expect(page.at("The next president")?.name).not.toBe("Laura Hayes");
  });

  test("the newspaper is the one just named", () => {
    const page = read("Laura Hayes spoke to the Harbour Times on Monday. The newspaper printed every word.");
    expect(page.at("The newspaper")?.name).toBe("Harbour Times");
  });
});

describe("names", () => {
  test("a nickname between marks and “Jr.” belong to the name", () => {
    const page = read(
      "Rep. Robert C. “Bobby” Harlow opened his yard. Bobby Harlow smiled. Mr. Harlow said he would run.",
    );
    expect(page.at("Bobby Harlow")?.id).toBe(page.at("Mr. Harlow")?.id);
    expect(page.at("Mr. Harlow")?.name).toContain("Robert C.");
  });

  test("a surname that is also a title", () => {
    const page = read("Howard Dean spoke first. Dean said the count was wrong.");
    expect(page.at("Dean", 1)?.name).toBe("Howard Dean");
  });

  test("a surname in capitals before a colon", () => {
    const page = read("Mike Farrow came to the studio.", "FARROW: I will be there.");
    expect(page.at("FARROW")?.name).toBe("Mike Farrow");
  });

  test("a president is not his wife", () => {
    const page = read("Michelle Obama spoke on Monday. President Obama listened.");
    expect(page.at("President Obama")?.name).not.toBe("Michelle Obama");
  });

  test("a comma before the first name of all", () => {
    expect(() => read(", Keller President")).not.toThrow();
  });
});
