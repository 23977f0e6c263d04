import { describe, expect, it } from "vitest";
import { parseDateline } from "./dateline.js";

const REST = "The harbour was closed on Monday.";

describe("datelines", () => {
  it.each([
    ["KYIV (AP) — ", "Associated Press"],
    ["KYIV, Ukraine (AP) — ", "Associated Press"],
    ["HEMPSTEAD, N.Y., Sept. 26 (UPI) — ", "UPI"],
    ["LONDON, May 11 (Reuters) - ", "Reuters"],
    ["MOSCOW/KYIV (Reuters) -- ", "Reuters"],
    ["New York (AFP) – ", "Agence France-Presse"],
    ["(CNN) -- ", "CNN"],
    ["CNN — ", "CNN"],
    ["WASHINGTON — ", undefined],
    ["PORTSMOUTH, N.H. — ", undefined],
    ["NEW DELHI: ", undefined],
  ])("%s", (opening, agency) => {
    const dateline = parseDateline(opening + REST);
    expect(dateline?.length).toBe(opening.length);
    expect(dateline?.agency).toBe(agency);
  });

  it("takes the date when the year is there", () => {
    expect(parseDateline(`PORT SEL, March 3, 2031 (Reuters) - ${REST}`)?.published).toBe("2031-03-03");
  });

  it.each([
    "NATO — which Norway helped to found — has not replied.",
    "BREAKING: The harbour is closed.",
    "The minister (left) — who signed the deal — has resigned.",
    "Lund — who signed the deal — has resigned.",
    "UN - The council meets on Monday.",
    "U.S. officials — two of them — were in the room.",
    "LUND (AP Photo) The minister leaves.",
  ])("sees none in: %s", (paragraph) => expect(parseDateline(paragraph)).toBeUndefined());
});
