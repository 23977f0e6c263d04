export type ContentKind = "html" | "feed" | "json" | "archive" | "text";

const DOCUMENT = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
const FRAGMENT =
  /^<(?:article|main|section|div|p|h[1-6]|header|figure|ul|table|span|meta|script|link|title)[\s>/]/i;

/** A text that only mentions a tag is no page: the document tag opens it, or a closing one ends it. */
function isDocument(text: string, head: string): boolean {
  const at = head.search(DOCUMENT);
  if (at < 0) return false;
  const before = head.slice(0, at).replace(/<!--[\s\S]*?-->|<[^>]*>/g, "");
  return before.trim().length < 20 || /<\/(?:body|html)>\s*$/i.test(text.slice(-2000));
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  const first = text.slice(0, text.search(/\n|$/));
  for (const candidate of [first, text]) {
    try {
      JSON.parse(candidate);
      return true;
    } catch {}
  }
  return false;
}

/** What a decoded input is, told by its content and not by its name. */
export function detectKind(text: string): ContentKind {
  const head = text.slice(0, 4096).trimStart();
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)[\s>]/i.test(head)) return "feed";
  if (/^(?:From: <Saved by|MIME-Version:)[\s\S]*multipart\/related/i.test(head)) return "archive";
  if (isDocument(text, head)) return "html";
  if (FRAGMENT.test(head) && /<\/(?:p|div|article|section|h[1-6])>/i.test(text)) return "html";
  if (isJson(text.trimStart())) return "json";
  return "text";
}
