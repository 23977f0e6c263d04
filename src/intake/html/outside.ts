import { foldLine } from "../plain/form.js";
import { findBlocks } from "./blocks.js";
import { describeOmission, type Omission } from "./clean.js";
import type { PageElement } from "./dom.js";

const BY_TAG: Record<string, string> = {
  NAV: "navigation",
  FORM: "form",
  BUTTON: "form",
  SELECT: "form",
  DIALOG: "form",
  FIGURE: "picture and its caption",
  PICTURE: "picture and its caption",
  ASIDE: "aside",
  FOOTER: "foot of the page",
  HEADER: "head of the page",
};
const BY_ROLE: Record<string, string> = {
  navigation: "navigation",
  dialog: "form",
  complementary: "aside",
  contentinfo: "foot of the page",
  banner: "head of the page",
};
const OUTSIDE = "outside the article";

/** The part of the page an element stands in, told by the nearest element around it that says so. */
function findRegion(element: PageElement, known: Map<PageElement, string>): string {
  const way: PageElement[] = [];
  let region: string | undefined;
  for (let at: PageElement | null = element; at && !region; at = at.parentNode) {
    way.push(at);
    region = known.get(at) ?? BY_TAG[at.tagName] ?? BY_ROLE[at.getAttribute?.("role") ?? ""];
  }
  for (const passed of way) known.set(passed, region ?? OUTSIDE);
  return region ?? OUTSIDE;
}

/** A line of the whole page and the part of the page it stands in. */
export interface PageLine {
  text: string;
  region: string;
  /** Whether it stands in a paragraph element outside menus, asides and the like. */
  isParagraph: boolean;
}

/** Every line a reader of the page sees. */
export function readPageLines(body: PageElement): PageLine[] {
  const known = new Map<PageElement, string>();
  return findBlocks(body).map(({ text, element }) => {
    const region = findRegion(element, known);
    return { text, region, isParagraph: element.tagName === "P" && region === OUTSIDE };
  });
}

/**
 * What of the page is not in the article, neighbouring lines of one region taken together.
 *
 * @param accounted lines that are in the article or told as left out already
 */
export function findOutside(page: PageLine[], accounted: Iterable<string>): Omission[] {
  const told = new Set([...accounted].map(foldLine));
  const runs: PageLine[] = [];
  let open: PageLine | undefined;
  for (const line of page) {
    const { text, region } = line;
    if (told.has(foldLine(text))) {
      open = undefined;
    } else if (open?.region === region) {
      open.text += ` ${text}`;
    } else {
      open = { ...line };
      runs.push(open);
    }
  }
  return runs.map(({ text, region }) => describeOmission(text, region));
}
