import { IntakeError } from "../failures.js";

/** "20 MB", "500 KB": a byte limit for a reader. */
export function formatBytes(bytes: number): string {
  return bytes >= 1_000_000 ? `${Math.round(bytes / 1_000_000)} MB` : `${Math.ceil(bytes / 1_000)} KB`;
}

/**
 * All bytes of a stream, given up at the first byte over the limit.
 *
 * @throws IntakeError `too-large`
 */
export async function readCapped(
  chunks: AsyncIterable<Uint8Array | string>,
  maxBytes: number,
): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk as Uint8Array);
    size += part.length;
    if (size > maxBytes) throw new IntakeError("too-large", formatBytes(maxBytes));
    parts.push(part);
  }
  return Buffer.concat(parts);
}
