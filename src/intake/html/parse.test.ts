import { describe, expect, it } from "vitest";
import { parsePage } from "./parse.js";

const PARAGRAPHS = [
  "The crews of the northern ferries voted on Monday to stay in port until their pay is raised, leaving nine islands cut off from the mainland for at least a week.",
  "“We have waited for two years,” said Ida Moe, who speaks for the crews in Port Sel. “Nobody can say that we came to this in haste, and nobody can say we did not warn them.”",
  "The company said it would not talk before the ships had left the harbour, and that it had asked a court to call the vote unlawful because too few of the crews had taken part in it.",
  "The hospital on the outer island has medicine for nine days, its director told the regional parliament, and the two bakeries there have flour for less than that.",
  "A fishing boat took eleven pupils to their examinations on Tuesday morning, and its skipper said that he would do so every day until the ferries sailed again.",
];

const LD = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", name: "Harbour Gazette" },
    {
      "@type": ["NewsArticle"],
      headline: "Ferry crews stay in port &amp; wait",
      datePublished: "2031-03-03T10:14:00+01:00",
      author: [
        { "@type": "Person", name: "Ana Lund" },
        { "@type": "Person", name: "Per Holm" },
      ],
      publisher: { "@type": "Organization", name: "Harbour Gazette" },
      articleSection: ["Islands", "Work"],
    },
  ],
};

function page(head: string, body: string): string {
  return `<!doctype html><html><head><title>Ferry crews stay in port &amp; wait | Harbour Gazette</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/islands">Islands</a></nav>
    <div role="dialog">We use cookies. <button>Accept</button></div>
    <main><article>${body}</article></main>
    <aside><h3>Most read</h3><a href="/x">Minister opens new pier</a></aside>
    <footer>© 2031 Harbour Gazette. All rights reserved.</footer></body></html>`;
}

const BODY = `
  <h1>Ferry crews stay in port &amp; wait</h1>
  <p class="standfirst">Nine islands are cut off and a court is asked to step in.</p>
  <p>By Ana Lund and Per Holm</p>
  <p>${PARAGRAPHS[0]}</p>
  <figure><img src="a.jpg"><figcaption>Ferries in Port Sel. Photo: Ida Moe/Reuters</figcaption></figure>
  <p>${PARAGRAPHS[1]}</p>
  <div class="related"><h4>Related</h4><ul><li><a href="/1">Minister opens new pier</a></li><li><a href="/2">Old pier is sold</a></li></ul></div>
  <h2>What the islands have left</h2>
  <p>${PARAGRAPHS[2]}</p><p>Advertisement</p><p>${PARAGRAPHS[3]}</p>
  <p>Read more: <a href="/3">How the vote was won</a></p>
  <p>${PARAGRAPHS[4]}</p>
  <p>Sign up for our newsletter to get the news from the islands.</p>`;
const META =
  '<meta property="og:description" content="Nine islands are cut off and a court is asked to step in.">';

describe("a news page", () => {
  const report = parsePage(
    page(`${META}<script type="application/ld+json">${JSON.stringify(LD)}</script>`, BODY),
    "https://gazette.example/a?x=1",
  );
  const of = (kind: string) =>
    report.blocks
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => report.text.slice(start, end));

  it("gives headline, standfirst, headings and paragraphs, and nothing else", () => {
    expect(of("headline")).toEqual(["Ferry crews stay in port & wait"]);
    expect(of("standfirst")).toEqual(["Nine islands are cut off and a court is asked to step in."]);
    expect(of("heading")).toEqual(["What the islands have left"]);
    expect(of("paragraph")).toEqual(PARAGRAPHS);
    expect(report.text).toBe(
      report.blocks.map(({ start, end }) => report.text.slice(start, end)).join("\n\n"),
    );
  });

  it("takes its particulars from the JSON-LD", () => {
    expect(report).toMatchObject({
      title: "Ferry crews stay in port & wait",
      outlet: "Harbour Gazette",
      byline: "Ana Lund, Per Holm",
      published: "2031-03-03T10:14:00+01:00",
      section: "Islands",
      url: "https://gazette.example/a?x=1",
    });
  });

  it("says what was left out and why", () => {
    const why = (beginning: string) => report.omitted.find(({ excerpt }) => excerpt.includes(beginning))?.why;
    expect(why("Ferries in Port Sel")).toBe("picture and its caption");
    expect(why("Home Islands")).toBe("navigation");
    expect(why("We use cookies")).toBe("form");
    expect(why("© 2031")).toBe("foot of the page");
    expect(why("Most read")).toBe("aside");
    expect(why("Advertisement")).toBeDefined();
    expect(why("How the vote was won")).toBeDefined();
    expect(why("Sign up")).toBeDefined();
    expect(why("Old pier is sold")).toBeDefined();
  });
});

describe("particulars of a page", () => {
  const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join("");

  it("come from meta elements when the JSON-LD is broken", () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>
      <meta property="og:title" content="Islands wait for ferries"><meta property="og:site_name" content="Harbour Gazette">
      <meta property="article:published_time" content="2031-03-03"><meta name="author" content="By Ana Lund">
      <link rel="canonical" href="https://gazette.example/a">`;
    expect(parsePage(page(head, text), "https://gazette.example/a?utm=1")).toMatchObject({
      title: "Islands wait for ferries",
      outlet: "Harbour Gazette",
      byline: "Ana Lund",
      published: "2031-03-03",
      url: "https://gazette.example/a",
    });
  });

  it("come from a JSON-LD with raw line breaks and a comma too many", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Islands wait\nfor ferries","datePublished":"2031-03-03",}</script>';
    expect(parsePage(page(head, text))).toMatchObject({
      title: "Islands wait for ferries",
      published: "2031-03-03",
    });
  });

  it("come from what is printed when nothing is declared", () => {
    const body = `<h1>Ferry crews stay in port &amp; wait</h1><p>By Ana Lund</p><time datetime="2031-03-03T09:00:00Z">3 March</time>${text}`;
    expect(parsePage(page("", body))).toMatchObject({
      title: "Ferry crews stay in port & wait",
      published: "2031-03-03T09:00:00Z",
    });
  });

  it("are absent when bad", () => {
    const head =
      '<meta property="article:published_time" content="yesterday"><meta name="author" content="https://example.org/ana">';
    const report = parsePage(page(head, text));
    expect(report.published).toBeUndefined();
    expect(report.byline).toBeUndefined();
  });

  it("do not take a description that is nowhere printed into the text", () => {
    const report = parsePage(page('<meta name="description" content="The best news of the islands.">', text));
    expect(report.text).not.toContain("best news");
  });
});

describe("pages without an article", () => {
  it.each([
    ["an empty page", "<html><body></body></html>"],
    ["a page drawn by script", '<html><body><div id="root"></div><script>draw()</script></body></html>'],
    [
      "a front page of links",
      page(
        "",
        Array.from({ length: 20 }, (_, i) => `<div><a href="/${i}">Minister opens pier ${i}</a></div>`).join(
          "",
        ),
      ),
    ],
  ])("%s fails as one", (_, html) => expect(() => parsePage(html)).toThrow(/no article/));
});

describe("pages that are no pages", () => {
  it.each([
    ["nested without end", `<html><body>${"<div>".repeat(20_000)}`],
    ["of more text than an article has", `<html><body><p>${"word ".repeat(250_000)}`],
    ["of more elements than anyone reads", `<html><body>${"<p>x</p>".repeat(60_001)}`],
  ])("%s fail at once", (_, html) => expect(() => parsePage(html)).toThrow(/larger than/));
});
