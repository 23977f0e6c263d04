import type { Report } from "../../contracts/index.js";
import { tidyText } from "../bytes/tidy.js";
import { parseDate } from "../dates/parse.js";
import { foldLine } from "../plain/form.js";
import { lineOf, openFragment, type PageDocument } from "./dom.js";
import { extractJsonLd, textOf } from "./json-ld.js";

/** What a page says of its article. A field that is missing or bad is undefined. */
export interface Metadata
  extends Pick<Report, "title" | "outlet" | "byline" | "published" | "section" | "url"> {
  description?: string;
  /** The article's text as the page's JSON-LD gives it. */
  body?: string;
}

type Read = (names: string[]) => string | undefined;

/** Reads the first `<meta>` that carries one of the names, in the names' order. */
function readMeta(document: PageDocument): Read {
  const found = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const content = meta.getAttribute("content")?.trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return (names) => names.map((name) => found.get(name)).find((content) => content !== undefined);
}

/** One line of plain text: sources put entities and tags into their fields. */
function plain(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const decoded = /[<&]/.test(text) ? openFragment(text).textContent : text;
  return tidyText(decoded).replace(/\s+/g, " ").trim() || undefined;
}

/** A page title without the site's name at its end. */
function stripSite(title: string | undefined, outlet: string | undefined): string | undefined {
  const match = title && /^(?<head>.{15,}?)\s+[|–—·:-]\s+(?<site>[^|–—·]{2,40})$/u.exec(title)?.groups;
  if (!match) return title;
  const isSite = outlet !== undefined && foldLine(match.site!).includes(foldLine(outlet).slice(0, 12));
  return isSite || /\s\|\s/.test(title) ? match.head : title;
}

/** The printed headline: the one `<h1>` the page names itself by, else its only one. */
function findPrintedTitle(document: PageDocument, named: (string | undefined)[]): string | undefined {
  const printed = [...document.querySelectorAll("h1")]
    .map((h1) => plain(lineOf(h1)))
    .filter((line) => line !== undefined);
  const folded = named.filter((name) => name !== undefined).map(foldLine);
  const agreed = printed.find((line) =>
    folded.some((name) => name.startsWith(foldLine(line)) && foldLine(line).length > 10),
  );
  return agreed ?? (folded.length === 0 && printed.length === 1 ? printed[0] : undefined);
}

function findTime(document: PageDocument): string | undefined {
  const times = [
    ...document.querySelectorAll("article time, header time, main time, time[pubdate], time[itemprop], time"),
  ];
  return times
    .map((time) => parseDate(time.getAttribute("datetime") ?? lineOf(time)))
    .find((date) => date !== undefined);
}

function webAddress(address: string | undefined | null, base?: string): string | undefined {
  if (!address || !URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** Names as a byline gives them; addresses and the outlet's own name are none. */
function cleanByline(names: string | undefined, outlet: string | undefined): string | undefined {
  const line = plain(names)?.replace(/^by:?\s+/i, "");
  if (!line || /^https?:/.test(line) || line.length > 200) return undefined;
  return outlet !== undefined && foldLine(line) === foldLine(outlet) ? undefined : line;
}

/**
 * Title, outlet, byline, date, section, description and address of a page: JSON-LD first, then OpenGraph and other meta
 * elements, then what is printed.
 *
 * @param url address the page was fetched from; the page's own canonical address goes before it
 */
export function extractMetadata(document: PageDocument, url?: string): Metadata {
  const article = extractJsonLd(document) ?? {};
  const meta = readMeta(document);
  const outlet = plain(
    textOf(article.publisher) ?? meta(["og:site_name", "application-name", "publisher", "dc.publisher"]),
  );
  const named = [textOf(article.headline), meta(["og:title", "twitter:title", "dc.title", "title"])].map(
    (title) => stripSite(plain(title), outlet),
  );
  const tabTitle = document.querySelector("title");
  const title = stripSite(tabTitle ? plain(lineOf(tabTitle)) : undefined, outlet);
  const dates = [
    textOf(article.datePublished),
    meta([
      "article:published_time",
      "datepublished",
      "og:published_time",
      "date",
      "dc.date",
      "dc.date.issued",
      "dcterms.created",
      "pubdate",
      "publishdate",
      "publish-date",
      "parsely-pub-date",
      "sailthru.date",
      "article.published",
    ]),
  ];
  return {
    title: findPrintedTitle(document, [...named, title]) ?? named.find((name) => name !== undefined) ?? title,
    outlet,
    byline: cleanByline(
      textOf(article.author) ??
        meta(["author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author"]),
      outlet,
    ),
    published: dates.map((date) => parseDate(date)).find((date) => date !== undefined) ?? findTime(document),
    section: plain(
      textOf(Array.isArray(article.articleSection) ? article.articleSection[0] : article.articleSection) ??
        meta(["article:section", "section"]),
    ),
    url:
      webAddress(document.querySelector("link[rel=canonical]")?.getAttribute("href"), url) ??
      webAddress(meta(["og:url"]), url) ??
      url,
    description: plain(
      meta(["og:description", "description", "twitter:description"]) ?? textOf(article.description),
    ),
    body: textOf(article.articleBody),
  };
}
