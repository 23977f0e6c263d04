import { describe, expect, it } from "vitest";
import { parsePlainReport } from "./parse.js";

/** Every part of a text in order, "kind: text" for the article and "-: text" for furniture. */
function parts(text: string, title?: string): string[] {
  const { blocks, furniture } = parsePlainReport(text, title);
  return [
    ...blocks.map((block) => ({ ...block, label: block.kind as string })),
    ...furniture.map((line) => ({ ...line, label: "-" })),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ label, start, end }) => `${label}: ${text.slice(start, end)}`);
}

const LEDE = "The crews of the northern ferries voted on Monday to stay in port until their pay is raised.";
const SECOND = "“We have waited for two years,” said Ida Moe, who speaks for the crews in Port Sel.";
const THIRD = "The company said it would not talk before the ships had left the harbour.";
const BODY = [LEDE, SECOND, THIRD];
const BODY_PARTS = BODY.map((paragraph) => `paragraph: ${paragraph}`);

describe("the front of a report", () => {
  it("tells label, headline, standfirst, byline and date from the article", () => {
    const text = [
      "Europe",
      "Ferry Crews Stay in Port After Vote on Pay",
      "Company refuses talks while ships lie idle",
      "By Ana Lund, The Northern Post",
      "Published: 3 March 2031, 10:14 GMT",
      "Facebook Twitter Email",
      ...BODY,
    ].join("\n\n");
    expect(parts(text)).toEqual([
      "-: Europe",
      "headline: Ferry Crews Stay in Port After Vote on Pay",
      "standfirst: Company refuses talks while ships lie idle",
      "byline: By Ana Lund, The Northern Post",
      "-: Published: 3 March 2031, 10:14 GMT",
      "-: Facebook Twitter Email",
      ...BODY_PARTS,
    ]);
    expect(parsePlainReport(text)).toMatchObject({
      title: "Ferry Crews Stay in Port After Vote on Pay",
      byline: "Ana Lund",
      outlet: "The Northern Post",
      section: "Europe",
      published: "2031-03-03T10:14Z",
    });
  });

  it("splits the dateline off the first paragraph and takes the agency from it", () => {
    const text = `Ferry crews stay in port after vote\n\nPORT SEL (AP) — ${LEDE}\n\n${SECOND}\n\n${THIRD}`;
    expect(parts(text).slice(0, 3)).toEqual([
      "headline: Ferry crews stay in port after vote",
      "dateline: PORT SEL (AP) —",
      `paragraph: ${LEDE}`,
    ]);
    expect(parsePlainReport(text).outlet).toBe("Associated Press");
  });

  it("knows a standfirst that is a full sentence by the byline below it", () => {
    const text = [
      "Ferry crews vote to stay in port",
      "Nobody knows how long the islands can hold out.",
      "By Ana Lund",
      ...BODY,
    ].join("\n");
    expect(parts(text)[1]).toBe("standfirst: Nobody knows how long the islands can hold out.");
  });

  it("knows a standfirst that the first paragraph tells again", () => {
    const standfirst =
      "Northern ferry crews voted Monday to stay in port until pay is raised, leaving islands cut off.";
    expect(parts(["Islands cut off", standfirst, ...BODY].join("\n\n"))[1]).toBe(`standfirst: ${standfirst}`);
  });

  it("passes over masthead and motto, and takes the outlet where the page names it again", () => {
    const text = [
      "Harbour Weekly",
      "The paper of the northern coast",
      "3 March 2031",
      "Ferry crews vote to stay in port",
      "Ana Lund, Port Sel",
      ...BODY,
      "© Harbour Weekly",
    ];
    expect(parts(text.join("\n")).slice(0, 5)).toEqual([
      "-: Harbour Weekly",
      "-: The paper of the northern coast",
      "-: 3 March 2031",
      "headline: Ferry crews vote to stay in port",
      "byline: Ana Lund, Port Sel",
    ]);
    expect(parsePlainReport(text.join("\n"))).toMatchObject({
      outlet: "Harbour Weekly",
      byline: "Ana Lund",
      published: "2031-03-03",
    });
  });

  it("has no headline where there is none", () => {
    expect(parts(BODY.join("\n"))).toEqual(BODY_PARTS);
    expect(parsePlainReport(BODY.join("\n")).title).toBeUndefined();
  });

  it("takes a given title's line as the headline, whatever its form", () => {
    const title = "Will the islands hold out until the ferries sail again?";
    expect(parts([title, ...BODY].join("\n"), title)[0]).toBe(`headline: ${title}`);
  });

  it("marks the headline printed twice once", () => {
    const headline = "Ferry Crews Stay in Port After Vote on Pay";
    expect(parts([headline, headline, ...BODY].join("\n")).slice(0, 2)).toEqual([
      `headline: ${headline}`,
      `-: ${headline}`,
    ]);
  });
});

describe("the body of a report", () => {
  it("tells subheadings, captions and boxes apart", () => {
    const text = [
      "Ferry crews stay in port",
      LEDE,
      "Photo: Per Holm/Reuters",
      SECOND,
      "Advertisement",
      "What the islands have left",
      THIRD,
      "Related Articles",
      "Harbour Minister Under Pressure Over Strike",
      "The hospital on the outer island has medicine for nine days.",
    ].join("\n");
    expect(parts(text)).toEqual([
      "headline: Ferry crews stay in port",
      `paragraph: ${LEDE}`,
      "-: Photo: Per Holm/Reuters",
      `paragraph: ${SECOND}`,
      "-: Advertisement",
      "heading: What the islands have left",
      `paragraph: ${THIRD}`,
      "-: Related Articles",
      "-: Harbour Minister Under Pressure Over Strike",
      "paragraph: The hospital on the outer island has medicine for nine days.",
    ]);
  });

  it("leaves out a pull quote and keeps the quotation it repeats", () => {
    const pulled = "“We have waited for two years”";
    expect(parts([LEDE, SECOND, pulled, THIRD].join("\n"))).toEqual([
      ...BODY_PARTS.slice(0, 2),
      `-: ${pulled}`,
      BODY_PARTS[2],
    ]);
  });

  it("keeps lines that only look odd", () => {
    const odd = [
      "Moe put it in four words:",
      "“No pay, no ferries”",
      "1. Fuel for nine days",
      "He did not elaborate.",
    ];
    expect(parts([LEDE, ...odd, THIRD].join("\n")).slice(1, -1)).toEqual(
      odd.map((line) => `paragraph: ${line}`),
    );
  });
});

describe("the end of a report", () => {
  it.each([
    [
      "labels, boxes and calls",
      ["Leave A Comment", "Live Tv", "", "Newsletter", "Subscribe to our newsletter to stay."],
    ],
    [
      "a copyright line and a source",
      ["Source: The Northern Post", "© 2031 The Northern Post. All rights reserved."],
    ],
    ["fragments in title case", ["Weather Today", "Island Recipes", "Win A Boat"]],
    [
      "a note on the author",
      ["Ana Lund is a correspondent for The Northern Post.", "Follow Ana Lund on Twitter @analund"],
    ],
    [
      "readers' comments",
      ["Comments (2)", "Olaf77", "I have waited for that boat since Friday and nobody tells us a thing."],
    ],
    [
      "other stories with their teasers",
      ["Related Stories", "Minister Opens New Pier", "The new pier will hold two ships."],
    ],
    [
      "a related list and a call",
      ["Recommended For You", "Minister Opens New Pier", "Sign up for our free newsletter"],
    ],
  ])("leaves out %s", (_, tail) => {
    const longer = [...BODY, ...BODY.map((paragraph) => paragraph.replace("northern", "southern"))];
    const found = parts(["Ferry crews stay in port", ...longer, ...tail].join("\n"));
    expect(found.filter((part) => part.startsWith("-: "))).toEqual(
      tail.filter((line) => line !== "").map((line) => `-: ${line}`),
    );
  });

  it.each([
    ["a short last sentence", "Nobody was hurt."],
    ["a sentence cut off", "The company has also asked the court to"],
    ["a quotation without a full stop", "“We will be here tomorrow”"],
  ])("keeps %s", (_, last) => {
    expect(parts([...BODY, last].join("\n")).at(-1)).toBe(`paragraph: ${last}`);
  });

  it("keeps the article that goes on below a comment button at its top", () => {
    const text = ["Ferry crews stay in port", "12 comments", ...BODY].join("\n");
    expect(parts(text).slice(2)).toEqual(BODY_PARTS);
  });
});

describe("texts without running prose", () => {
  it("keeps a flash and a list whole", () => {
    expect(parts("Ferries sail again")).toEqual(["paragraph: Ferries sail again"]);
    expect(parts("")).toEqual([]);
  });
});
