import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { WeightsError } from "./container.js";

/** A byte address in the kernel's memory. */
export type Pointer = number;

/** What src/language/kernel/assembly.ts exports; described there. */
interface KernelExports {
  memory: WebAssembly.Memory;
  quantise(
    source: Pointer,
    stride: number,
    columns: number,
    target: Pointer,
    padded: number,
    scales: Pointer,
    rows: number,
    limit: number,
  ): void;
  multiply(
    activations: Pointer,
    activationScales: Pointer,
    rows: number,
    columns: number,
    weights: Pointer,
    weightScales: Pointer,
    outs: number,
    bias: Pointer,
    target: Pointer,
  ): void;
  addHeads(
    dependents: Pointer,
    heads: Pointer,
    stride: number,
    rows: number,
    headRows: Pointer,
    size: number,
    target: Pointer,
  ): void;
  leaky(values: Pointer, count: number, slope: number): void;
  recur(
    gates: Pointer,
    order: Pointer,
    starts: Pointer,
    lengths: Pointer,
    sequences: number,
    hidden: number,
    padded: number,
    backward: boolean,
    weights: Pointer,
    weightScales: Pointer,
    target: Pointer,
    targetStride: number,
    scratch: Pointer,
  ): void;
}

/** One instance of the WebAssembly kernel and its memory. Memory is handed out and never taken back. */
export interface Kernel {
  call: KernelExports;
  allocate(bytes: number): Pointer;
  /** Views over the memory; take them anew after an allocation, which may have moved it. */
  floats(): Float32Array;
  shorts(): Int16Array;
  words(): Uint32Array;
}

const PAGE = 65_536;
/** The kernel keeps nothing of its own above this address. */
const HEAP = 4_096;
const ALIGNMENT = 64;
const PATH = fileURLToPath(new URL("../../../models/kernel.wasm", import.meta.url));

let compiled: WebAssembly.Module | undefined;

export function startKernel(): Kernel {
  compiled ??= new WebAssembly.Module(readKernel());
  const call = new WebAssembly.Instance(compiled, {}).exports as unknown as KernelExports;
  let top = HEAP;
  return {
    call,
    allocate(bytes) {
      const pointer = Math.ceil(top / ALIGNMENT) * ALIGNMENT;
      top = pointer + bytes;
      const missing = top - call.memory.buffer.byteLength;
      if (missing > 0) call.memory.grow(Math.ceil(missing / PAGE));
      return pointer;
    },
    floats: () => new Float32Array(call.memory.buffer),
    shorts: () => new Int16Array(call.memory.buffer),
    words: () => new Uint32Array(call.memory.buffer),
  };
}

function readKernel(): Uint8Array<ArrayBuffer> {
  if (!existsSync(PATH))
    throw new WeightsError(`${PATH}: is not there. Run "npm run build:kernel" to make it.`);
  return new Uint8Array(readFileSync(PATH));
}
