import { addressOnly } from "./address-only.js";
import { callToReader } from "./call-to-reader.js";
import { caption } from "./caption.js";
import { controlLabel } from "./control-label.js";
import { copyright } from "./copyright.js";
import { credit } from "./credit.js";
import { dateLine } from "./date-line.js";
import { menuRow } from "./menu-row.js";
import { pointer } from "./pointer.js";
import type { FurnitureRule } from "./rule.js";
import { separator } from "./separator.js";
import { shareRow } from "./share-row.js";

/** The narrow forms come first, so that the reason given is the plainest one that holds. */
const RULES: FurnitureRule[] = [
  separator,
  controlLabel,
  shareRow,
  addressOnly,
  dateLine,
  menuRow,
  copyright,
  pointer,
  caption,
  credit,
  callToReader,
];

/** No line of a page's own is as long, and the patterns stay quick on what a stranger wrote. */
const LONGEST = 700;

/** Why a line is certainly not the article, wherever it stands; undefined when it may be. */
export function findFurniture(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  return RULES.find((rule) => rule.detect(line))?.why;
}
