#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { analyseCommand } from "./analyse.js";
import { briefCommand } from "./brief.js";
import { readCommand } from "./read.js";
import { Status } from "./status.js";
import { version } from "./version.js";

/** The whole command line, as `docs` and the tests read it. */
export function commandLine(): Command {
  const program = new Command("rapporteur")
    .description("Reads several news reports of the same happening and compiles one sourced record.")
    .version(version)
    .showHelpAfterError("(add --help for the options)");
  program.addCommand(briefCommand()).addCommand(readCommand()).addCommand(analyseCommand());
  for (const command of [program, ...program.commands]) command.exitOverride();
  return program;
}

async function main(): Promise<void> {
  // A reader that stops early (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    await commandLine().parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? Status.done : Status.wrongUsage;
  }
}

await main();
