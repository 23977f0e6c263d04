import type { IntakeFailure, Report } from "../contracts/index.js";
import { parseDate } from "./dates/parse.js";
import { findDuplicates } from "./duplicates.js";
import { failureOf } from "./failures.js";
import type { IntakeOptions } from "./options.js";
import { parsePlainReport } from "./plain/parse.js";
import { finishReport } from "./report.js";
import { type Listed, listSources } from "./source/list.js";
import { openSource } from "./source/open.js";
import { takeBytes } from "./take.js";
import type { openWeb } from "./web/fetch.js";

export { FAILURES, type FailureCode } from "./failures.js";
export type { FetchOptions, IntakeOptions } from "./options.js";

/** Sources read at the same time: enough that one slow site does not hold up the rest. */
const AT_ONCE = 4;

/** Runs `take` over the items, some at a time; results in the items' order. */
async function inOrder<T, R>(items: T[], take: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length);
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) results[i] = await take(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/**
 * Takes in files, folders, web addresses and `-` (standard input). Never throws for a bad input: it is listed in
 * `failures` with what is wrong and what to do, and the rest is done. Reports keep the order of the inputs.
 */
export async function takeIn(
  inputs: string[],
  options: IntakeOptions = {},
): Promise<{ reports: Report[]; failures: IntakeFailure[] }> {
  const listed = await listSources(inputs);
  let web: Promise<ReturnType<typeof openWeb>> | undefined;
  const fetchPage = async (address: string) => {
    web ??= import("./web/fetch.js").then((module) => module.openWeb(options.fetch));
    return (await web)(address);
  };
  const date = parseDate(options.date);
  let done = 0;
  const takeOne = async (source: Listed): Promise<Report | IntakeFailure> => {
    if ("code" in source) return source;
    try {
      return await takeBytes(await openSource(source, fetchPage, options), source.input, date);
    } catch (error) {
      return failureOf(source.input, error);
    }
  };
  const outcomes = await inOrder(listed, async (source) => {
    const outcome = await takeOne(source);
    done++;
    options.onProgress?.(done, listed.length);
    return outcome;
  });
  const told = findDuplicates(outcomes);
  return {
    reports: told.filter((outcome): outcome is Report => !("code" in outcome)),
    failures: told.filter((outcome): outcome is IntakeFailure => "code" in outcome),
  };
}

/** A report's text handed over as it is, with what is known of it. */
export interface GivenText {
  id?: string;
  text: string;
  title?: string;
  published?: string;
  url?: string;
  outlet?: string;
}

/**
 * A report from text taken as it is: not a character is changed, offsets point into the text given, a given id is kept.
 * Its parts are told by their form. A language other than English is noted in `language` and not refused.
 *
 * @param date ISO 8601, for a text without a date of its own
 */
export function takeText(given: GivenText, date?: string): Report {
  const { id, text, url } = given;
  const told = parsePlainReport(text, given.title);
  const draft = {
    ...told,
    id,
    input: id ?? url ?? "-",
    url,
    text,
    outlet: given.outlet ?? told.outlet,
    published: parseDate(given.published) ?? told.published,
    omitted: [],
  };
  return finishReport(draft, text, parseDate(date));
}
