import type { Attribution, Block, Quote, Report, Span } from "../../src/contracts/index.js";
import { analyse } from "../../src/language/analyse.js";
import { extractActors } from "../../src/reading/actors/index.js";
import { extractAttributions } from "../../src/reading/attributions/index.js";

/** An attribution as a reader sees it. */
export interface Said {
  who?: string;
  actor?: string;
  cue?: string;
  what: string;
  quoted: string[];
  to?: string;
  channel?: string;
  by?: string;
  attribution: Attribution;
}

/** Reads paragraphs as one report: what was said, and what each quotation is. One that starts with "# " is a headline. */
export function readSaid(...paragraphs: string[]): { said: Said[]; quotes: (Quote & { words: string })[] } {
  const report = layOut(paragraphs);
  const analysis = analyse(report.text, report.blocks);
  const actors = extractActors(report as Report, analysis);
  const { attributions, quotes } = extractAttributions(report, analysis, actors);
  const words = (span: Span) => report.text.slice(span.start, span.end);
  const maybe = (span: Span | undefined) => (span ? words(span) : undefined);
  return {
    said: attributions.map((attribution) => ({
      who: maybe(attribution.source),
      actor: attribution.source?.actor ? actors.actor(attribution.source.actor)?.name : undefined,
      cue: maybe(attribution.cue),
      what: attribution.content.map(words).join(" … "),
      quoted: attribution.quoted.map(words),
      to: maybe(attribution.addressee),
      channel: attribution.channel?.name,
      by: maybe(attribution.relayedBy),
      attribution,
    })),
    quotes: quotes.map((quote) => ({ ...quote, words: words(quote) })),
  };
}

function layOut(paragraphs: string[]): { text: string; blocks: Block[] } {
  let text = "";
  const blocks = paragraphs.map((paragraph): Block => {
    const isHeadline = paragraph.startsWith("# ");
    const start = text.length;
    text += isHeadline ? paragraph.slice(2) : paragraph;
    const end = text.length;
    text += "\n\n";
    return { kind: isHeadline ? "headline" : "paragraph", start, end };
  });
  return { text, blocks };
}
