import { printable } from "../view/printable.js";

/** Every character that can mean something inside a line of GitHub Flavored Markdown (§2.4, §6.9 autolinks). */
const MEANING = /[\\`*_{}[\]<>|~#&$!@]|:(?=\/\/)|(?<=www)\./gi;

/** Text from a report as Markdown that shows exactly that text: no emphasis, no link, no table cell comes out of it. */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(MEANING, "\\$&");
}
