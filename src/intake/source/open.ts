import { type IntakeOptions, MAX_BYTES } from "../options.js";
import { readCapped } from "../web/body.js";
import type { FetchedPage } from "../web/fetch.js";
import { readFileBytes } from "./file.js";
import type { Source } from "./list.js";

/** What a source holds, before anything is made of it. */
export interface Opened {
  bytes: Uint8Array;
  url?: string;
  charset?: string;
}

/** Reads one source whole. @throws IntakeError */
export async function openSource(
  source: Source,
  web: (address: string) => Promise<FetchedPage>,
  options: IntakeOptions,
): Promise<Opened> {
  switch (source.kind) {
    case "web":
      return web(source.input);
    case "stdin":
      return { bytes: await readCapped(options.stdin ?? process.stdin, MAX_BYTES) };
    case "file":
      return { bytes: await readFileBytes(source.input) };
  }
}
