import { describe, expect, it } from "vitest";
import { eventLines, readEvents } from "../../../../test/reading/events.js";

describe("words used in another sense tell no event", () => {
  it.each([
    // figures of speech
    "The prime minister slammed the door.",
    "The governor hit back.",
    "The scandal killed his career.",
    "The mayor attacked the problem.",
    // told, not asked
    "The minister told reporters that the road was open.",
    "The senator told Norway the season was over.",
    "Demand for gas rose in Chile.",
    // nobody's doing, or nobody of whom anything is known
    "An earthquake killed 40 people in Peru.",
    "The bridge collapsed, killing six people.",
    "The manufacturer promised a better kettle.",
    "Some critics complain that the sequel is dull.",
    // too common a word
    "Norway tried to sleep.",
    "The senator runs a bakery.",
    "Oil output rose in Norway.",
    "The minister helped his wife.",
    // the words stand elsewhere in the sentence
    "The president-elect walked home.",
    "The ministry released its report.",
    "A spokeswoman for the ministry declined to comment.",
    // sport and trade
    "The coach said the winger attacked well.",
    "The grocer sold the senator an apple.",
  ])("%s", (text) => {
    expect(eventLines(text)).toEqual([]);
  });
});

describe("the same words tell one where they are meant", () => {
  it.each([
    ["Rebels attacked the village of Tamba.", "ASSAULT"],
    ["Police killed two protesters in Lome.", "ASSAULT"],
    ["The ministry released the hostages.", "RETREAT"],
    ["The minister told Norway to leave.", "REQUEST"],
    ["Norway refused to discuss the island with Chile.", "REJECT"],
    ["Norway sent tents and food to Togo.", "AID"],
    ["The president criticised the governor.", "ACCUSE"],
  ])("%s %s", (text, type) => {
    expect(eventLines(text).map((line) => line.split(/ (?=[A-Z]{3,}\b)/)[1]?.split(" ")[0])).toContain(type);
  });
});

it("takes one who faces charges for the one accused", () => {
  for (const { line } of readEvents("Amara Okafor faces charges of fraud in Norway.")) {
    expect(line).not.toMatch(/^Amara Okafor ACCUSE/);
  }
});
