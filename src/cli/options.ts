import { InvalidArgumentError, Option } from "commander";

/** `--date`: the day an undated report counts from. */
export function dateOption(): Option {
  return new Option("--date <date>", "day of the reports that carry no date of their own").argParser(
    parseDate,
  );
}

/** An ISO 8601 calendar date, optionally with a time. Throws InvalidArgumentError (exit status 2) otherwise. */
export function parseDate(value: string): string {
  const calendar = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(value);
  const date = calendar && new Date(Date.UTC(+calendar[1]!, +calendar[2]! - 1, +calendar[3]!));
  if (!date || date.toISOString().slice(0, 10) !== value.slice(0, 10)) {
    throw new InvalidArgumentError(`"${value}" is not a calendar date: write it as 2025-05-11.`);
  }
  return value;
}

/** A whole number from 1 on. Throws InvalidArgumentError (exit status 2) otherwise. */
export function parseCount(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(`"${value}" is no number from 1 to 999.`);
  return Number(value);
}
