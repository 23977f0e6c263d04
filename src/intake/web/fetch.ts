import { Agent } from "undici";
import { IntakeError } from "../failures.js";
import { FETCH_DEFAULTS, type FetchOptions } from "../options.js";
import { checkedLookup } from "./address.js";
import { formatBytes, readCapped } from "./body.js";
import { AGENT, followRedirects, parseAddress } from "./follow.js";
import { paceHosts } from "./pacing.js";
import { allowsPath } from "./robots.js";

/** A page as it came over the wire. */
export interface FetchedPage {
  bytes: Uint8Array;
  /** Final address after redirects. */
  url: string;
  /** Charset of the Content-Type header. */
  charset?: string;
}

const ROBOTS_BYTES = 500_000;

/** The failure behind what undici throws: ours when a check refused, else a timeout or the network's own. */
function explain(error: unknown, timeoutMs: number): IntakeError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof IntakeError) return cause;
    if (cause.name === "TimeoutError" || cause.name === "ConnectTimeoutError") {
      return new IntakeError("timeout", `${Math.round(timeoutMs / 100) / 10} s`);
    }
  }
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new IntakeError("network", inner instanceof Error ? inner.message : String(inner));
}

/**
 * A way to fetch pages that keeps the rules of the road: public addresses only, robots.txt, one page a second and host,
 * byte and time caps. Robots.txt is read once a host for the life of the returned function.
 *
 * @throws IntakeError from the returned function, for everything that can go wrong with one address
 */
export function openWeb(options: FetchOptions = {}): (address: string) => Promise<FetchedPage> {
  const { allowPrivate, timeoutMs, maxBytes, paceMs } = { ...FETCH_DEFAULTS, ...options };
  const dispatcher = new Agent({
    connect: allowPrivate ? {} : { lookup: checkedLookup },
    keepAliveTimeout: 1_000,
    pipelining: 0,
  });
  const pace = paceHosts(paceMs);
  const robotsOf = new Map<string, Promise<string>>();

  /** Text of robots.txt; "" when the site has none; a rule that forbids all when it cannot be had, as RFC 9309 asks. */
  async function readRobots(origin: string): Promise<string> {
    const { response } = await followRedirects(new URL("/robots.txt", origin), {
      dispatcher,
      timeoutMs,
      allowPrivate,
    });
    if (response.status >= 500) return "user-agent: *\ndisallow: /";
    if (response.status !== 200 || !response.body) return "";
    return new TextDecoder().decode(await readCapped(response.body, ROBOTS_BYTES));
  }

  async function checkRobots(url: URL): Promise<void> {
    const robots = robotsOf.get(url.origin) ?? readRobots(url.origin);
    robotsOf.set(url.origin, robots);
    if (!allowsPath(await robots, AGENT, url.pathname + url.search)) throw new IntakeError("robots");
  }

  async function fetchPage(address: string): Promise<FetchedPage> {
    const start = parseAddress(address);
    const before = async (url: URL) => {
      await checkRobots(url);
      await pace(url.host);
    };
    const { url, response } = await followRedirects(start, { dispatcher, timeoutMs, allowPrivate, before });
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel();
      throw new IntakeError("http-status", `${response.status} ${response.statusText}`.trim());
    }
    const announced = Number(response.headers.get("content-length"));
    if (announced > maxBytes) {
      await response.body.cancel();
      throw new IntakeError("too-large", formatBytes(maxBytes));
    }
    const bytes = await readCapped(response.body, maxBytes);
    const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(response.headers.get("content-type") ?? "")?.[1];
    return { bytes, url: url.href, charset };
  }

  return (address) =>
    fetchPage(address).catch((error: unknown) => {
      throw explain(error, timeoutMs);
    });
}
