import { readFile } from "node:fs/promises";
import { text as readAll } from "node:stream/consumers";
import { Command, Option } from "commander";
import { takeIn } from "../intake/index.js";
import { analyse } from "../language/analyse.js";
import {
  annotateConllu,
  ConlluError,
  formatConllu,
  parseConllu,
  toConllu,
} from "../language/conllu/index.js";
import { reportFailures } from "./progress.js";
import { Status } from "./status.js";

interface AnalyseOptions {
  format: "conllu" | "json";
  pretokenised?: boolean;
}

export function analyseCommand(): Command {
  return new Command("analyse")
    .description("the language layer alone: sentences, tokens, parts of speech, dependencies, names")
    .argument("<input...>", "text or HTML files, folders, URLs, or - for standard input")
    .addOption(new Option("--format <format>", "what to print").choices(["conllu", "json"]).default("conllu"))
    .option("--pretokenised", "CoNLL-U in, its sentences and tokens kept, CoNLL-U out")
    .action((inputs: string[], options: AnalyseOptions) =>
      options.pretokenised ? analysePretokenised(inputs) : analyseReports(inputs, options),
    );
}

async function analyseReports(inputs: string[], { format }: AnalyseOptions): Promise<void> {
  const { reports, failures } = await takeIn(inputs);
  for (const report of reports) {
    const analysis = analyse(report.text, report.blocks);
    const printed =
      format === "json"
        ? `${JSON.stringify({ report: report.id, ...analysis })}\n`
        : `# newdoc id = ${report.input}\n${formatConllu(toConllu(analysis))}`;
    process.stdout.write(printed);
  }
  reportFailures(failures);
  if (failures.length > 0) process.exitCode = Status.someFailed;
}

async function analysePretokenised(inputs: string[]): Promise<void> {
  for (const input of inputs) {
    try {
      const source = input === "-" ? await readAll(process.stdin) : await readFile(input, "utf8");
      process.stdout.write(formatConllu(annotateConllu(parseConllu(source))));
    } catch (error) {
      const message =
        error instanceof ConlluError
          ? `${error.message}; give CoNLL-U with --pretokenised`
          : `cannot be read (${(error as NodeJS.ErrnoException).code ?? error}); check the name and the permissions`;
      reportFailures([{ input, message }]);
      process.exitCode = Status.someFailed;
    }
  }
}
