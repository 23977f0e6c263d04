const SIGNATURES: [what: string, bytes: string, offset: number][] = [
  ["a PDF", "%PDF-", 0],
  ["a PNG image", "\x89PNG", 0],
  ["a JPEG image", "\xff\xd8\xff", 0],
  ["a GIF image", "GIF8", 0],
  ["a WebP image or other RIFF file", "RIFF", 0],
  ["a TIFF image", "II*\0", 0],
  ["a TIFF image", "MM\0*", 0],
  ["an office document or zip archive", "PK\x03\x04", 0],
  ["an office document", "\xd0\xcf\x11\xe0", 0],
  ["a rich text document", "{\\rtf", 0],
  ["a gzip archive", "\x1f\x8b", 0],
  ["a 7z archive", "7z\xbc\xaf", 0],
  ["a PostScript file", "%!PS", 0],
  ["a video or sound file", "ftyp", 4],
  ["a sound file", "ID3", 0],
  ["a sound or video file", "OggS", 0],
  ["a video file", "\x1a\x45\xdf\xa3", 0],
  ["a database", "SQLite format 3\0", 0],
  ["a program", "\x7fELF", 0],
];

/** Name of a file format that is certainly not a report, told by its first bytes. */
export function detectSignature(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  return SIGNATURES.find(([, mark, offset]) => head.startsWith(mark, offset))?.[0];
}
