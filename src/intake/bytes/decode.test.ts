import { describe, expect, it } from "vitest";
import type { IntakeError } from "../failures.js";
import { decodeBytes } from "./decode.js";

const SENTENCE = "Ana Lundström said “no” to the café’s owner.";
const utf16 = (text: string, order: "le" | "be") => {
  const bytes = Buffer.from(text, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
};
const western = (text: string) =>
  Buffer.from(text.replace("“", "\x93").replace("”", "\x94").replace("’", "\x92"), "latin1");
const page = (meta: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`<html><head>${meta}</head><body>`), body, Buffer.from("</body></html>")]);

function codeOf(bytes: Uint8Array): string | undefined {
  try {
    decodeBytes(bytes);
    return undefined;
  } catch (error) {
    return (error as IntakeError).code;
  }
}

describe("character sets", () => {
  it.each([
    ["UTF-8", Buffer.from(SENTENCE)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${SENTENCE}`)],
    ["UTF-16 LE with a mark", utf16(`\ufeff${SENTENCE}`, "le")],
    ["UTF-16 BE with a mark", utf16(`\ufeff${SENTENCE}`, "be")],
    ["UTF-16 LE without", utf16(SENTENCE, "le")],
    ["UTF-16 BE without", utf16(SENTENCE, "be")],
    ["windows-1252", western(SENTENCE)],
  ])("%s", (_, bytes) => expect(decodeBytes(bytes)).toBe(SENTENCE));

  it("believes the server first and the page's declaration next", () => {
    const greek = Buffer.from([0xca, 0xe1, 0xeb, 0xe7]);
    expect(decodeBytes(greek, "iso-8859-7")).toBe("Καλη");
    expect(decodeBytes(page('<meta charset="iso-8859-7">', greek))).toContain("Καλη");
    expect(
      decodeBytes(page('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-7">', greek)),
    ).toContain("Καλη");
  });

  it("sees through a wrong declaration", () => {
    expect(decodeBytes(page("<meta charset=iso-8859-1>", Buffer.from(SENTENCE)))).toContain(SENTENCE);
    expect(decodeBytes(page("<meta charset=utf-8>", western(SENTENCE)))).toContain(SENTENCE);
    expect(decodeBytes(Buffer.from(SENTENCE), "no-such-charset")).toBe(SENTENCE);
  });

  it("keeps a UTF-8 text with one broken byte", () => {
    const bytes = Buffer.concat([Buffer.from(SENTENCE.repeat(20)), Buffer.from([0xff])]);
    expect(decodeBytes(bytes).startsWith(SENTENCE)).toBe(true);
  });
});

describe("bytes that are no text", () => {
  it.each([
    ["empty", Buffer.alloc(0)],
    ["empty", Buffer.from(" \n\t ")],
    ["unsupported-type", Buffer.from("%PDF-1.7 …")],
    ["unsupported-type", Buffer.from("\x89PNG\r\n", "latin1")],
    ["unsupported-type", Buffer.from("PK\x03\x04 a document", "latin1")],
    ["binary", Buffer.from([1, 2, 3, 4, 5, 6, 7, 14, 15, 16, 65, 66])],
  ])("%s", (code, bytes) => expect(codeOf(bytes)).toBe(code));
});
