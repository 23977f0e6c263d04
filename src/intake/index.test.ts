import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FAILURES, takeIn, takeText } from "./index.js";

const BODY = `The crews of the northern ferries voted on Monday to stay in port until their pay is raised.

“We have waited for two years,” said Ida Moe, who speaks for the crews in Port Sel.

The company said it would not talk before the ships had left the harbour.
`;
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry crews stay in port</title></head><body><article>
<h1>Ferry crews stay in port</h1>${BODY.split("\n\n")
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("")}</article></body></html>`;
const GERMAN =
  "Die Besatzungen der Fähren haben am Montag beschlossen, im Hafen zu bleiben, bis ihr Lohn erhöht wird. Die Reederei will erst verhandeln, wenn die Schiffe wieder fahren.";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "intake-"));
  await mkdir(at("mixed/deep"), { recursive: true });
  await mkdir(at("mixed/page_files"));
  await mkdir(at("bare"));
  const files: Record<string, string | Buffer> = {
    "plain.txt": `Ferry crews stay in port\n\n${BODY}`,
    "dated.txt": `Ferry crews stay out\n\nPublished: 3 March 2031\n\n${BODY}`,
    "again.txt": `Ferry crews stay in port\r\n\r\n${BODY.replaceAll("\n", "\r\n")}`,
    "page.dat": PAGE,
    "empty.txt": "",
    "german.txt": GERMAN,
    "report.pdf": "%PDF-1.7 and so on",
    "lines.txt": '{"id": "1", "text": "Ferries stay."}\n{"id": "2", "text": "They do."}\n',
    "noise.txt": Buffer.from(Array.from({ length: 2_000 }, (_, i) => (i * 7919) % 32)),
    "huge.html": "",
    "shell.html": "<html><body><div id=app></div></body></html>",
    "mixed/b.txt": BODY.replace("Monday", "Tuesday"),
    "mixed/a.html": PAGE,
    "mixed/deep/c.txt": BODY.replace("Monday", "Friday"),
    "mixed/README.md": "About this folder.",
    "mixed/data.json": "{}",
    "mixed/picture.png": "\x89PNG",
    "mixed/.hidden.txt": BODY,
    "mixed/page.html": PAGE.replaceAll("Monday", "Sunday"),
    "mixed/page_files/part.html": PAGE,
    "bare/README.md": "Nothing here.",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
  await truncate(at("huge.html"), 50_000_000);
});

afterAll(() => rm(folder, { recursive: true }));

describe("taking in files", () => {
  it("gives a report whose spans hold", async () => {
    const { reports, failures } = await takeIn([at("plain.txt")]);
    expect(failures).toEqual([]);
    const [report] = reports;
    expect(report).toMatchObject({
      title: "Ferry crews stay in port",
      language: "en",
      input: at("plain.txt"),
    });
    expect(report?.blocks.map(({ kind }) => kind)).toEqual([
      "headline",
      "paragraph",
      "paragraph",
      "paragraph",
    ]);
    expect(report?.id).toMatch(/^[0-9a-f]{12}$/);
    expect(report?.published).toBeUndefined();
    expect(report?.publishedFrom).toBeUndefined();
  });

  it("tells a page by its content, not by its name", async () => {
    const { reports } = await takeIn([at("page.dat")]);
    expect(reports[0]?.text.startsWith("Ferry crews stay in port\n\nThe crews of")).toBe(true);
  });

  it("gives the date of the option to undated reports alone", async () => {
    const { reports } = await takeIn([at("plain.txt"), at("dated.txt")], { date: "2031-04-01" });
    expect(reports.map(({ published, publishedFrom }) => [published, publishedFrom])).toEqual([
      ["2031-04-01", "option"],
      ["2031-03-03", "report"],
    ]);
  });

  it("opens folders in order and passes companions over", async () => {
    const { reports, failures } = await takeIn([at("mixed")]);
    expect(failures).toEqual([]);
    expect(reports.map(({ input }) => input)).toEqual(
      ["a.html", "b.txt", "deep/c.txt", "page.html"].map((name) => at(`mixed/${name}`)),
    );
  });

  it("reads standard input", async () => {
    const { reports } = await takeIn(["-"], { stdin: Readable.from([Buffer.from(BODY)]) });
    expect(reports[0]).toMatchObject({ input: "-", text: BODY });
  });

  it("tells its progress", async () => {
    const steps: string[] = [];
    await takeIn([at("plain.txt"), at("nowhere.txt")], {
      onProgress: (done, total) => steps.push(`${done}/${total}`),
    });
    expect(steps).toEqual(["1/2", "2/2"]);
  });
});

describe("inputs that cannot be taken", () => {
  it.each([
    ["not-found", "nowhere.txt"],
    ["empty", "empty.txt"],
    ["not-english", "german.txt"],
    ["unsupported-type", "report.pdf"],
    ["json", "lines.txt"],
    ["binary", "noise.txt"],
    ["too-large", "huge.html"],
    ["no-article", "shell.html"],
    ["empty-folder", "bare"],
  ])("%s: the rest is done", async (code, name) => {
    const { reports, failures } = await takeIn([at(name), at("plain.txt")]);
    expect(reports).toHaveLength(1);
    expect(failures).toMatchObject([{ input: at(name), code }]);
    expect(failures[0]?.message).toMatch(/^[^\n]{20,200}$/);
  });

  it("refuses a page on this machine", async () => {
    const { failures } = await takeIn(["http://127.0.0.1:9/"]);
    expect(failures[0]?.code).toBe("blocked-address");
  });

  it("counts the same report once, whatever its line breaks", async () => {
    const { reports, failures } = await takeIn([at("plain.txt"), at("again.txt"), at("plain.txt")]);
    expect(reports).toHaveLength(1);
    expect(failures.map(({ input, code }) => [input, code])).toEqual([
      [at("again.txt"), "duplicate"],
      [at("plain.txt"), "duplicate"],
    ]);
  });

  it("has a message that says what to do for every code", () => {
    for (const message of Object.values(FAILURES)) expect(message("detail")).toMatch(/; (?!.*\n)/);
  });
});

describe("taking text as it is", () => {
  const text = `Ferry crews stay in port\r\n\r\n${BODY}\u00a0`;

  it("changes no character and keeps the id", () => {
    const report = takeText({
      id: "r1",
      text,
      outlet: "The Northern Post",
      published: "2031-03-03",
      url: "https://post.example/1",
    });
    expect(report).toMatchObject({
      id: "r1",
      text,
      outlet: "The Northern Post",
      published: "2031-03-03",
      publishedFrom: "report",
    });
    expect(report.blocks[0]).toMatchObject({ kind: "headline", start: 0, end: 24 });
  });

  it("takes the date of the option where none is given", () => {
    expect(takeText({ text: BODY }, "2031-04-01")).toMatchObject({
      published: "2031-04-01",
      publishedFrom: "option",
    });
    expect(takeText({ text: BODY, published: "soon" }).published).toBeUndefined();
  });

  it("gives one id to one outlet, address and text", () => {
    const ids = [{ text }, { text }, { text, outlet: "A" }, { text, url: "https://a.example/" }].map(
      (given) => takeText(given).id,
    );
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
  });

  it("reads text that is not English, and says so", () =>
    expect(takeText({ text: GERMAN }).language).toBe("de"));
});
