import { writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";

const ALIGNMENT = 64;

/**
 * Writes a weights file with one int8 matrix, "weights": a row of `rows` a line, each scaled by its largest value. The
 * format is described in training/README.md.
 */
export function writeWeights(path: string, header: { model: string; labels: string[] }, rows: Float64Array[]): void {
  const columns = rows[0]!.length;
  const scales = rows.map((row) => Math.max(1e-9, row.reduce((most, value) => Math.max(most, Math.abs(value)), 0)) / 127);
  const values = Int8Array.from(rows.flatMap((row, i) => Array.from(row, (value) => Math.round(value / scales[i]!))));
  const matrix = padded(Buffer.from(values.buffer));
  const data = Buffer.concat([matrix, Buffer.from(Float32Array.from(scales).buffer)]);
  const entry = { type: "int8", shape: [rows.length, columns], offset: 0, scales: matrix.length };
  const own = { tensors: { weights: entry }, dataLength: data.length, dataCrc32: crc32(data) };
  const text = Buffer.from(JSON.stringify({ ...header, ...own }));
  const start = Buffer.alloc(16);
  start.write("RAPMODEL", "latin1");
  start.writeUInt32LE(1, 8);
  start.writeUInt32LE(text.length, 12);
  writeFileSync(path, Buffer.concat([padded(Buffer.concat([start, text])), data]));
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((ALIGNMENT - (bytes.length % ALIGNMENT)) % ALIGNMENT)]);
}
