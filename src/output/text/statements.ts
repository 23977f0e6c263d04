import type { Carriage, Statement } from "../../contracts/index.js";
import { differencesLine } from "../view/differences.js";
import { passedOn } from "../view/passed-on.js";
import { printable } from "../view/printable.js";
import { roleName } from "../view/roles.js";
import { saidWhere } from "../view/said.js";
import { shortened } from "../view/shortened.js";
import { groupBySpeaker, type SpeakerGroup } from "../view/speakers.js";
import { FORM_WORDS, KIND_WORDS, supportWords } from "../view/terms.js";
import { wordingLine } from "../view/wording.js";
import { basisNote, glyph, type Layout, paragraph, reportName } from "./layout.js";

export function statementLines(layout: Layout): string[] {
  return groupBySpeaker(layout.record).flatMap((group, index) => [
    ...(index > 0 ? [""] : []),
    ...paragraph(layout, speakerLine(layout, group)),
    ...group.utterances.flatMap((utterance) => utteranceLines(layout, utterance)),
  ]);
}

function speakerLine({ paint, sources }: Layout, { actor, name }: SpeakerGroup): string {
  const roles = (actor?.roles ?? []).map(
    (role) => `${printable(roleName(role))} ${sources.mark(role.evidence[0]!)}`,
  );
  const known = roles.length > 0 ? `, ${paint.faint(roles.join("; "))}` : "";
  return `${paint.heading(printable(name))}${known}`;
}

function utteranceLines(layout: Layout, utterance: Statement[]): string[] {
  const where = printable(saidWhere(utterance[0]!));
  const head = where ? paragraph(layout, layout.paint.faint(where), "  ") : [];
  return [...head, ...utterance.flatMap((statement) => statementBlock(layout, statement))];
}

function statementBlock(layout: Layout, statement: Statement): string[] {
  const notes = [
    KIND_WORDS[statement.kind],
    supportWords(statement),
    statement.certainty === "implied" && statement.speakerName && "speaker inferred, not stated",
  ].filter(Boolean);
  return [
    ...paragraph(layout, printable(wordingLine(statement)), `  ${glyph(layout, statement.support)} `, "    "),
    ...paragraph(layout, layout.paint.faint(notes.join(" · ")), "    "),
    ...statement.carriages.flatMap((carriage) => carriageLines(layout, carriage)),
    ...statement.likelySame.flatMap((other) => likelySameLines(layout, other)),
  ];
}

function carriageLines(layout: Layout, carriage: Carriage): string[] {
  const form = FORM_WORDS[carriage.form];
  const marks = carriage.content.map(layout.sources.mark).join(" ");
  const text = [
    carriage.form === "altered" ? layout.paint.conflict(form) : form,
    layout.paint.faint(marks) + basisNote(layout, carriage.basis),
    printable(carriageNote(carriage)),
    printable(
      passedOn(carriage)
        .map((note) => `(${note})`)
        .join(" "),
    ),
  ];
  const name = reportName(layout, carriage.report);
  return paragraph(layout, text.filter(Boolean).join(" "), `      ${name} `, "        ");
}

/** What stands in this report where it is not the fullest wording. */
function carriageNote(carriage: Carriage): string {
  if (carriage.form === "whole") return "";
  const differences = carriage.form === "paraphrase" ? "" : differencesLine(carriage);
  return differences || carriage.content.map(({ exact }) => exact).join(" … ");
}

function likelySameLines(
  layout: Layout,
  { statement: id, basis }: Statement["likelySame"][number],
): string[] {
  const other = layout.record.statements.find((statement) => statement.id === id);
  if (!other) return [];
  const text = [
    layout.paint.faint("likely also said as"),
    printable(shortened(wordingLine(other))),
    layout.paint.faint(layout.sources.mark(other.wording[0]!)) + basisNote(layout, basis),
  ];
  return paragraph(layout, text.join(" "), "      ", "        ");
}
