import { report } from "./builder.js";

/** An invented harbour strike as three newsrooms report it, one of them reprinting another's wire. */
export const post = report(
  {
    id: "aaaaaaaaaaaa",
    label: "Harbour Post",
    outlet: "Harbour Post",
    url: "https://harbour-post.example/dockers-offer",
    title: "Dockers offer to reopen Veldmark port if night shifts end",
    byline: "Jonas Aldermoor",
    published: "2025-05-12T17:40:00Z",
    origin: 1,
  },
  [
    ["furniture: section label above the headline", "Business"],
    ["headline", "Dockers offer to reopen Veldmark port if night shifts end"],
    ["standfirst", "Union leader names his price as the mayor calls both sides to the table."],
    [
      "paragraph",
      "VELDMARK, May 12 — The leader of the Veldmark dockers said on Monday that his members would reopen the " +
        "port on Thursday, but only if Norrvik Lines scraps the night shifts it brought in last autumn.",
    ],
    [
      "paragraph",
      "“We have waited six weeks for an honest answer. I will be at the gate on Thursday. In person,” Tomas " +
        "Breck wrote on X.",
    ],
    [
      "paragraph",
      "Mayor Ines Calloway invited both sides to city hall. “Nobody wins when the cranes stand still,” she told " +
        "reporters. She said the talks could begin once the pickets were lifted.",
    ],
    ["paragraph", "Norrvik Lines said 1,400 containers were waiting on the quay."],
    ["paragraph", "The strike began on March 31, 2025. The port was last shut by a dispute in 2019."],
    ["furniture: share row", "Share this article"],
  ],
);

export const wire = report(
  {
    id: "bbbbbbbbbbbb",
    label: "Coastal Wire",
    outlet: "Coastal Wire",
    url: "https://coastal-wire.example/veldmark",
    title: "Veldmark docks could reopen Thursday, union says",
    byline: "Petra Lindqvist",
    published: "2025-05-12",
    origin: 2,
  },
  [
    ["headline", "Veldmark docks could reopen Thursday, union says"],
    ["byline", "By Petra Lindqvist"],
    [
      "paragraph",
      "“We have waited six weeks for an honest answer,” union head Tomas Breck wrote in a post on X on Monday. " +
        "“I will be at the gate on Thursday.”",
    ],
    ["paragraph", "The dockers would go back to work only if Norrvik Lines gave up night shifts, he added."],
    [
      "paragraph",
      "In a statement the company said 1,900 containers were stuck in the port. It rejected the demand as “a " +
        "threat dressed as an offer”.",
    ],
    ["paragraph", "Mayor Ines Calloway offered to host talks “once the pickets are gone”."],
    [
      "paragraph",
      "A senior official, who was not authorised to speak publicly, said the city had prepared an emergency order.",
    ],
  ],
);

export const ledger = report(
  {
    id: "cccccccccccc",
    label: "Evening Ledger",
    outlet: "Evening Ledger",
    title: "Docks may open Thursday",
    published: "2025-05-13",
    origin: 2,
  },
  [
    ["headline", "Docks may open Thursday"],
    [
      "paragraph",
      "“We have waited six weeks for an honest answer,” union head Tomas Breck wrote in a post on X on Monday.",
    ],
    [
      "paragraph",
      "In a statement the company said 1,900 containers were stuck in the port. It rejected the demand as “a " +
        "threat dressed as an offer”.",
    ],
  ],
);

export const quayside = report(
  { id: "dddddddddddd", label: "quayside-notes.txt", input: "reports/quayside-notes.txt", origin: 3 },
  [
    ["headline", "Six weeks of silence in Veldmark"],
    [
      "paragraph",
      "Tomas Breck did not mince his words. “We have waited ten weeks for an answer. I will stand at the gate on " +
        "Friday,” the union leader told a rally in the old town.",
    ],
    [
      "paragraph",
      "Former deputy mayor Ines Calloway warned that nobody gains “when the cranes stand still”. Breck promised " +
        "to come to the harbour himself later this week.",
    ],
    ["paragraph", "“The city is not a hostage,” read a banner hung from the old crane."],
  ],
);
