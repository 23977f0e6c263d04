#!/usr/bin/env node
import { CommanderError } from "commander";
import { commandLine } from "./command-line.js";
import { Status } from "./status.js";

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
