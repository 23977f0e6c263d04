import { parseHTML } from "linkedom";

/** The slice of the DOM that intake reads. The project is compiled without the browser's types. */
export interface PageNode {
  nodeType: number;
  nodeValue: string | null;
  childNodes: Iterable<PageNode>;
  parentNode: PageElement | null;
  textContent: string;
}

export interface PageElement extends PageNode {
  tagName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  remove(): void;
}

export interface PageDocument {
  body: PageElement;
  documentElement: PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export const isText = (node: PageNode): boolean => node.nodeType === 3;
export const isElement = (node: PageNode): node is PageElement => node.nodeType === 1;

/** What stands before the document proper, comments aside, would become its root. */
function dropPrefix(html: string): string {
  const at = html.search(/<!doctype\s+html|<html[\s>]/i);
  const isProlog =
    at <= 0 || /^(?:\s|<!--[\s\S]*?-->|<\?[^>]*>)*(?:<!--[\s\S]*)?$/.test(html.slice(0, Math.min(at, 2000)));
  return isProlog ? html : html.slice(at);
}

/** A page as a tree. No script of it runs. */
export function openDocument(html: string): PageDocument {
  const whole = /<(?:html|body)[\s>]/i.test(html)
    ? dropPrefix(html)
    : `<!doctype html><html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { document: PageDocument }).document;
}

/** A piece of markup as the body of an otherwise empty page. */
export function openFragment(markup: string): PageElement {
  const bare = markup.replace(/<(\/?)(?:html|head|body)(?=[\s>])/gi, "<$1div");
  return openDocument(`<!doctype html><html><body>${bare}</body></html>`).body;
}

/** An element's text on one line. */
export function lineOf(node: PageNode): string {
  return node.textContent.replace(/\s+/g, " ").trim();
}
