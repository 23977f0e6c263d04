import { describeMention, type EventMention } from "../../src/record/events/mention.js";
import type { Page } from "../../src/record/events/page.js";
import { type GoldMention, readDocument } from "./ecbplus.js";
import { pageOf } from "./pages.js";

/** Gold mentions as the product describes its own, in the same order. The gold chains are not looked at. */
export function describeGold(data: string, mentions: GoldMention[]): EventMention[] {
  const pages = new Map<string, Page>();
  return mentions.map(({ doc_id, sent_id, tokens_number }) => {
    const page = pages.get(doc_id) ?? pageOf(doc_id, readDocument(data, doc_id));
    pages.set(doc_id, page);
    const { from } = page.tree.analysis.sentences[sent_id]!;
    return describeMention(
      page,
      tokens_number.map((number) => from + number),
    );
  });
}
