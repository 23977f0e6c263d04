import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = new URL("..", import.meta.url).pathname;
const towns = ["Ellis", "Marrow", "Tarn", "Quoil", "Brack", "Lowen", "Istar", "Penhale"];
let folder: string;

const text = (town: string) =>
  `The mayor of ${town} said on Friday that the bridge would stay shut. “Nobody crosses it,” she told reporters.`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-jobs-"));
  towns.forEach((town, i) => {
    writeFileSync(join(folder, `${i}.txt`), i === 3 ? "" : `${text(town)}\n`);
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The built command, its standard input left open unless `input` is given. */
function start(args: string[], input?: string) {
  const child = spawn(process.execPath, [join(root, "dist/cli/main.js"), "read", ...args], { cwd: root });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    out += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    err += piece;
  });
  const ended = new Promise<{ status: number | null; lines: string[]; complaints: string[] }>((resolve) => {
    const lines = (printed: string) => printed.split("\n").filter(Boolean);
    child.on("close", (status) => resolve({ status, lines: lines(out), complaints: lines(err) }));
  });
  if (input !== undefined) child.stdin.end(input);
  return { child, ended };
}

describe("rapporteur read --jobs", () => {
  it("prints the same, in the order of the inputs, however many threads read", async () => {
    const inputs = [...towns.keys()].reverse().map((i) => join(folder, `${i}.txt`));
    const [alone, threaded] = await Promise.all(
      ["1", "3"].map((jobs) => start([...inputs, "--jobs", jobs]).ended),
    );
    expect(threaded).toEqual(alone);
    expect(threaded!.status).toBe(1);
    const read = threaded!.lines.map((line) => JSON.parse(line).report.input);
    expect(read).toEqual(inputs.filter((path) => !path.endsWith("3.txt")));
    expect(threaded!.complaints).toHaveLength(1);
    expect(threaded!.complaints[0]).toContain("3.txt");
  });

  it("keeps a broken line's place among lines that threads read", async () => {
    const lines = towns.map((town, i) =>
      i === 2 ? "{broken" : JSON.stringify({ id: town, text: text(town) }),
    );
    const { status, lines: printed } = await start(
      ["--input", "jsonl", "--jobs", "2"],
      `${lines.join("\n")}\n`,
    ).ended;
    const ids = printed.map((line) => JSON.parse(line)).map(({ report, line }) => report?.id ?? line);
    expect(ids).toEqual(towns.map((town, i) => (i === 2 ? 3 : town)));
    expect(status).toBe(1);
  });

  it("answers each line as it comes", async () => {
    const { child, ended } = start(["--input", "jsonl", "--jobs", "2"]);
    for (const town of towns.slice(0, 3)) {
      child.stdin.write(`${JSON.stringify({ id: town, text: text(town) })}\n`);
      await new Promise((resolve) => child.stdout.once("data", resolve));
    }
    child.stdin.end();
    const { lines } = await ended;
    expect(lines.map((line) => JSON.parse(line).report.id)).toEqual(towns.slice(0, 3));
  });

  it("stops at Ctrl-C with whole lines, though more input may come", async () => {
    const { child, ended } = start(["--input", "jsonl", "--jobs", "2"]);
    for (const town of towns) child.stdin.write(`${JSON.stringify({ id: town, text: text(town) })}\n`);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.kill("SIGINT");
    const { status, lines, complaints } = await ended;
    expect(status).toBe(130);
    expect(lines.map((line) => JSON.parse(line).report.id)).toEqual(towns.slice(0, lines.length));
    expect(complaints.join("\n")).toContain("interrupted");
  });

  it.each(["0", "two", "-1", "1.5"])("calls --jobs %s wrong usage", async (jobs) => {
    expect((await start([folder, "--jobs", jobs]).ended).status).toBe(2);
  });
});
