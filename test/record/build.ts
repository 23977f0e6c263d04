import { takeText } from "../../src/intake/index.js";
import { analyse } from "../../src/language/analyse.js";
import type { Actor, Attribution, ReadReport, Span } from "../../src/rapporteur.js";
import { extractTimes } from "../../src/reading/times/index.js";

interface Said {
  /** A name in the text. */
  by?: string;
  /** Words of the text, in pieces where a speaker tag splits them. */
  content: string | string[];
  channel?: string;
  relayedBy?: string;
}

interface Told {
  outlet: string;
  text: string;
  published?: string;
  actors?: {
    name: string;
    kind?: Actor["kind"];
    country?: string;
    roles?: { title: string; former?: boolean }[];
  }[];
  said?: Said[];
}

/**
 * A report read by hand: actors and statements as given, times and analysis as the product makes them, so that a test of
 * the record rests on nothing but the record.
 */
export function readByHand({ outlet, text, published, actors = [], said = [] }: Told): ReadReport {
  const report = takeText({ text, outlet, published });
  const analysis = analyse(report.text, report.blocks);
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const basis = { rule: "by-hand", score: 1 };
  const people = actors.map(
    ({ name, kind = "person", country, roles = [] }, index): Actor => ({
      id: `a${index}`,
      name,
      kind,
      country,
      roles: roles.map((role) => ({ ...role, at: find(role.former ? `former ${role.title}` : role.title) })),
      mentions: [{ ...find(name), form: "name", basis }],
    }),
  );
  const party = (name: string) => ({ ...find(name), actor: people.find((actor) => actor.name === name)?.id });
  const attributions = said.map(({ by, content, channel, relayedBy }, index): Attribution => {
    const spans = [content].flat().map(find);
    const quoted = spans.flatMap((span) => quotedWithin(text, span));
    const whole =
      quoted.reduce((sum, { start, end }) => sum + end - start, 0) >=
      spans.reduce((sum, { start, end }) => sum + end - start, 0);
    return {
      id: `q${index}`,
      kind: quoted.length === 0 ? "indirect" : whole ? "direct" : "mixed",
      source: by === undefined ? undefined : party(by),
      content: spans,
      quoted,
      channel: channel === undefined ? undefined : { ...find(channel), name: channel },
      relayedBy: relayedBy === undefined ? undefined : party(relayedBy),
      certainty: "stated",
      basis,
    };
  });
  const times = extractTimes(report, analysis);
  return {
    report,
    analysis,
    reading: {
      report: report.id,
      actors: people,
      attributions,
      quotes: [],
      times,
      positions: [],
      events: [],
    },
  };
}

/** The stretches of `span` between curly double quotation marks, marks excluded. */
function quotedWithin(text: string, span: Span): Span[] {
  return [...text.matchAll(/“([^”]*)”/g)]
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }))
    .map(({ start, end }) => ({ start: Math.max(start, span.start), end: Math.min(end, span.end) }))
    .filter(({ start, end }) => start < end);
}
