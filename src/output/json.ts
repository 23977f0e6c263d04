import { Record } from "../contracts/index.js";

/** The record as JSON, two spaces a level. Keys stand in the order of the schema, whatever order they were made in. */
export function renderJson(record: Record): string {
  return `${JSON.stringify(Record.parse(record), null, 2)}\n`;
}
