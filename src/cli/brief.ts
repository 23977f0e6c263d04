import { writeFile } from "node:fs/promises";
import { Command, Option } from "commander";
import { renderHtml, renderJson, renderMarkdown, renderText } from "../output/index.js";
import { brief, type Record } from "../rapporteur.js";
import { dateOption } from "./options.js";
import { progress, reportFailures } from "./progress.js";
import { Status } from "./status.js";

interface BriefOptions {
  date?: string;
  format: "text" | "json" | "md" | "html";
  explain?: boolean;
  out?: string;
  page?: string;
}

export function briefCommand(): Command {
  return new Command("brief")
    .description("compile one sourced record of one happening")
    .argument("<input...>", "text or HTML files, folders, URLs, or - for standard input")
    .addOption(dateOption())
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["text", "json", "md", "html"])
        .default("text"),
    )
    .option("--explain", "name the rule and the score behind each line")
    .option("--out <file>", "write to a file instead of standard output")
    .option("--page <file>", "write the HTML record as well")
    .action(runBrief);
}

async function runBrief(inputs: string[], options: BriefOptions): Promise<void> {
  const bar = progress("reports");
  const { record, failures } = await brief(inputs, { date: options.date, onProgress: bar.step });
  bar.end();
  reportFailures(failures);
  if (failures.length > 0) process.exitCode = Status.someFailed;
  if (!record) return;
  for (const other of record.apart) {
    process.stderr.write(
      `rapporteur: ${other.reports.map((report) => report.input).join(", ")}: tells of another happening ` +
        `than "${record.title}"; its record stands apart at the end.\n`,
    );
  }
  const text = render(record, options);
  if (options.out) await writeFile(options.out, text);
  else process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
  if (options.page) {
    await writeFile(options.page, renderHtml(record, { explain: options.explain }));
    process.stderr.write(`HTML record: ${options.page}\n`);
  }
}

function render(record: Record, { format, explain, out }: BriefOptions): string {
  switch (format) {
    case "json":
      return renderJson(record);
    case "md":
      return renderMarkdown(record, { explain });
    case "html":
      return renderHtml(record, { explain });
    default: {
      const terminal = !out && process.stdout.isTTY;
      const color = terminal && !process.env.NO_COLOR;
      return renderText(record, { width: terminal ? process.stdout.columns : 100, color, explain });
    }
  }
}
