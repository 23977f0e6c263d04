import { describe, expect, it } from "vitest";
import { authorNote } from "./author-note.js";
import { findFurniture } from "./index.js";

const FURNITURE: Record<string, string[]> = {
  separator: ["* * *", "———", "•", "→"],
  "label of a button, box or menu": [
    "Advertisement",
    "ADVERTISEMENT",
    "Leave a Comment",
    "Live TV",
    "Newsletter",
    "Related Articles",
    "Read more »",
    "12 comments",
    "5 min read",
    "3 hours ago",
    "Skip to main content",
    "More from Europe",
    "Harbour Gazette Newsletter",
    "Most Popular This Week",
    "Listen to this article (4 min)",
    "ADVERTISEMENT — STORY CONTINUES BELOW",
  ],
  "share buttons": [
    "Facebook Twitter WhatsApp",
    "Share on X",
    "Share this article via email",
    "Tweet Share 24 Pin",
  ],
  "link, address or tags": [
    "https://example.org/news/1",
    "desk@example.org",
    "#Harbour #Talks",
    "@northernpost",
  ],
  "date of publication": [
    "Published: 3 March 2031, 10:14 GMT",
    "Sunday, March 2, 2031",
    "Last updated on March 3rd, 2031 at 4:05 pm",
    "Posted 2031-03-03 10:14",
    "March 3, 2031, 9:30 AM UTC · Updated 2 hours ago",
  ],
  "menu or path of the page": [
    "Home | World | Business | Sport",
    "Home > News > Europe",
    "News / Politics / Courts",
  ],
  "copyright line": [
    "© 2031 The Northern Post. All rights reserved.",
    "Copyright 2031 The Northern Post",
    "This material may not be published, broadcast, rewritten or redistributed.",
  ],
  "pointer to another page": [
    "Read more: Ferries stay in port for a third day",
    "ALSO READ | What the harbour deal means for fishermen",
    "Click here to read our live coverage",
    "Tags: harbour, ferries, strike",
    "Read the full report on the strike",
  ],
  "picture caption or credit": [
    "Photo: Ana Lund/Reuters",
    "FILE - Harbour minister Ana Lund speaks in Port Sel on Feb. 2, 2031. (AP Photo/Per Holm)",
    "Minister Ana Lund leaves the hall after the talks. Per Holm/AFP via Getty Images",
    "Image caption, Ferries lay idle for a third day",
    "Ana Lund (left) and Per Holm (right) at the signing.",
    "(Photo by Per Holm)",
  ],
  "credit or editor's note": [
    "Reporting by Ana Lund in Port Sel; editing by Per Holm",
    "(With inputs from agencies)",
    "Per Holm in Port Sel contributed to this report.",
    "This story was originally published by the Harbour Gazette.",
    "Editor's note: The spelling of a name was corrected.",
    "Source: The Northern Post",
  ],
  "call to the reader": [
    "Subscribe to our newsletter to stay.",
    "Sign up for our daily newsletter and never miss a story",
    "Follow us on Twitter and Facebook for the latest news.",
    "Get the day's top headlines delivered to your inbox",
    "Download our app to read more.",
    "Your email address will not be published. Required fields are marked *",
    "By signing up, you agree to our Terms of Use and Privacy Policy.",
    "Join our WhatsApp channel",
    "For the latest stories and news updates, download our app.",
    "No spam. You can unsubscribe at any time.",
    "Harbour Weekly is published every Tuesday. Subscriptions: Tel. 0555 0100.",
    "If you enjoyed reading this, tell a friend.",
    "Do you have a news tip? Write to us at our secure address.",
  ],
};

describe("lines that are not the article", () => {
  for (const [why, lines] of Object.entries(FURNITURE)) {
    it.each(lines)(`${why}: %s`, (line) => expect(findFurniture(line)).toBe(why));
  }
});

/** Lines of articles that look like furniture: each must stay. */
const ARTICLE = [
  "Follow the money, the prosecutor told the jury, and the ferries will be found.",
  "“Follow us and you will see,” Lund said on Twitter.",
  "“Subscribe to no newsletter that asks for your password,” the minister wrote.",
  "Like his predecessor, Holm announced the plan on Facebook.",
  "Support for the strike grew on Telegram after the vote.",
  "Share prices of the ferry line fell after the latest news from Port Sel.",
  "Sponsored by three senators, the bill would close the harbour to tankers.",
  "Published by the ministry on Friday, the report lists forty wrecks.",
  "The report was updated in May after the commission objected.",
  "Written by two engineers, the study blames a cracked hull.",
  "By signing the accord, the two sides end a dispute of nine years.",
  "In this video, recorded on Sunday, a man says he was told to leave.",
  "Related charges against the captain were dropped in 2029.",
  "Comments are expected from the palace on Monday.",
  "Read the treaty, she said, before you judge it.",
  "More than 40 people were hurt, the hospital said.",
  "Advertisers left the channel within hours of the broadcast.",
  "Talks were held on 3 March 2031.",
  'Lund called the offer "a start" | Holm called it too late.',
  "Live ammunition was used against the crowd, witnesses said.",
  "Watch towers along the border were empty by dawn.",
  "— Ana Lund (@analund) March 3, 2031",
  "Reporting from the harbour, our correspondent saw two ships leave.",
  "Contact with the crew was lost at 04:10.",
  "Source of the leak: unknown, the ministry says.",
  "The list is published every Tuesday, and the prices rise with it.",
  "More popular leaders have fallen for less.",
  "The union sent its members a newsletter",
  "Get out now, the mayor told them.",
  "For the latest round of talks, the two sides chose Oslo.",
  "If you are seeing smoke, the fire chief said, leave the island.",
  "Sign the deal or lose it, Holm told Lund.",
];

describe("lines of the article that look like furniture", () => {
  it.each(ARTICLE)("%s", (line) => expect(findFurniture(line)).toBeUndefined());
});

describe("notes on the author", () => {
  it("knows who writes for whom", () => {
    expect(authorNote.detect("Ana Lund is a correspondent for The Northern Post based in Port Sel.")).toBe(
      true,
    );
    expect(
      authorNote.detect("Ana Lund covers ferries and fish for the Gazette. She grew up in Port Sel."),
    ).toBe(true);
    expect(authorNote.detect("Ana Lund can be reached at lund@post.example.")).toBe(true);
    expect(authorNote.detect("Follow Ana Lund on Twitter @analund")).toBe(true);
  });

  it("leaves people in the news alone", () => {
    expect(authorNote.detect("Ana Lund is expected to sign the accord on Friday.")).toBe(false);
    expect(authorNote.detect("The editor was freed after two days.")).toBe(false);
  });
});
