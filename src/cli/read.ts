import { createInterface } from "node:readline";
import { Command, Option } from "commander";
import { z } from "zod";
import { takeIn, takeText } from "../intake/index.js";
import { WeightsError } from "../language/model/container.js";
import type { Report } from "../rapporteur.js";
import { type Item, type Outcome, readReports } from "../work/read-reports.js";
import { ThreadsUnusable } from "../work/threads.js";
import { dateOption, parseCount } from "./options.js";
import { progress, reportFailures } from "./progress.js";
import { Status } from "./status.js";

/** A line of `--input jsonl`. */
const Line = z.object({
  id: z.string().optional(),
  text: z.string(),
  title: z.string().optional(),
  published: z.string().optional(),
  url: z.string().optional(),
  outlet: z.string().optional(),
});

interface ReadOptions {
  date?: string;
  format: "json" | "text";
  input: "files" | "jsonl";
  jobs?: number;
}

export function readCommand(): Command {
  return new Command("read")
    .description("read each report on its own; one line {report, reading} a report")
    .argument("[input...]", "text or HTML files, folders, URLs, or - for standard input")
    .addOption(dateOption())
    .addOption(new Option("--format <format>", "what to print").choices(["json", "text"]).default("json"))
    .addOption(
      new Option(
        "--input <kind>",
        "jsonl: one {id, text, title?, published?, url?, outlet?} a line on standard input",
      )
        .choices(["files", "jsonl"])
        .default("files"),
    )
    .addOption(
      new Option(
        "--jobs <n>",
        "reports read at the same time, by default one less than the cores; few reports are read in one go",
      ).argParser(parseCount),
    )
    .action(async (inputs: string[], options: ReadOptions, command: Command) => {
      if (options.input === "jsonl") return readLines(options);
      if (inputs.length === 0) command.error("error: name at least one input, or give --input jsonl");
      return readInputs(inputs, options);
    });
}

async function readInputs(inputs: string[], options: ReadOptions): Promise<void> {
  const { reports, failures } = await takeIn(inputs, { date: options.date });
  const items = reports.map((report): Item => ({ input: report.input, report }));
  await printAll(() => readableFrom(items), options, items.length);
  complain(failures);
}

async function* readableFrom(items: Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** Lines in, lines out, in order; a line that cannot be read gives `{line, error}` in its place. */
async function readLines(options: ReadOptions): Promise<void> {
  await printAll((signal) => parseLines(options, signal), options);
}

async function* parseLines({ date }: ReadOptions, signal: AbortSignal): AsyncGenerator<Item> {
  let number = 0;
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity, signal })) {
    number += 1;
    if (text.trim() !== "") yield { input: `line ${number}`, line: number, ...parseLine(text, date) };
  }
}

function parseLine(text: string, date: string | undefined): { report: Report } | { error: string } {
  try {
    const given = Line.safeParse(JSON.parse(text));
    if (!given.success) throw new SyntaxError(z.prettifyError(given.error));
    return { report: takeText(given.data, date) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { error: `${error.message.replace(/\s+/g, " ")}; give one JSON object {id, text, …} a line` };
  }
}

/** Reads all of them and prints what comes of each in its turn, until done or interrupted. */
async function printAll(
  itemsUntil: (signal: AbortSignal) => AsyncIterable<Item>,
  { format, jobs }: ReadOptions,
  expected?: number,
): Promise<void> {
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once("SIGINT", interrupt);
  const { signal } = stop;
  const bar = progress("reports");
  let done = 0;
  try {
    for await (const outcome of readReports(itemsUntil(signal), { format, jobs, expected, signal })) {
      await printOutcome(outcome, bar);
      bar.step(++done, expected);
    }
  } catch (error) {
    if (!(error instanceof WeightsError || error instanceof ThreadsUnusable)) throw error;
    complain([{ input: "read", message: error.message }]);
  } finally {
    bar.end();
    process.off("SIGINT", interrupt);
  }
  if (!signal.aborted) return;
  process.stderr.write(`rapporteur: interrupted after ${done} ${done === 1 ? "report" : "reports"}.\n`);
  process.exitCode = Status.interrupted;
}

async function printOutcome(outcome: Outcome, bar: { end(): void }): Promise<void> {
  if ("printed" in outcome) return print(outcome.printed);
  const { input, line, error } = outcome;
  if (line !== undefined) await print(JSON.stringify({ line, error }));
  bar.end();
  complain([{ input, message: error }]);
}

function complain(failures: { input: string; message: string }[]): void {
  reportFailures(failures);
  if (failures.length > 0) process.exitCode ??= Status.someFailed;
}

/** Waits for a slow reader, so that a long run does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}
