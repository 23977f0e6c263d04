import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const page = read("../docs/benchmarks.md");
const firstCells = (section: string) =>
  [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map((match) => match[1]);

describe("docs/benchmarks.md", () => {
  it("lists every bench", () => {
    const main = new URL("./main.ts", import.meta.url).pathname;
    const { stderr } = spawnSync("npx", ["tsx", main], { encoding: "utf8" });
    const benches = [...stderr.matchAll(/^ {2}([a-z]+) +\S/gm)].map((match) => match[1]);
    expect(benches.length).toBeGreaterThan(0);
    expect(benches.filter((bench) => !firstCells(page).includes(bench))).toEqual([]);
  });

  it.each(["language", "names", "attribution"])("documents the options of %s", (bench) => {
    const options = [...read(`./${bench}.ts`).matchAll(/^ {4}([a-z]+): \{ type: "string"/gm)].map(
      (match) => match[1],
    );
    expect(options.length).toBeGreaterThan(1);
    const rows = page.split("\n").filter((line) => line.startsWith("| `--"));
    const documented = options.filter((option) =>
      rows.some(
        (row) =>
          row.includes(`\`--${option}\``) && (row.includes("all three") || row.includes(`\`${bench}\``)),
      ),
    );
    expect(documented).toEqual(options);
  });
});
