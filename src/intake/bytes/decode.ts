import { IntakeError } from "../failures.js";
import { detectCharset } from "./charset.js";
import { detectSignature } from "./signature.js";
import { decodeWindows1252 } from "./windows-1252.js";

const SAMPLE = 100_000;

/** Share of the first characters for which `test` holds. */
function share(text: string, test: (code: number) => boolean): number {
  const length = Math.min(text.length, SAMPLE);
  let count = 0;
  for (let i = 0; i < length; i++) if (test(text.charCodeAt(i))) count++;
  return length === 0 ? 0 : count / length;
}

const isControl = (code: number) =>
  (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 127;

/**
 * The text of bytes whose charset is unknown.
 *
 * @param charset what the server says of it, if anything
 * @throws IntakeError `empty`, `unsupported-type`, `binary`, `encoding`
 */
export function decodeBytes(bytes: Uint8Array, charset?: string): string {
  if (bytes.length === 0) throw new IntakeError("empty");
  const format = detectSignature(bytes);
  if (format) throw new IntakeError("unsupported-type", format);
  const encoding = detectCharset(bytes, charset);
  const text =
    encoding === "windows-1252" ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  if (share(text, isControl) > 0.01) throw new IntakeError("binary");
  if (share(text, (code) => code === 0xfffd) > 0.02) throw new IntakeError("encoding");
  if (text.trim() === "") throw new IntakeError("empty");
  return text;
}
