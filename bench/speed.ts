/**
 * Wall time and peak memory of the built command: `brief` on each of the samples from a cold start (the median of five),
 * and on 100 reports of 600 words cut from the public sets.
 *
 *     npm run build && npx tsx bench/speed.ts --data /data [FILE…]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  options: { data: { type: "string", default: "/data" } },
  allowPositionals: true,
});

function seconds(inputs: string[]): number {
  const started = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ["dist/cli/main.js", "brief", "--date", "2025-05-11", ...inputs],
    {
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0 && status !== 1) throw new Error(`brief ended with ${status}`);
  return (performance.now() - started) / 1000;
}

function median(inputs: string[]): string {
  const times = Array.from({ length: 5 }, () => seconds(inputs)).sort((a, b) => a - b);
  return `${times[2]!.toFixed(2)} s`;
}

for (const inputs of positionals.length > 0
  ? [positionals]
  : [["samples/truce-offer"], ["samples/sanctions"]]) {
  console.log(`${inputs.join(" ")}: ${median(inputs)}`);
}

const folder = join(values.data, "polnear/train/text");
const target = mkdtempSync(join(tmpdir(), "rapporteur-speed-"));
const long = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .filter((text) => text.split(/\s+/).length >= 600)
  .slice(0, 100);
for (const [index, text] of long.entries()) {
  const words = text.matchAll(/\S+/g);
  const last = [...words][599]!;
  writeFileSync(join(target, `${index}.txt`), text.slice(0, last.index + last[0].length));
}
console.log(`${long.length} reports of 600 words: ${seconds([target]).toFixed(1)} s`);
rmSync(target, { recursive: true });
