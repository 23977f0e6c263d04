import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";

/** Rows of int8, each with one scale: value = int8 × scale. */
export interface Int8Tensor {
  type: "int8";
  rows: number;
  columns: number;
  values: Int8Array;
  scales: Float32Array;
}

export interface Float32Tensor {
  type: "float32";
  values: Float32Array;
}

/** A weights file in memory; the format is described in training/README.md. */
export interface Container<Header> {
  header: Header;
  int8(name: string): Int8Tensor;
  float32(name: string): Float32Tensor;
}

/** The weights cannot be used; the message says which file, what is wrong and what to do. */
export class WeightsError extends Error {
  override name = "WeightsError";
}

interface TensorEntry {
  type: "int8" | "float32";
  shape: number[];
  offset: number;
  scales?: number;
}

interface OwnHeader {
  model: string;
  dataLength: number;
  dataCrc32: number;
  tensors: Record<string, TensorEntry>;
}

const MAGIC = "RAPMODEL";
const VERSION = 1;
const ALIGNMENT = 64;
const FIXED = 16;

/** Reads the weights of the named model. Throws WeightsError when the file is missing, damaged or another model's. */
export function readContainer<Header>(path: string, model: string): Container<Header> {
  const refuse = (wrong: string): never => {
    throw new WeightsError(`${path}: ${wrong}. Put the weights of the installed version back in its place.`);
  };
  const bytes = readBytes(path, refuse);
  if (bytes.length < FIXED || bytes.toString("latin1", 0, MAGIC.length) !== MAGIC)
    refuse("is no weights file");
  if (bytes.readUInt32LE(8) !== VERSION) refuse(`is of format ${bytes.readUInt32LE(8)}, not ${VERSION}`);
  const headerEnd = FIXED + bytes.readUInt32LE(12);
  if (headerEnd > bytes.length) refuse("is cut short");
  const header = parseHeader(bytes.toString("utf8", FIXED, headerEnd), refuse);
  if (header.model !== model) refuse(`holds the weights of "${header.model}", not of "${model}"`);
  const data = alignedCopy(bytes.subarray(Math.ceil(headerEnd / ALIGNMENT) * ALIGNMENT));
  if (data.length !== header.dataLength) refuse("is cut short");
  if (crc32(data) !== header.dataCrc32) refuse("is damaged");

  function entry(name: string, type: TensorEntry["type"]): TensorEntry {
    const found = header.tensors[name];
    return found?.type === type ? found : refuse(`lacks the ${type} tensor "${name}"`);
  }
  const floats = (offset: number, length: number) => new Float32Array(data.buffer, offset, length);
  return {
    header: header as OwnHeader & Header,
    int8(name) {
      const { shape, offset, scales } = entry(name, "int8");
      const [rows, columns] = shape as [number, number];
      const values = new Int8Array(data.buffer, offset, rows * columns);
      return { type: "int8", rows, columns, values, scales: floats(scales!, rows) };
    },
    float32(name) {
      const { shape, offset } = entry(name, "float32");
      return {
        type: "float32",
        values: floats(
          offset,
          shape.reduce((product, size) => product * size, 1),
        ),
      };
    },
  };
}

function readBytes(path: string, refuse: (wrong: string) => never): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return refuse("cannot be read");
  }
}

function parseHeader(text: string, refuse: (wrong: string) => never): OwnHeader {
  try {
    return JSON.parse(text) as OwnHeader;
  } catch {
    return refuse("is damaged");
  }
}

/** Float32Array needs offsets that are multiples of 4 within its buffer; a slice of a file promises none. */
function alignedCopy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}
