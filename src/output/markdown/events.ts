import type { RecordEvent } from "../../contracts/index.js";
import {
  claimWords,
  codeWords,
  eventDate,
  eventPlace,
  partiesLine,
  STATUS_WORDS,
  type Telling,
  tellingNotes,
} from "../view/event-words.js";
import { eventsInOrder, isSure } from "../view/events.js";
import { SUPPORT_GLYPH, supportWords } from "../view/terms.js";
import { basisNote, type Document, quotePassage } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

/** Every event, done deeds first; who claims it stands under what it is told as. */
export function eventTable(document: Document): string[] {
  const events = eventsInOrder(document.record);
  if (events.length === 0) return [];
  return table(
    ["When", "Who → whom", "PLOVER", "Told as", "Where", "Passage", "Support"],
    events.map((event) => [
      cell(eventDate(event)),
      escapeMarkdown(partiesLine(event)),
      escapeMarkdown(codeWords(event)),
      [STATUS_WORDS[event.status], cell(claimWords(event), "")].filter(Boolean).join(", "),
      cell(eventPlace(event)),
      event.tellings.map((telling) => tellingCell(document, event, telling)).join("<br>"),
      `${SUPPORT_GLYPH[event.support]} ${supportWords(event)}${isSure(event) ? "" : ", less sure"}${basisNote(document, event.basis)}`,
    ]),
  );
}

function cell(words: string | undefined, none = "–"): string {
  return words ? escapeMarkdown(words) : none;
}

function tellingCell(document: Document, event: RecordEvent, telling: Telling): string {
  const notes = tellingNotes(event, telling).map((note) => ` (${note})`);
  return quotePassage(document, telling.evidence) + notes.join("");
}
