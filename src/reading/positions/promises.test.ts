import { describe, expect, it } from "vitest";
import { readPositions } from "../../../test/reading/positions.js";

describe("what a speaker makes depend on something", () => {
  it.each([
    [
      "President Amara Okafor said Norway would send engineers to the dam once the mines were cleared.",
      "Norway offers engineers",
      "once: the mines were cleared",
    ],
    [
      "President Amara Okafor said she would reopen the bridge only if Chile paid for the repairs.",
      "Amara Okafor offers bridge",
      "only if: Chile paid for the repairs",
    ],
    [
      "The curfew will stay in force until the killers are caught, Interior Minister Luis Ortega said.",
      "Luis Ortega demands curfew",
      "until: the killers are caught",
    ],
    [
      "The pumping will continue unless the dam cracks, Mayor Luis Ortega said.",
      "Luis Ortega offers pumping",
      "unless: the dam cracks",
    ],
    [
      "Mayor Luis Ortega said no lorry would leave the quarry until its brakes had been tested.",
      "Luis Ortega rejects lorry",
      "until: its brakes had been tested",
    ],
    [
      "Mayor Luis Ortega said: “Not one of those cranes leaves the dock until I have seen the papers.”",
      "Luis Ortega rejects cranes",
      "until: I have seen the papers",
    ],
    [
      "“We will strike the pipeline unless the siege ends,” General Luis Ortega said.",
      "Luis Ortega threatens energy",
      "unless: the siege ends",
    ],
    [
      "Mayor Luis Ortega said the names would be published if the fines were not paid by Friday.",
      "Luis Ortega threatens names",
      "if: the fines were not paid by Friday",
    ],
    [
      "The grain will move again only if the toll is dropped, Trade Minister Luis Ortega said.",
      "Luis Ortega offers grain",
      "only if: the toll is dropped",
    ],
  ])("%s", (text, line, condition) => {
    const found = readPositions(text);
    expect(found.map((position) => position.line)).toEqual([line]);
    expect(found[0]!.conditions).toEqual([condition]);
  });

  it("keeps a holder whom the report leaves at a pronoun", () => {
    const [found] = readPositions("She said the fence would be lifted once the cattle were counted.");
    expect(found).toMatchObject({ what: "the fence would be lifted" });
    expect(found!.conditions).toEqual(["once: the cattle were counted"]);
  });

  it("gives what a document announces to the one who is to do it", () => {
    const text =
      "Norway would go further unless the crews were freed, according to a draft of the plan seen by The Mail.";
    expect(readPositions(text)).toMatchObject([
      { line: "Norway threatens go further", conditions: ["unless: the crews were freed"] },
    ]);
  });

  it("takes a day inside the condition for the deadline", () => {
    const text =
      "President Amara Okafor said the embargo would be lifted once the ships were back by Friday.";
    expect(readPositions(text)).toMatchObject([
      { conditions: ["once: the ships were back by Friday"], deadline: "Friday" },
    ]);
  });

  it("ends no quotation without its closing mark", () => {
    const text = "President Amara Okafor said she would lift the “cruel toll” once the road is paved.";
    expect(readPositions(text)[0]!.what).toBe("she would lift the “cruel toll”");
  });
});

describe("no position", () => {
  it.each([
    "Mayor Luis Ortega said the cellar floods if it rains.",
    "The cellar will flood if it rains, Mayor Luis Ortega said.",
    "Villagers fetch their water by cart until another pump is found.",
    "If the harvest failed, the town would lose its mill.",
    "Mayor Luis Ortega said prices would rise unless the rains came.",
    "Mayor Luis Ortega said Chile would lose the match unless it scored early.",
    "Mayor Luis Ortega said the bridge was opened once the paint had dried.",
    "“Would you lift the toll if the farmers paid?” Mayor Luis Ortega asked.",
    "“We will send you a map, if you like,” Mayor Luis Ortega said.",
    "Mayor Luis Ortega said he hoped the toll would be lifted once the road was paved.",
    "Mayor Luis Ortega said he would leave once he had eaten.",
    "Mayor Luis Ortega said he would have lifted the toll if the farmers had paid.",
    "Mayor Luis Ortega said the siege would continue until midnight.",
    "Analysts said the toll would be lifted once the road was paved.",
    "Mayor Luis Ortega did not say the toll would be lifted once the road was paved.",
    "“I did not say, if the farmers pay, I will lift the toll,” Mayor Luis Ortega said.",
    "Mayor Luis Ortega said he would consider it an honour if the farmers came.",
    "“If the farmers are angry, they will close the road,” Mayor Luis Ortega said.",
  ])("%s", (text) => {
    expect(readPositions(text)).toEqual([]);
  });
});
