import { tidyText } from "../bytes/tidy.js";
import { isElement, isText, type PageElement, type PageNode } from "./dom.js";

/** A line of a page: the text of one innermost block element. */
export interface PageBlock {
  text: string;
  /** The block element it was read from. */
  element: PageElement;
}

const BREAKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BUTTON CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN NAV OL OPTION P PRE SECTION SELECT SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG MATH IFRAME OBJECT EMBED VIDEO AUDIO CANVAS TEXTAREA".split(" "),
);
const CELLS = new Set(["TD", "TH"]);

/** The lines of an element as a reader sees them, in order. Walks without recursion: pages may nest without bound. */
export function findBlocks(root: PageElement): PageBlock[] {
  const blocks: PageBlock[] = [];
  let line = "";
  let owner = root;
  const close = (next: PageElement) => {
    const text = tidyText(line).replace(/\s+/g, " ").trim();
    if (text !== "") blocks.push({ text, element: owner });
    line = "";
    owner = next;
  };
  const open: { element: PageElement; children: Iterator<PageNode> }[] = [];
  const enter = (element: PageElement) => {
    if (BREAKS.has(element.tagName)) close(element);
    open.push({ element, children: element.childNodes[Symbol.iterator]() });
  };
  enter(root);
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const { element } = top;
    const { done, value: node } = top.children.next();
    if (done) {
      open.pop();
      if (CELLS.has(element.tagName)) line += " ";
      if (BREAKS.has(element.tagName))
        close(open.findLast((above) => BREAKS.has(above.element.tagName))?.element ?? root);
    } else if (isText(node)) {
      line += node.nodeValue ?? "";
    } else if (isElement(node) && node.tagName === "BR") {
      close(owner);
    } else if (isElement(node) && !SILENT.has(node.tagName.toUpperCase())) {
      enter(node);
    }
  }
  return blocks;
}
