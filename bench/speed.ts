/**
 * How fast reports are read, and what it takes.
 *
 * - The rooms, in this process, one report after the other on one core: tokens a second of processor time (so that other
 *   work on the machine counts little) of `analyse`, of `readReport` and of both, after one round that warms them up; the
 *   most resident memory seen.
 * - The built command: processor and wall time from a cold start to one short report read, `brief` on the samples (wall
 *   time, the median of five), `brief` on 100 reports of 600 words, and `read` on the texts with one thread and with as
 *   many as there are cores.
 *
 *     npm run build && npm run bench -- speed [--data /data] [--texts FOLDER] [FILE…]
 *
 * FOLDER holds plain texts, by default the 84 news articles of PolNeAR dev.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadModel } from "../src/language/model/index.js";
import { analyse, readReport, takeText } from "../src/rapporteur.js";

const { values, positionals } = parseArgs({
  options: { data: { type: "string", default: "/data" }, texts: { type: "string" } },
  allowPositionals: true,
});
const ROUNDS = 3;
const texts = values.texts ?? join(values.data, "polnear/dev/text");

/** Seconds of processor time since `since`, a value of process.cpuUsage. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

function measureModel(): void {
  const wall = performance.now();
  const since = process.cpuUsage();
  loadModel().annotate([["Ready", "."]]);
  const processor = Math.round(1000 * spent(since));
  console.log(
    `model, file to first answer: ${Math.round(performance.now() - wall)} ms, ${processor} ms of processor time`,
  );
}

function measureRooms(): void {
  const reports = readdirSync(texts).map((name) =>
    takeText({ id: name, text: readFileSync(join(texts, name), "utf8") }, "2016-01-01"),
  );
  let tokens = 0;
  let analysing = 0;
  let reading = 0;
  let memory = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    for (const report of reports) {
      let since = process.cpuUsage();
      const analysis = analyse(report.text, report.blocks);
      const analysed = spent(since);
      since = process.cpuUsage();
      readReport(report, analysis);
      memory = Math.max(memory, process.memoryUsage.rss());
      if (round === 0) continue;
      analysing += analysed;
      reading += spent(since);
      tokens += analysis.tokens.length;
    }
  }
  const rate = (seconds: number) => Math.round(tokens / seconds).toLocaleString("en");
  console.log(
    `${reports.length} reports, ${Math.round(tokens / ROUNDS).toLocaleString("en")} tokens; tokens a second:`,
  );
  console.log(`  analyse ${rate(analysing)}, read ${rate(reading)}, both ${rate(analysing + reading)}`);
  console.log(`  resident memory up to ${Math.round(memory / 2 ** 20)} MB`);
}

function seconds(...args: string[]): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ["dist/cli/main.js", ...args], { maxBuffer: 1 << 30 });
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}`);
  return (performance.now() - started) / 1000;
}

function median(...args: string[]): string {
  const times = Array.from({ length: 5 }, () => seconds(...args)).sort((a, b) => a - b);
  return `${times[2]!.toFixed(2)} s`;
}

function inFolder<T>(contents: string[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-speed-"));
  for (const [index, content] of contents.entries()) writeFileSync(join(folder, `${index}.txt`), content);
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The first `count` words of a text, as they stand in it. */
function firstWords(text: string, count: number): string {
  const last = [...text.matchAll(/\S+/g)][count - 1]!;
  return text.slice(0, last.index + last[0].length);
}

function measureCommand(): void {
  const short =
    "Bridge stays shut, mayor says\n\nThe mayor of Tarn said on Friday that the bridge would stay shut.\n";
  console.log(
    `read, one short report from a cold start: ${inFolder([short], (folder) => median("read", folder))}`,
  );
  for (const inputs of positionals.length > 0
    ? [positionals]
    : [["samples/truce-offer"], ["samples/sanctions"]]) {
    console.log(`brief, ${inputs.join(" ")}: ${median("brief", "--date", "2025-05-11", ...inputs)}`);
  }
  const folder = join(values.data, "polnear/train/text");
  const long = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .filter((text) => text.split(/\s+/).length >= 600)
    .slice(0, 100)
    .map((text) => firstWords(text, 600));
  const took = inFolder(long, (target) => seconds("brief", "--date", "2025-05-11", target));
  console.log(`brief, ${long.length} reports of 600 words: ${took.toFixed(1)} s`);
  for (const jobs of new Set([1, availableParallelism()])) {
    console.log(
      `read, the ${jobs === 1 ? "texts" : "same"}, --jobs ${jobs}: ${seconds("read", texts, "--jobs", `${jobs}`).toFixed(1)} s`,
    );
  }
}

measureModel();
measureRooms();
measureCommand();
