/** How pages are fetched. */
export interface FetchOptions {
  /** Lets private and loopback addresses through: for tests and for an intranet one trusts. Default false. */
  allowPrivate?: boolean;
  /** Milliseconds for one page, from connecting to its last byte. Default 20,000. */
  timeoutMs?: number;
  /** Bytes of one page after decompression. Default 20,000,000. */
  maxBytes?: number;
  /** Milliseconds between two pages of one host. Default 1,000. */
  paceMs?: number;
}

export interface IntakeOptions {
  /** ISO 8601 date for reports that carry none; a report's own date is never overridden. */
  date?: string;
  /** Where `-` reads from. Default `process.stdin`. */
  stdin?: NodeJS.ReadableStream;
  /** Called after each input, with how many of how many are done. */
  onProgress?(done: number, total: number): void;
  fetch?: FetchOptions;
}

/** Largest input in bytes: no news page comes near it, and larger ones would only eat memory. */
export const MAX_BYTES = 20_000_000;

/** Longest text of one report, in UTF-16 code units: that of a thick book. */
export const MAX_CHARACTERS = 1_000_000;

export const FETCH_DEFAULTS: Required<FetchOptions> = {
  allowPrivate: false,
  timeoutMs: 20_000,
  maxBytes: MAX_BYTES,
  paceMs: 1_000,
};
