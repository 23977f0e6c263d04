import { Readability } from "@mozilla/readability";
import { findBlocks, type PageBlock } from "./blocks.js";
import { cleanArticle, type Omission } from "./clean.js";
import { openFragment, type PageDocument } from "./dom.js";

export interface Article {
  blocks: PageBlock[];
  omitted: Omission[];
  /** The omitted parts line by line. */
  omittedLines: string[];
}

/** The article's lines as Readability finds them, cleaned. Takes the document apart. */
export function extractArticle(document: PageDocument): Article {
  const found = new Readability(document as never).parse();
  if (!found?.content) return { blocks: [], omitted: [], omittedLines: [] };
  const body = openFragment(found.content);
  const { omitted, lines } = cleanArticle(body);
  return { blocks: findBlocks(body), omitted, omittedLines: lines };
}
