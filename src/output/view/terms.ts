import type { Basis, Carriage, Finding, Statement } from "../../contracts/index.js";
import type { Form } from "./coverage.js";

/** The words a reader is shown, the same in every format. */

export const FORM_WORDS: { [form in Form | "absent"]: string } = {
  whole: "whole",
  cut: "cut",
  altered: "altered",
  paraphrase: "other words",
  absent: "absent",
};

export const FORM_MEANING: { [form in Form | "absent"]: string } = {
  whole: "the fullest wording",
  cut: "a part of it",
  altered: "other words inside quotation marks",
  paraphrase: "likely the same in other words; compare the passages",
  absent: "not in this report",
};

export const KIND_WORDS: { [kind in Carriage["kind"]]: string } = {
  direct: "quoted",
  indirect: "reported speech",
  mixed: "partly quoted",
};

export const FINDING_WORDS: { [kind in Finding["kind"]]: string } = {
  number: "number",
  date: "date",
  title: "title",
  wording: "wording",
  truncation: "cut quotation",
  attribution: "who said it",
  place: "place",
  polarity: "yes or no",
};

export const SUPPORT_GLYPH: { [support in Statement["support"]]: string } = {
  corroborated: "●",
  sole: "○",
  conflicting: "≠",
};

export const SUPPORT_MEANING: { [support in Statement["support"]]: string } = {
  corroborated: "at least two independent origins carry it; copies of one wire count once",
  sole: "one origin alone carries it",
  conflicting: "the reports disagree on it",
};

export const SUPPORT_WORDS: { [support in Statement["support"]]: string } = {
  corroborated: "corroborated",
  sole: "one origin alone",
  conflicting: "the reports conflict",
};

export function supportWords({ support, origins }: Pick<Statement, "support" | "origins">): string {
  if (support === "sole") return SUPPORT_WORDS.sole;
  const many = origins === 1 ? "one origin" : `${origins} origins`;
  return `${SUPPORT_WORDS[support]}${support === "corroborated" ? " by" : ","} ${many}`;
}

/** "rule quote-then-cue, 0.93". */
export function basisWords({ rule, score }: Basis): string {
  return `rule ${rule}, ${score.toFixed(2)}`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number === 0 ? "no" : number} ${number === 1 ? one : many}`;
}
