import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Reading, Record } from "../src/contracts/index.js";

const root = new URL("..", import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function rapporteur(args: string[], input = "") {
  const run = spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  return {
    status: run.status,
    out: run.stdout,
    err: run.stderr,
    complaints: run.stderr.split("\n").filter(Boolean),
  };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const strike = `Dockers in Port Ellis vote to stay out

The dockers of Port Ellis voted on Tuesday to continue their strike, the union said.

“We will stay on this quay until the owners talk to us,” said Joel Marsh, the union's secretary. He added that the vote had been close.

The owners said they would meet the union only if the pickets left the gates.
`;

describe("rapporteur brief", () => {
  it("compiles the samples into a record that keeps its own schema and whose every passage is in its report", () => {
    const { status, out } = rapporteur(["brief", "samples/truce-offer", "--format", "json"]);
    expect(status).toBe(0);
    const record = Record.parse(JSON.parse(out));
    expect(record.reports).toHaveLength(4);
    const texts = new Map(record.reports.map(({ id, text }) => [id, text]));
    const passages: { report: string; start: number; end: number; exact: string }[] = [];
    JSON.stringify(record, (_, value) => {
      if (value && typeof value === "object" && "exact" in value) passages.push(value);
      return value;
    });
    expect(passages.length).toBeGreaterThan(100);
    for (const { report, start, end, exact } of passages)
      expect(texts.get(report)!.slice(start, end)).toBe(exact);
  });

  it("prints a page without colour codes into a pipe, and the same twice", () => {
    const first = rapporteur(["brief", "samples/ferry-accident"]);
    expect(first.out).toContain("She went over in less time than it takes to lace a boot");
    expect(first.out).not.toContain("\u001b[");
    expect(rapporteur(["brief", "samples/ferry-accident"]).out).toBe(first.out);
  });

  it("does the rest of a batch and gives one line for each input that fails", () => {
    const good = file("strike.txt", strike);
    const bad = [
      file("empty.txt", ""),
      file("noise.txt", Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256))),
      file(
        "deutsch.txt",
        "Der Minister sagte am Montag, dass die Verhandlungen über den Haushalt nun doch noch in dieser Woche beginnen sollen. ".repeat(
          5,
        ),
      ),
      file("page.html", "<html><body><nav><a href='/'>Home</a> <a href='/a'>News</a></nav></body></html>"),
      join(folder, "nowhere.txt"),
    ];
    const { status, out, complaints } = rapporteur(["brief", good, ...bad]);
    expect(status).toBe(1);
    expect(out).toContain("We will stay on this quay until the owners talk to us");
    expect(complaints).toHaveLength(bad.length);
    for (const [index, path] of bad.entries())
      expect(complaints.join("\n"), complaints[index]).toContain(path);
  });

  it("counts a report given twice once and says so", () => {
    const one = file("strike.txt", strike);
    const { out, err } = rapporteur(["brief", one, one, "--format", "json"]);
    expect(JSON.parse(out).reports).toHaveLength(1);
    expect(err).toContain("strike.txt");
  });

  it("does not merge reports of two happenings, and says so", () => {
    const { status, out, err } = rapporteur([
      "brief",
      "samples/truce-offer",
      "samples/ferry-accident",
      "--format",
      "json",
    ]);
    expect(status).toBe(0);
    const record = Record.parse(JSON.parse(out));
    expect(record.reports).toHaveLength(4);
    expect(record.apart.map(({ reports }) => reports.length)).toEqual([3]);
    expect(err).toContain("another happening");
  });

  it("reads a report in UTF-16", () => {
    const path = file("wide.txt", Buffer.from(`\ufeff${strike}`, "utf16le"));
    const { status, out } = rapporteur(["brief", path]);
    expect(status).toBe(0);
    expect(out).toContain("“We will stay on this quay until the owners talk to us,”");
  });

  for (const args of [
    ["brief"],
    ["brief", "samples", "--date", "2025-02-30"],
    ["brief", "samples", "--format", "pdf"],
    ["frobnicate"],
    ["brief", "samples", "--loud"],
  ]) {
    it(`calls ${args.join(" ")} wrong usage`, () => {
      const { status, out, err } = rapporteur(args);
      expect(status).toBe(2);
      expect(out).toBe("");
      expect(err).not.toBe("");
    });
  }
});

describe("rapporteur read --input jsonl", () => {
  it("gives one line for each line, in order, with offsets into the text as it was given", () => {
    const texts = [
      "The mayor said on Friday that the bridge would stay shut. “Nobody crosses it,” she said.",
      "Rain fell.\r\n\r\n“We were lucky,” Ada Quill said.  Two  spaces stay.",
    ];
    const lines = [
      JSON.stringify({ id: "one", text: texts[0] }),
      "{broken",
      JSON.stringify({ id: "two", text: texts[1] }),
    ];
    const { status, out, complaints } = rapporteur(["read", "--input", "jsonl"], `${lines.join("\n")}\n`);
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers).toHaveLength(3);
    expect(answers[1]).toMatchObject({ line: 2 });
    expect(complaints).toHaveLength(1);
    for (const [answer, id, text] of [
      [answers[0], "one", texts[0]],
      [answers[2], "two", texts[1]],
    ]) {
      expect(answer.report.id).toBe(id);
      expect(answer.report.text).toBe(text);
      const { attributions } = Reading.parse(answer.reading);
      expect(attributions.length).toBeGreaterThan(0);
    }
    const [said] = answers[2].reading.attributions;
    expect(texts[1]!.slice(said.quoted[0].start, said.quoted[0].end)).toBe("We were lucky,");
    expect(texts[1]!.slice(said.source.start, said.source.end)).toBe("Ada Quill");
  });
});

describe("rapporteur analyse", () => {
  it("keeps the tokens of CoNLL-U it is given", () => {
    const words = ["Ms.", "Quill", "flew", "to", "Paris", "to-day", "."];
    const source = words.map((word, i) => [i + 1, word, ...Array(8).fill("_")].join("\t")).join("\n");
    const { status, out } = rapporteur(["analyse", "--pretokenised", "-"], `# sent_id = 7\n${source}\n\n`);
    expect(status).toBe(0);
    expect(out).toContain("# sent_id = 7");
    const rows = out
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .map((line) => line.split("\t"));
    expect(rows.map((row) => row[1])).toEqual(words);
    expect(rows[4]![9]).toContain("NER=B-LOC");
    expect(rows.filter((row) => row[6] === "0")).toHaveLength(1);
  });

  it("says which line of broken CoNLL-U is wrong", () => {
    const { status, complaints } = rapporteur(["analyse", "--pretokenised", "-"], "1\tA\n3\tB\n");
    expect(status).toBe(1);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain("line 2");
  });
});
