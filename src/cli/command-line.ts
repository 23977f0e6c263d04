import { Command } from "commander";
import { analyseCommand } from "./analyse.js";
import { briefCommand } from "./brief.js";
import { readCommand } from "./read.js";
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
