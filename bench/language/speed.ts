import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "../table.js";
import type { Pace } from "./pace.js";

const MODELS = fileURLToPath(new URL("../../models/", import.meta.url));
const LANGUAGE = ["language.bin", "lemmas.json", "kernel.wasm"];

/** Speed, memory and size of the analyser, each text analysed on its own in a fresh process. */
export function measureSpeed(texts: string[]): string {
  const file = fileURLToPath(new URL("./pace.ts", import.meta.url));
  const { stdout, status, stderr } = spawnSync(process.execPath, [...process.execArgv, file], {
    input: JSON.stringify(texts),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  const pace = JSON.parse(stdout) as Pace;
  const all = readdirSync(MODELS).filter((name) => /\.(bin|json|wasm)$/.test(name));
  return table(
    ["speed and size", ""],
    [
      ["tokens a second of processor time", Math.round(pace.tokensPerSecond).toString()],
      ["cold start to the first sentence, ms", Math.round(pace.coldStart).toString()],
      ["resident memory, MB", megabytes(pace.resident)],
      ["  of these before the weights were loaded", megabytes(pace.before)],
      ["weights and tables of the analyser, MB", megabytes(sizeOf(LANGUAGE))],
      ["all weights and tables in models/, MB", megabytes(sizeOf(all))],
    ],
  );
}

const sizeOf = (names: string[]) => names.reduce((sum, name) => sum + statSync(MODELS + name).size, 0);

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
