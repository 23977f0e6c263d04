import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IntakeError } from "../failures.js";
import { openWeb } from "./fetch.js";

const ROUTES: Record<string, RequestListener> = {
  "/robots.txt": (_, answer) => answer.end("User-agent: *\nDisallow: /closed"),
  "/page": (_, answer) =>
    answer.setHeader("content-type", "text/html; charset=iso-8859-1").end("<p>café</p>"),
  "/zip": (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync("packed")),
  "/bomb": (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(2_000_000))),
  "/moved": (_, answer) => answer.writeHead(302, { location: "/page" }).end(),
  "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
  "/closed": (_, answer) => answer.end("no"),
  "/to-closed": (_, answer) => answer.writeHead(301, { location: "/closed" }).end(),
  "/to-file": (_, answer) => answer.writeHead(302, { location: "file:///etc/hostname" }).end(),
  "/gone": (_, answer) => answer.writeHead(410).end("gone"),
  "/big": (_, answer) => answer.setHeader("content-length", "9000000").end(),
  "/slow": (_, answer) => void answer.write("<html>"),
  "/endless": (_, answer) => {
    const pour = () => {
      while (answer.write(Buffer.alloc(10_000, 97)));
    };
    answer.on("drain", pour);
    pour();
  },
};

let server: Server;
let base: string;
const options = { allowPrivate: true, timeoutMs: 1_500, maxBytes: 1_000_000, paceMs: 0 };
const codeOf = (address: string, web = openWeb(options)) =>
  web(address).then(
    () => "fetched",
    (error: IntakeError) => error.code,
  );

beforeAll(async () => {
  server = createServer((request, answer) => {
    const route = ROUTES[request.url ?? ""];
    if (route) route(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("fetching a page", () => {
  it("gives its bytes, its final address and the charset of the header", async () => {
    const page = await openWeb(options)(`${base}/moved#top`);
    expect({ ...page, bytes: Buffer.from(page.bytes).toString() }).toEqual({
      bytes: "<p>café</p>",
      url: `${base}/page`,
      charset: "iso-8859-1",
    });
  });

  it("unpacks what was packed", async () => {
    const page = await openWeb(options)(`${base}/zip`);
    expect(Buffer.from(page.bytes).toString()).toBe("packed");
  });

  it.each([
    ["/closed", "robots"],
    ["/to-closed", "robots"],
    ["/to-file", "bad-url"],
    ["/gone", "http-status"],
    ["/nowhere", "http-status"],
    ["/loop", "too-many-redirects"],
    ["/big", "too-large"],
    ["/bomb", "too-large"],
    ["/endless", "too-large"],
    ["/slow", "timeout"],
  ])("%s fails: %s", async (path, code) => expect(await codeOf(base + path)).toBe(code));

  it.each([
    ["ftp://example.org/a", "bad-url"],
    ["http://user:secret@example.org/", "bad-url"],
    ["http://127.0.0.1:1/", "network"],
  ])("%s fails: %s", async (address, code) => expect(await codeOf(address)).toBe(code));
});

describe("private addresses", () => {
  const closed = () => openWeb({ ...options, allowPrivate: false });

  it("are refused by number and by name", async () => {
    expect(await codeOf(`${base}/page`, closed())).toBe("blocked-address");
    expect(await codeOf(`http://localhost:${new URL(base).port}/page`, closed())).toBe("blocked-address");
    expect(await codeOf("http://169.254.169.254/latest/meta-data", closed())).toBe("blocked-address");
  });
});
