import { createHash } from "node:crypto";
import type { Report } from "../contracts/index.js";
import { detectLanguage } from "../language/detect.js";

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/** First 12 hexadecimal digits of the SHA-256 of outlet, URL and text. */
function identify({ outlet, url, text }: Pick<Report, "outlet" | "url" | "text">): string {
  return sha256([outlet ?? "", url ?? "", text].join("\0")).slice(0, 12);
}

/** Everything of a report that its source tells; the rest is computed. */
export type Draft = Omit<Report, "id" | "sha256" | "sourceSha256" | "publishedFrom" | "language"> & {
  id?: string;
};

/**
 * The report with its identity, language and date.
 *
 * @param source the bytes as they came in
 * @param date ISO 8601, for a report that carries no date of its own
 */
export function finishReport(draft: Draft, source: Uint8Array | string, date?: string): Report {
  const { id, ...rest } = draft;
  const published = draft.published ?? date;
  const article = draft.blocks.map(({ start, end }) => draft.text.slice(start, end)).join("\n");
  return {
    id: id ?? identify(draft),
    sha256: sha256(draft.text),
    sourceSha256: sha256(source),
    ...rest,
    published,
    publishedFrom: draft.published ? "report" : published ? "option" : undefined,
    language: detectLanguage(article).language,
  };
}
