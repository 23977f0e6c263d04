import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join } from "node:path";

/** Companions of reports in a folder: notes on it, data, and the parts of saved pages. */
const NOT_REPORTS = new Set(
  ".json .jsonl .csv .tsv .xml .css .js .mjs .map .png .jpg .jpeg .gif .webp .svg .ico .avif .mp4 .mp3 .woff .woff2 .ttf .zip .gz".split(
    " ",
  ),
);

function isReport(entry: Dirent): boolean {
  return !/^readme\b/i.test(entry.name) && !NOT_REPORTS.has(extname(entry.name).toLowerCase());
}

/** "Page_files" beside "Page.html" is what a browser saves along with the page. */
function isPageParts(entry: Dirent, siblings: Dirent[]): boolean {
  const page = /^(.+)_files$/.exec(entry.name)?.[1];
  return page !== undefined && siblings.some(({ name }) => name === `${page}.html` || name === `${page}.htm`);
}

/** Every report file below a folder, in the order of their paths. Hidden files, links to folders and companions are passed over. */
export async function findReportFiles(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith("."),
  );
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPageParts(entry, entries)) files.push(...(await findReportFiles(path)));
    } else if (isReport(entry)) {
      files.push(path);
    }
  }
  return files;
}
