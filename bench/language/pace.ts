// Reads a JSON array of texts from standard input and analyses them one by one, in a process of its own so that neither
// gold data nor other tools count. Prints Pace as JSON.
import { readFileSync } from "node:fs";
import { analyse } from "../../src/language/analyse.js";

export interface Pace {
  /** From the loaded code to the first analysed sentence, in milliseconds: weights and kernel. */
  coldStart: number;
  tokensPerSecond: number;
  /** Resident memory after the last text, in bytes; of these `before` were there before the weights. */
  resident: number;
  before: number;
}

const ROUNDS = 3;

const texts = JSON.parse(readFileSync(0, "utf8")) as string[];
const before = process.memoryUsage().rss;
const started = performance.now();
analyse("Ready.");
const coldStart = performance.now() - started;
const spent = process.cpuUsage();
let tokens = 0;
for (let round = 0; round < ROUNDS; round++) for (const text of texts) tokens += analyse(text).tokens.length;
const { user, system } = process.cpuUsage(spent);
const tokensPerSecond = tokens / ((user + system) / 1e6);
const pace: Pace = { coldStart, tokensPerSecond, resident: process.memoryUsage().rss, before };
console.log(JSON.stringify(pace));
