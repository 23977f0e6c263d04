import { expect, it } from "vitest";
import { readPositions } from "../../../test/reading/positions.js";

it.each([
  "The ceasefire began at noon.",
  "Talks between Norway and Chile opened on Monday.",
  "It is unclear whether Norway will accept the truce.",
  "If Norway rejects the truce, the war will go on.",
  "Norway may support the sanctions.",
  "Did Norway reject the truce?",
  "The pillars support the roof of the meeting hall.",
  "The fans backed their team at the stadium.",
  "Norway accepted the prize.",
  "Peru said it hoped Chile would accept the truce.",
  "Peru said it hoped Chile would agree to a ceasefire.",
  "“I hope Chile agrees to the ceasefire,” President Amara Okafor said.",
  "President Amara Okafor said she expected Norway to reject the truce.",
  "He said he hoped Chile would agree to a ceasefire.",
  "Chile promised to meet its goals for the harvest.",
  "They asked if Chile had lifted the sanctions.",
  "Analysts said the truce would hold if it rained.",
  "Norway denied that it had rejected the truce.",
  "Reports that Norway had accepted the truce were false.",
  "Norway rejected the accusation.",
  "In 1994 Norway rejected the peace plan.",
  "Norway once demanded the return of the island.",
  "Analysts expect Norway to oppose the sanctions.",
  "The court rejected the appeal.",
  "Norway declined to comment on the talks.",
  "Norway offered its condolences.",
  "The pilots accepted delivery of the aircraft.",
  "Support for the truce has dropped, a poll showed.",
  "Norway could yet demand new sanctions, the newspaper wrote.",
  "Norway will hold elections in May.",
  "Okafor, who was shot, is in hospital, and the ceasefire holds.",
  "Norway played the match after the talks.",
])("no position in: %s", (text) => {
  expect(readPositions(text)).toEqual([]);
});
