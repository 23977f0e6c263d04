import { foldLine } from "../plain/form.js";
import { findBlocks } from "./blocks.js";
import { describeOmission, type Omission } from "./clean.js";
import type { PageElement } from "./dom.js";

const REGIONS: [selector: string, why: string][] = [
  ["nav, [role=navigation]", "navigation"],
  ["form, button, select, dialog, [role=dialog]", "form"],
  ["figure, picture", "picture and its caption"],
  ["aside, [role=complementary]", "aside"],
  ["footer, [role=contentinfo]", "foot of the page"],
  ["header, [role=banner]", "head of the page"],
];
const OUTSIDE = "outside the article";

/** A line of the whole page and the part of the page it stands in. */
export interface PageLine {
  text: string;
  region: string;
  /** Whether it stands in a paragraph element outside menus, asides and the like. */
  isParagraph: boolean;
}

/** Every line a reader of the page sees. */
export function readPageLines(body: PageElement): PageLine[] {
  return findBlocks(body).map(({ text, element }) => {
    const region = REGIONS.find(([selector]) => element.closest(selector))?.[1] ?? OUTSIDE;
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
