import { createInterface } from "node:readline";
import { Command, Option } from "commander";
import { z } from "zod";
import { takeIn, takeText } from "../intake/index.js";
import { renderReading } from "../output/index.js";
import { type ReadReport, read } from "../rapporteur.js";
import { dateOption } from "./options.js";
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
    .action(async (inputs: string[], options: ReadOptions, command: Command) => {
      if (options.input === "jsonl") return readLines(options);
      if (inputs.length === 0) command.error("error: name at least one input, or give --input jsonl");
      return readInputs(inputs, options);
    });
}

async function readInputs(inputs: string[], options: ReadOptions): Promise<void> {
  const bar = progress("reports");
  const { reports, failures } = await takeIn(inputs, { date: options.date });
  for (const [index, report] of reports.entries()) {
    await print(render(read(report), options));
    bar.step(index + 1, reports.length);
  }
  bar.end();
  reportFailures(failures);
  if (failures.length > 0) process.exitCode = Status.someFailed;
}

/** Lines in, lines out, in order; a line that cannot be read gives `{id?, error}` in its place. */
async function readLines(options: ReadOptions): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      const given = Line.safeParse(JSON.parse(line));
      if (!given.success) throw new SyntaxError(z.prettifyError(given.error));
      await print(render(read(takeText(given.data, options.date)), options));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const message = `${error.message.replace(/\s+/g, " ")}; give one JSON object {id, text, …} a line`;
      await print(JSON.stringify({ line: number, error: message }));
      reportFailures([{ input: `line ${number}`, message }]);
      process.exitCode = Status.someFailed;
    }
  }
}

function render({ report, reading }: ReadReport, { format }: ReadOptions): string {
  return format === "json" ? JSON.stringify({ report, reading }) : renderReading(report, reading);
}

/** Waits for a slow reader, so that a long run does not pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}
