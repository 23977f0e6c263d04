import { describe, expect, test } from "vitest";
import { read } from "./reading.fixture.js";

const HOLD = "Norvia's army will hold its fire in the north.";

describe("an office with its country", () => {
  test("is the one who holds it, the country told elsewhere", () => {
    const page = read(
      "Prime Minister Ilke Brenn spoke on Sunday.",
      `${HOLD} The prime minister of Norvia said her troops would leave. She gave no date.`,
      "The Norvian leader thanked them.",
    );
    expect(page.at("The prime minister of Norvia")?.name).toBe("Ilke Brenn");
    expect(page.at("The Norvian leader")?.name).toBe("Ilke Brenn");
    expect(page.pronoun("She gave", "She")).toBe("Ilke Brenn");
    expect(page.named("Ilke Brenn")?.roles).toMatchObject([{ title: "Prime Minister", of: "Norvia" }]);
  });

  test("is nobody when two may hold it", () => {
    const page = read(
      "Prime Minister Ilke Brenn met Prime Minister Tove Aske on Sunday.",
      `${HOLD} The prime minister of Norvia left early.`,
    );
    expect(page.at("The prime minister of Norvia")?.name).not.toMatch(/Brenn|Aske/);
  });

  test("is not the holder of another country's", () => {
    const page = read(
      "Kenyan Prime Minister Ilke Brenn spoke on Sunday.",
      `${HOLD} The prime minister of Norvia left early.`,
    );
    expect(page.at("The prime minister of Norvia")?.name).not.toBe("Ilke Brenn");
  });

  test("is somebody else beside the one named in its sentence", () => {
    const page = read("Prime Minister Ilke Brenn met the Danish prime minister. They ate fish.");
    expect(page.at("the Danish prime minister")?.name).not.toBe("Ilke Brenn");
  });

  test("a minister of something else is not the prime minister", () => {
    const page = read("Danish Prime Minister Ilke Brenn spoke. Denmark's minister of antiquities left.");
    expect(page.at("Denmark's minister of antiquities")?.name).not.toBe("Ilke Brenn");
  });
});

describe("a leader named without introduction", () => {
  const office = "Denmark's prime minister has offered to pay for the bridge.";

  test("is the one whose office was given just before", () => {
    const page = read(office, "“We will pay in full,” Ilke Brenn said.");
    expect(page.at("Denmark's prime minister")?.name).toBe("Ilke Brenn");
  });

  test.each([
    ["introduced", "“We will pay in full,” the historian Ilke Brenn said."],
    ["described after the name", "“We will pay in full,” said Ilke Brenn, a critic of the plan."],
    ["one of two", "“We will pay in full,” Ilke Brenn said. Anna Keller said it was a lie."],
  ])("is not somebody %s", (_, text) => {
    expect(read(office, text).at("Denmark's prime minister")?.name).not.toBe("Ilke Brenn");
  });
});

test("who has led a country is its president", () => {
  const page = read(
    "Norvia's army stayed at home. Ada Brenn, who has led Norvia since 2019, did not answer.",
    "The president met reporters outside her office.",
  );
  expect(page.at("The president")?.name).toBe("Ada Brenn");
});

test("the only person a paragraph names is the one who says it", () => {
  const page = read(
    "Peter Novak opened the session on Monday.",
    "Teodor Brask, the former governor of Selby, urged both to be quick. “The door is open,” he said.",
  );
  expect(page.pronoun("he said", "he")).toBe("Teodor Brask");
});
