import type { Attribution, Event, Party, Position, Reading, Report, Span } from "../../contracts/index.js";
import { printable } from "../view/printable.js";
import { basisWords } from "../view/terms.js";
import { wrap } from "./wrap.js";

const WIDTH = 100;

/** One report read on its own, for a terminal: who says what, positions and times, each with its characters and rule. */
export function renderReading(report: Report, reading: Reading): string {
  const show = (span: Span) =>
    `${printable(report.text.slice(span.start, span.end))} [${span.start}–${span.end}]`;
  const showParty = (party: Party) => {
    const name = reading.actors.find(({ id }) => id === party.actor)?.name;
    const words = show(party);
    return name === undefined || words.startsWith(printable(name))
      ? words
      : `${printable(name)}, here ${words}`;
  };
  const unattributed = reading.quotes.filter(({ use }) => use === "unattributed");
  const lines = [
    printable(report.title ?? report.input),
    ...list(
      "Attributions",
      reading.attributions.map((one) => attributionLine(one, show, showParty)),
    ),
    ...list("Quotations without a speaker", unattributed.map(show)),
    ...list(
      "Positions",
      reading.positions.map((one) => positionLine(one, show, showParty)),
    ),
    ...list(
      "Events",
      reading.events.map((one) => eventLine(one, show, showParty)),
    ),
    ...list(
      "Times",
      reading.times.map((time) => `${show(time)}: ${time.type} ${time.value}`),
    ),
    ...list(
      "Actors",
      reading.actors.map(({ name, kind, mentions }) => `${printable(name)} (${kind}): ${mentions.length}`),
    ),
  ];
  return lines.join("\n");
}

function list(title: string, items: string[]): string[] {
  return items.length > 0 ? [`${title}:`, ...items.flatMap((item) => wrap(item, WIDTH, "  ", "    "))] : [];
}

function attributionLine(
  { source, cue, content, kind, negated, basis }: Attribution,
  show: (span: Span) => string,
  showParty: (party: Party) => string,
): string {
  const speaker = source ? showParty(source) : "(speaker not stated)";
  const said = cue ? `${speaker} ${show(cue)}` : speaker;
  const how = negated ? `${kind}, not said` : kind;
  return `${said}: ${content.map(show).join(" … ")} (${how}) {${basisWords(basis)}}`;
}

function positionLine(
  { holder, stance, on, what, conditions, basis }: Position,
  show: (span: Span) => string,
  showParty: (party: Party) => string,
): string {
  const terms = conditions.map(({ relation, span }) => `; ${relation}: ${show(span)}`).join("");
  return `${showParty(holder)} ${stance}: ${printable(on)}: ${show(what)}${terms} {${basisWords(basis)}}`;
}

function eventLine(
  { type, mode, actor, recipient, trigger, status, basis }: Event,
  show: (span: Span) => string,
  showParty: (party: Party) => string,
): string {
  const coded = mode ? `${type} (${mode})` : type;
  const sides = [actor ? showParty(actor) : "(nobody named)", recipient && showParty(recipient)];
  return `${coded}, ${status}: ${show(trigger)}: ${sides.filter(Boolean).join(" → ")} {${basisWords(basis)}}`;
}
