import { describe, expect, it } from "vitest";
import { detectKind } from "./kind.js";

describe("what an input is", () => {
  it.each([
    ["html", "<!DOCTYPE html><html><body><p>Hello</p></body></html>"],
    [
      "html",
      '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x.dtd"><html></html>',
    ],
    ["html", "<!-- saved from a page -->\n<html><body></body></html>"],
    ["html", "<p>The ferries stay in port.</p><p>Crews voted.</p>"],
    ["feed", '<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>'],
    ["feed", '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ["json", '{"id": "1", "text": "The ferries stay."}\n{"id": "2"}'],
    ["json", '[\n  {"text": "x"}\n]'],
    ["archive", "From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;"],
    ["text", "The ferries stay in port.\n\nCrews voted."],
    ["text", "Lund told the court that the page's <html> tag was missing, and that <p> came first."],
    ["text", "[Update] The ferries stay in port."],
    ["text", "<b>Lund</b> said no."],
  ])("%s: %s", (kind, text) => expect(detectKind(text)).toBe(kind));
});
