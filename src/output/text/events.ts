import type { RecordEvent } from "../../contracts/index.js";
import {
  claimWords,
  codeWords,
  eventDate,
  eventPlace,
  partiesLine,
  type Telling,
  tellingNotes,
} from "../view/event-words.js";
import { type EventGroup, groupEvents, keepWeightiest } from "../view/events.js";
import { printable } from "../view/printable.js";
import { quotedPassage } from "../view/quoted-passage.js";
import { supportWords } from "../view/terms.js";
import { basisNote, glyph, type Layout, paragraph, reportName } from "./layout.js";

/** The most events of a group that a terminal page shows. */
const MOST_DEEDS = 12;
const MOST = 6;

/** What was done by whom to whom, grouped by standing; the passages under each event decide. */
export function eventLines(layout: Layout): string[] {
  const groups = groupEvents(layout.record);
  if (groups.length === 0) return [];
  const about = "Coded automatically in PLOVER's types and modes. The words of the reports decide.";
  return [
    ...paragraph(layout, layout.paint.faint(about), "  "),
    ...groups.flatMap((group) => groupLines(layout, group)),
  ];
}

function groupLines(layout: Layout, { title, deeds, sure, events }: EventGroup): string[] {
  const shown = keepWeightiest(events, !sure ? 0 : deeds ? MOST_DEEDS : MOST);
  const more = events.length - shown.length;
  return [
    "",
    ...paragraph(layout, layout.paint.heading(title), "  "),
    ...shown.flatMap((event) => eventBlock(layout, event)),
    ...(more > 0
      ? paragraph(
          layout,
          layout.paint.faint(
            `${shown.length > 0 ? "and " : ""}${more} ${shown.length > 0 ? "more " : ""}in --format html, md or json`,
          ),
          "    ",
        )
      : []),
  ];
}

function eventBlock(layout: Layout, event: RecordEvent): string[] {
  const words = [
    eventDate(event),
    partiesLine(event),
    codeWords(event),
    eventPlace(event),
    claimWords(event),
  ];
  const headline = printable(words.filter(Boolean).join(" · "));
  const support = layout.paint.faint(`(${supportWords(event)})`);
  return [
    ...paragraph(
      layout,
      `${headline} ${support}${basisNote(layout, event.basis)}`,
      `  ${glyph(layout, event.support)} `,
      "    ",
    ),
    ...event.tellings.flatMap((telling) => tellingLines(layout, event, telling)),
  ];
}

function tellingLines(layout: Layout, event: RecordEvent, telling: Telling): string[] {
  const { evidence } = telling;
  const text = [
    printable(quotedPassage(evidence.exact)),
    layout.paint.faint(layout.sources.mark(evidence)),
    ...tellingNotes(event, telling).map((note) => `(${note})`),
  ];
  return paragraph(layout, text.join(" "), `      ${reportName(layout, evidence.report)} `, "        ");
}
