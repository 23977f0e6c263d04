import { type Dispatcher, fetch, type Response } from "undici";
import { IntakeError } from "../failures.js";
import { checkHost } from "./address.js";

export const AGENT = "rapporteur";
const MAX_REDIRECTS = 5;

/** An address that may be fetched at all. @throws IntakeError `bad-url` */
export function parseAddress(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) throw new IntakeError("bad-url");
  const url = new URL(address, base);
  const isWeb = (url.protocol === "http:" || url.protocol === "https:") && !url.username && !url.password;
  if (!isWeb) throw new IntakeError("bad-url");
  url.hash = "";
  return url;
}

export interface FollowOptions {
  dispatcher: Dispatcher;
  /** Milliseconds for each hop, its body included. */
  timeoutMs: number;
  allowPrivate: boolean;
  /** Called before each request, with each address on the way. */
  before?(url: URL): Promise<void>;
}

/** GET with redirects followed by hand, so that every address on the way is checked. The body is not read yet. */
export async function followRedirects(
  start: URL,
  options: FollowOptions,
): Promise<{ url: URL; response: Response }> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (!options.allowPrivate) checkHost(url.hostname);
    await options.before?.(url);
    const response = await fetch(url, {
      redirect: "manual",
      dispatcher: options.dispatcher,
      signal: AbortSignal.timeout(options.timeoutMs),
      headers: {
        "user-agent": `${AGENT}/1 (compiles sourced records of news reports)`,
        accept: "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
        "accept-language": "en",
      },
    });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return { url, response };
    await response.body?.cancel();
    url = parseAddress(location, url.href);
  }
  throw new IntakeError("too-many-redirects");
}
