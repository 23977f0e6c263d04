import type { Carriage, Statement } from "../../contracts/index.js";
import { differencesLine } from "../view/differences.js";
import { passedOn } from "../view/passed-on.js";
import { roleName } from "../view/roles.js";
import { saidWhere } from "../view/said.js";
import { shortened } from "../view/shortened.js";
import { groupBySpeaker, type SpeakerGroup } from "../view/speakers.js";
import { FORM_WORDS, KIND_WORDS, SUPPORT_GLYPH, supportWords } from "../view/terms.js";
import { wordingLine } from "../view/wording.js";
import { basisNote, type Document, heading } from "./document.js";
import { escapeMarkdown } from "./escape.js";

export function statementSections(document: Document): string[] {
  return groupBySpeaker(document.record).flatMap((group) => [
    ...heading(document, 2, escapeMarkdown(group.name)),
    ...roleLine(document, group),
    ...group.utterances.flat().flatMap((statement) => statementItem(document, statement)),
    "",
  ]);
}

function roleLine({ sources }: Document, { actor }: SpeakerGroup): string[] {
  const roles = (actor?.roles ?? []).map(
    (role) => `${escapeMarkdown(roleName(role))} ${sources.mark(role.evidence[0]!)}`,
  );
  return roles.length > 0 ? [roles.join("; "), ""] : [];
}

function statementItem(document: Document, statement: Statement): string[] {
  const notes = [
    KIND_WORDS[statement.kind],
    escapeMarkdown(saidWhere(statement)),
    `**${supportWords(statement)}**`,
    statement.certainty === "implied" && statement.speakerName && "speaker inferred, not stated",
  ].filter(Boolean);
  return [
    `- ${SUPPORT_GLYPH[statement.support]} ${escapeMarkdown(wordingLine(statement))}<br>`,
    `  ${notes.join(" · ")}`,
    ...statement.carriages.map((carriage) => carriageItem(document, carriage)),
    ...statement.likelySame.map((other) => likelySame(document, other)),
  ];
}

function carriageItem(document: Document, carriage: Carriage): string {
  const { sources, record } = document;
  const label = record.reports.find(({ id }) => id === carriage.report)?.label ?? "";
  const marks = carriage.content.map(sources.mark).join(" ");
  const head = `  - ${escapeMarkdown(label)}: ${FORM_WORDS[carriage.form]} ${marks}`;
  const others = passedOn(carriage).map((note) => ` (${escapeMarkdown(note)})`);
  return [head, carriageNote(carriage), ...others, basisNote(document, carriage.basis)].join("");
}

function carriageNote(carriage: Carriage): string {
  if (carriage.form === "whole") return "";
  const differences = carriage.form === "paraphrase" ? "" : differencesLine(carriage);
  const passages = escapeMarkdown(carriage.content.map(({ exact }) => exact).join(" … "));
  return `: ${differences ? escapeMarkdown(differences) : passages}`;
}

function likelySame(document: Document, { statement: id, basis }: Statement["likelySame"][number]): string {
  const other = document.record.statements.find((statement) => statement.id === id);
  if (!other) return "";
  const mark = document.sources.mark(other.wording[0]!);
  return `  - likely also said as ${escapeMarkdown(shortened(wordingLine(other)))} ${mark}${basisNote(document, basis)}`;
}
