const BOMS: [charset: string, mark: number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const WESTERN = new Set(["windows-1252", "iso-8859-15", "us-ascii"]);

/** The charset's canonical name, or undefined when no decoder knows it. */
function canonical(label: string | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function detectBom(bytes: Uint8Array): string | undefined {
  return BOMS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

/** UTF-16 without a mark: Latin letters leave every other byte zero. */
function detectUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.05) return "utf-16be";
  return undefined;
}

/** The charset a page declares in its first 4,096 bytes (`<meta charset>`, `<meta http-equiv>`, XML declaration). */
function detectDeclared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const match =
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w:.-]+)/i.exec(head) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head);
  const declared = canonical(match?.[1]);
  // A page whose declaration could be read byte by byte cannot be UTF-16: the HTML standard takes UTF-8 then.
  return declared?.startsWith("utf-16") ? "utf-8" : declared;
}

/** How far the bytes are UTF-8: sequences that decode and bytes that do not. */
function countUtf8(bytes: Uint8Array): { multibyte: number; invalid: number } {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let multibyte = 0;
  let invalid = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) invalid++;
    else if (code > 0x7f) multibyte++;
  }
  return { multibyte, invalid };
}

/**
 * The charset of a text or page. In order: byte order mark, UTF-16 by its zero bytes, what the server says, what the
 * page says, UTF-8 when the bytes are, windows-1252. A western label on bytes that are valid UTF-8 is a common mistake
 * and overruled, as is a UTF-8 label on bytes that are mostly not.
 */
export function detectCharset(bytes: Uint8Array, header?: string): string {
  const certain = detectBom(bytes) ?? detectUtf16(bytes);
  if (certain) return certain;
  const declared = canonical(header) ?? detectDeclared(bytes);
  if (declared && declared !== "utf-8" && !WESTERN.has(declared)) return declared;
  const { multibyte, invalid } = countUtf8(bytes);
  if (invalid === 0 || invalid * 10 < multibyte) return "utf-8";
  return declared && declared !== "utf-8" ? declared : "windows-1252";
}
