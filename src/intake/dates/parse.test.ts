import { describe, expect, it } from "vitest";
import { findDate, parseDate } from "./parse.js";

describe("dates of publication", () => {
  it.each([
    ["2031-03-03", "2031-03-03"],
    ["2031-03-03T10:14:00+01:00", "2031-03-03T10:14:00+01:00"],
    ["2031-03-03T10:14:00.000Z", "2031-03-03T10:14:00Z"],
    ["2031-03-03 10:14", "2031-03-03T10:14"],
    ["Sunday, March 2, 2031", "2031-03-02"],
    ["Published: 12 March 2031, 10:14 GMT", "2031-03-12T10:14Z"],
    ["March 12, 2031 at 10:14 pm EDT", "2031-03-12T22:14-04:00"],
    ["12 a.m., 1st June 2030", "2030-06-01T00:00"],
    ["Mon, 12 May 2031 10:14:00 GMT", "2031-05-12T10:14:00Z"],
    ["10:05 GMT, 12 May 2031", "2031-05-12T10:05Z"],
    ["Sept. 26, 2016", "2016-09-26"],
    ["12.05.2031", "2031-05-12"],
    ["13/05/2031", "2031-05-13"],
    ["05/13/2031 3 pm", "2031-05-13T15:00"],
    // IST is Indian, Irish and Israeli: the hour stays, the zone is not guessed.
    ["May 12, 2031 10:14 IST", "2031-05-12T10:14"],
  ])("%s", (printed, iso) => expect(parseDate(printed)).toBe(iso));

  it.each([
    "12/05/2031",
    "30 February 2031",
    "May 2031",
    "May 12",
    "Tuesday",
    "2031-13-01",
    "room 2031",
    "",
    "12.53%",
  ])("gives nothing for %s", (printed) => expect(parseDate(printed)).toBeUndefined());

  it("says where in the line the day stands", () => {
    const line = "KYIV, March 3, 2031 (AP)";
    const found = findDate(line);
    expect(line.slice(found?.start, found?.end)).toBe("March 3, 2031");
  });
});
