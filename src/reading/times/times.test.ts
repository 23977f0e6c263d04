import { describe, expect, it } from "vitest";
import { makeReport } from "../../../test/reading/report.js";
import { analyse } from "../../language/analyse.js";
import { extractTimes } from "./index.js";

/** Every expression found as "its words | type | value". */
function read(text: string, published?: string): string[] {
  const report = makeReport(text, published);
  return extractTimes(report, analyse(text, report.blocks)).map(
    (time) => `${text.slice(time.start, time.end)} | ${time.type} | ${time.value}`,
  );
}

const WEDNESDAY = "2024-06-12";

describe("dates of a dated report", () => {
  it.each([
    ["The treaty was signed on 11 May 2019.", "11 May 2019 | DATE | 2019-05-11"],
    ["The treaty was signed on May 11, 2019.", "May 11, 2019 | DATE | 2019-05-11"],
    ["The treaty was signed on Sunday, May 26.", "Sunday, May 26 | DATE | 2024-05-26"],
    ["The two sides will vote on July 3.", "July 3 | DATE | 2024-07-03"],
    ["The embassy closed on Dec. 30.", "Dec. 30 | DATE | 2023-12-30"],
    ["The war began in March 2022.", "March 2022 | DATE | 2022-03"],
    ["The minister resigned in October.", "October | DATE | 2023-10"],
    ["Exports fell in the second half of 2023.", "the second half of 2023 | DATE | 2023-H2"],
    ["Exports fell in the third quarter of 2023.", "the third quarter of 2023 | DATE | 2023-Q3"],
    ["The border was opened in the early 1990s.", "the early 1990s | DATE | 199"],
    ["The bridge was built in the 19th century.", "the 19th century | DATE | 18"],
    ["The dam burst in the summer of 2021.", "the summer of 2021 | DATE | 2021-SU"],
    ["The party lost the vote in 2014.", "2014 | DATE | 2014"],
    ["The 2015 accord limited the stockpile.", "2015 | DATE | 2015"],
    ["The log is dated 2024-02-29 and signed.", "2024-02-29 | DATE | 2024-02-29"],
    ["They met at Christmas.", "Christmas | DATE | 2023-12-25"],
    ["The minister resigned last Oct. 23.", "last Oct. 23 | DATE | 2023-10-23"],
    ["The river rose in the early spring.", "the early spring | DATE | 2024-SP"],
    ["The vote is on the last Friday of June.", "the last Friday of June | DATE | 2024-06-28"],
  ])("%s", (text, expected) => {
    expect(read(text, WEDNESDAY)).toEqual([expected]);
  });
});

describe("weekdays follow the tense", () => {
  it.each([
    ["Envoys met in Geneva on Monday.", "Monday | DATE | 2024-06-10"],
    ["Envoys will meet in Geneva on Monday.", "Monday | DATE | 2024-06-17"],
    ["Okafor invited her rival to meet on Friday.", "Friday | DATE | 2024-06-14"],
    ["The envoys met in Geneva on Wednesday.", "Wednesday | DATE | 2024-06-12"],
    ["The envoys met in Geneva last Thursday.", "last Thursday | DATE | 2024-06-06"],
    ["The envoys will meet in Geneva this Thursday.", "this Thursday | DATE | 2024-06-13"],
    ["The talks are to take place Saturday in Oslo.", "Saturday | DATE | 2024-06-15"],
    ["The minister spoke on Tuesday morning.", "Tuesday morning | TIME | 2024-06-11TMO"],
    ["They planned a rally in Oslo on Saturday.", "Saturday | DATE | 2024-06-15"],
    ["The envoy could not be reached on Monday.", "Monday | DATE | 2024-06-10"],
  ])("%s", (text, expected) => {
    expect(read(text, WEDNESDAY)).toEqual([expected]);
  });
});

describe("times counted from the report's day", () => {
  it.each([
    ["The council meets today.", "today | DATE | 2024-06-12"],
    ["The council met yesterday.", "yesterday | DATE | 2024-06-11"],
    ["The council met last night.", "last night | TIME | 2024-06-11TNI"],
    ["The council will meet this week.", "this week | DATE | 2024-W24"],
    ["The council was dissolved last month.", "last month | DATE | 2024-05"],
    ["The council was elected two weeks ago.", "two weeks ago | DATE | 2024-W22"],
    ["The council was elected three years ago.", "three years ago | DATE | 2021"],
    ["The council will be renewed by the end of next year.", "the end of next year | DATE | 2025"],
    ["More aid will arrive in the coming days.", "the coming days | DATE | FUTURE_REF"],
    ["The council met over the weekend.", "the weekend | DATE | 2024-W23-WE"],
    ["The siren sounded at 10:30 a.m. on Monday.", "10:30 a.m. on Monday | TIME | 2024-06-10T10:30"],
    ["The siren sounded at 11am on Monday.", "11am on Monday | TIME | 2024-06-10T11:00"],
    ["The siren sounded at noon on Monday.", "noon on Monday | TIME | 2024-06-10T12:00"],
  ])("%s", (text, expected) => {
    expect(read(text, WEDNESDAY)).toEqual([expected]);
  });
});

describe("stretches and repeated times", () => {
  it.each([
    ["They proposed a 30-day truce.", "30-day | DURATION | P30D"],
    ["They want to end the three-year war.", "three-year | DURATION | P3Y"],
    ["The siege lasted nearly four months.", "nearly four months | DURATION | P4M"],
    ["The vote came just weeks after the coup.", "just weeks | DURATION | PXW"],
    ["The hearing took two and a half hours.", "two and a half hours | DURATION | PT2H30M"],
    ["The senate sits every Tuesday.", "every Tuesday | SET | XXXX-WXX-2"],
    ["The clinic treats forty people a day.", "a day | SET | P1D"],
    ["The ferry runs daily.", "daily | SET | P1D"],
  ])("%s", (text, expected) => {
    expect(read(text, WEDNESDAY)).toEqual([expected]);
  });
});

describe("days joined to others", () => {
  it.each([
    ["The summit runs from 3 to 5 July.", ["3 | DATE | 2024-07-03", "5 July | DATE | 2024-07-05"]],
    ["They will meet on July 3 and 4.", ["July 3 | DATE | 2024-07-03", "4 | DATE | 2024-07-04"]],
    [
      "The council will sit from Monday to Friday.",
      ["Monday | DATE | 2024-06-17", "Friday | DATE | 2024-06-21"],
    ],
    [
      "Polls opened at 8 a.m. on Sunday and closed at 6 p.m.",
      ["8 a.m. on Sunday | TIME | 2024-06-09T08:00", "6 p.m. | TIME | 2024-06-09T18:00"],
    ],
    [
      "He lost the vote in 2010. By the end of the year he was back.",
      ["2010 | DATE | 2010", "the end of the year | DATE | 2010"],
    ],
  ])("%s", (text, expected) => {
    expect(read(text, WEDNESDAY)).toEqual(expected);
  });
});

describe("weeks of a Sunday's report", () => {
  it.each([
    ["The council will meet later this week.", "later this week | DATE | 2024-W25"],
    ["The council met earlier this week.", "earlier this week | DATE | 2024-W24"],
  ])("%s", (text, expected) => {
    expect(read(text, "2024-06-16")).toEqual([expected]);
  });
});

describe("accounts", () => {
  it("count from the quarter they are given for", () => {
    const text =
      "Brisk Lines said first-quarter profit rose to 4 million crowns from 3 million a year earlier. " +
      "Sales in the latest period fell, and costs in the quarter rose from the year-ago period.";
    expect(read(text, WEDNESDAY)).toEqual([
      "first-quarter | DATE | 2024-Q1",
      "a year earlier | DATE | 2023-Q1",
      "the latest period | DATE | 2024-Q1",
      "the quarter | DATE | 2024-Q1",
      "the year-ago period | DATE | 2023-Q1",
    ]);
  });

  it("mean the quarter that has just ended when they are to be reported", () => {
    expect(read("Brisk Lines will report first-quarter earnings.", WEDNESDAY)).toEqual([
      "first-quarter | DATE | 2024-Q1",
    ]);
    expect(read("Brisk Lines expects a fourth-quarter loss.", "2024-01-15")).toEqual([
      "fourth-quarter | DATE | 2023-Q4",
    ]);
  });
});

describe("stretches the text anchors", () => {
  it.each([
    ["The town was shelled in the past two weeks.", "2024-05-29", "2024-06-12"],
    ["Troops must leave within 48 hours.", "2024-06-12", "2024-06-14"],
    ["They will build for the next three months.", "2024-06-12", "2024-09-12"],
    ["The siege of the last two weeks of the war was long.", undefined, undefined],
    ["The siege took two weeks.", undefined, undefined],
  ])("%s", (text, from, until) => {
    const report = makeReport(text, WEDNESDAY);
    const [time] = extractTimes(report, analyse(text, report.blocks));
    expect(time?.type).toBe("DURATION");
    expect([time?.from, time?.until]).toEqual([from, until]);
  });
});

describe("an undated report", () => {
  it("leaves open what only its date could tell", () => {
    expect(
      read("The envoys will meet on Thursday. The vote is on May 11. It was decided last year."),
    ).toEqual(["Thursday | DATE | XXXX-WXX-4", "May 11 | DATE | XXXX-05-11", "last year | DATE | XXXX"]);
  });

  it("counts days from its own, and from the weekday it was written on", () => {
    const text = "Okafor said Sunday that the truce would start on Thursday. Rain is expected tomorrow.";
    const report = makeReport(text);
    const times = extractTimes(report, analyse(text, report.blocks));
    expect(times.map((time) => time.offsetDays)).toEqual([0, 4, 1]);
  });
});

describe("words inside quotation marks", () => {
  it("count from the day they were said", () => {
    const text = "“We expect the guns to fall silent from tomorrow,” Okafor wrote Sunday on her page.";
    expect(read(text)).toEqual(["tomorrow | DATE | XXXX-WXX-1", "Sunday | DATE | XXXX-WXX-7"]);
    expect(read(text, "2024-06-11")).toEqual(["tomorrow | DATE | 2024-06-10", "Sunday | DATE | 2024-06-09"]);
  });

  it("count from the report's day when nobody says when", () => {
    expect(read("“We leave tomorrow,” Okafor said.", WEDNESDAY)).toEqual(["tomorrow | DATE | 2024-06-13"]);
  });
});
