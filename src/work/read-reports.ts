import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { WeightsError } from "../language/model/container.js";
import type { Report } from "../rapporteur.js";
import { inOrder } from "./in-order.js";
import { type ReadingFormat, readOne } from "./read-one.js";
import { ThreadCrash, Threads, ThreadsUnusable } from "./threads.js";

export type { ReadingFormat } from "./read-one.js";

/** Something to read, or why it cannot be read, which keeps its place. */
export type Item = { input: string; line?: number } & ({ report: Report } | { error: string });

/** What came of an item: what is printed of it, or what is wrong and what to do. */
export type Outcome = { input: string; line?: number } & ({ printed: string } | { error: string });

export interface ReadOptions {
  format: ReadingFormat;
  /** Reports read at the same time, each in a thread. Left out: one less than the cores, but few reports in this one. */
  jobs?: number;
  /** How many reports there are, where that is known. */
  expected?: number;
  signal?: AbortSignal;
}

/** So many reports are read sooner than threads have loaded their weights. */
const FEW = 12;
/** Reports a thread that are begun and not yet printed. */
const AHEAD = 4;
const ENTRY = new URL("./read-thread.js", import.meta.url);

/**
 * Reads reports, some at a time, and gives what came of each in their order. One that cannot be read does not stop the
 * others. Throws only when none can be read: WeightsError, ThreadsUnusable.
 */
export async function* readReports(
  items: AsyncIterable<Item>,
  options: ReadOptions,
): AsyncGenerator<Outcome> {
  const { format, signal } = options;
  const jobs = options.jobs ?? Math.max(1, availableParallelism() - 1);
  const threads =
    jobs > 1 ? new Threads<{ report: Report; format: ReadingFormat }, string>(ENTRY, jobs) : undefined;
  let left = firstHere(options);
  const readAnywhere = async (report: Report): Promise<string> => {
    if (threads && left-- <= 0) return threads.run({ report, format });
    await setImmediate(); // lets signals in between two reports
    return readOne({ report, format });
  };
  const work = async (item: Item): Promise<Outcome> => {
    if ("error" in item) return item;
    const { report, ...rest } = item;
    try {
      return { ...rest, printed: await readAnywhere(report) };
    } catch (error) {
      if (error instanceof WeightsError || error instanceof ThreadsUnusable) throw error;
      return { ...rest, error: explain(error) };
    }
  };
  try {
    yield* inOrder(items, work, threads ? jobs * AHEAD : 1, signal);
  } finally {
    await threads?.close();
  }
}

/** How many reports are read in this thread before others are asked. */
function firstHere({ jobs, expected }: ReadOptions): number {
  if (jobs !== undefined) return 0;
  if (expected === undefined) return FEW;
  return expected <= FEW ? expected : 0;
}

function explain(error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
  return error instanceof ThreadCrash
    ? `the thread that read it ended (${reason}); the others are done. Try it alone, with --jobs 1`
    : `cannot be read (${reason}); please report this, with the text if you may`;
}
