import type { Report } from "../contracts/index.js";
import { decodeBytes } from "./bytes/decode.js";
import { detectKind } from "./bytes/kind.js";
import { tidyText } from "./bytes/tidy.js";
import { IntakeError } from "./failures.js";
import { MAX_CHARACTERS } from "./options.js";
import { parsePlainReport } from "./plain/parse.js";
import { type Draft, finishReport } from "./report.js";
import type { Opened } from "./source/open.js";

async function parseContent(text: string, input: string, url?: string): Promise<Draft> {
  switch (detectKind(text)) {
    case "html": {
      // The page parser takes longer to load than two plain texts to read.
      const { parsePage } = await import("./html/parse.js");
      return { input, ...parsePage(text, url) };
    }
    case "feed":
      throw new IntakeError("feed");
    case "json":
      throw new IntakeError("json");
    case "archive":
      throw new IntakeError("unsupported-type", "a web archive (MHTML)");
    case "text": {
      const tidy = tidyText(text);
      if (tidy.length > MAX_CHARACTERS) throw new IntakeError("too-large", "any report");
      return { input, url, text: tidy, omitted: [], ...parsePlainReport(tidy) };
    }
  }
}

/**
 * The report that an input's bytes carry.
 *
 * @param date ISO 8601, for a report that carries no date of its own
 * @throws IntakeError
 */
export async function takeBytes(opened: Opened, input: string, date?: string): Promise<Report> {
  const draft = await parseContent(decodeBytes(opened.bytes, opened.charset), input, opened.url);
  if (draft.text.trim() === "") throw new IntakeError("empty");
  const report = finishReport(draft, opened.bytes, date);
  // A text too short to tell is taken; what it says can still be read.
  if (report.language !== "en" && report.language !== "und")
    throw new IntakeError("not-english", report.language);
  return report;
}
