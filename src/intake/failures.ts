import type { IntakeFailure } from "../contracts/index.js";

/** Every way an input can fail: what is wrong and what to do, in one line. `detail` completes the sentence where it needs one. */
export const FAILURES = {
  "not-found": () => "there is no such file or folder; check the path",
  "not-readable": (detail) => `it cannot be opened (${detail}); check its permissions`,
  "not-a-file": () => "it is neither a file nor a folder; give a text or HTML file",
  "empty-folder": () => "the folder holds no text or HTML file; give the files themselves or another folder",
  empty: () => "there is no text in it; check that it was saved whole",
  binary: () => "it is not text; save the report as text or HTML",
  "unsupported-type": (detail) => `${detail} cannot be read; save the report as text or HTML`,
  feed: () => "it is a feed, not a report; give the address of one of its articles",
  json: () => "it is JSON; for reports one a line, use `read --input jsonl`",
  "too-large": (detail) => `it is larger than ${detail}; give the article alone`,
  encoding: () => "its characters cannot be decoded; save it as UTF-8",
  "no-article": () => "no article was found in the page; copy its text into a file and give that",
  "not-english": (detail) => `it is not in English (detected: ${detail}); only English reports can be read`,
  duplicate: (detail) => `it is the same report as ${detail}; counted once`,
  "bad-url": () => "it is not a web address that can be fetched; only http and https without a password are",
  "blocked-address": (detail) =>
    `${detail} is a private or reserved address, which is never fetched; save the page and give the file`,
  robots: (detail) =>
    `the site's robots.txt does not allow fetching it${detail}; save the page and give the file`,
  "http-status": (detail) =>
    `the site answered ${detail}; check the address or save the page and give the file`,
  "too-many-redirects": () => "the site redirects in circles; give the final address",
  timeout: (detail) => `the site did not answer within ${detail}; try again or save the page`,
  network: (detail) => `the site could not be reached (${detail}); check the address and the connection`,
  unexpected: (detail) => `it could not be taken (${detail}); save the report as plain text and give that`,
} satisfies Record<string, (detail: string) => string>;

export type FailureCode = keyof typeof FAILURES;

/** Thrown inside intake and turned into a value at its border. */
export class IntakeError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, detail = "") {
    super(FAILURES[code](detail).replace(/\s+/g, " "));
    this.code = code;
  }
}

/** The failure of one input, whatever was thrown. */
export function failureOf(input: string, error: unknown): IntakeFailure {
  const known =
    error instanceof IntakeError
      ? error
      : new IntakeError("unexpected", error instanceof Error ? error.message : String(error));
  return { input, code: known.code, message: known.message };
}
