import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { IntakeError } from "../failures.js";
import { MAX_BYTES } from "../options.js";
import { formatBytes } from "../web/body.js";

function explain(error: NodeJS.ErrnoException): IntakeError {
  const missing =
    error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ERR_INVALID_ARG_VALUE";
  return missing
    ? new IntakeError("not-found")
    : new IntakeError("not-readable", error.code ?? error.message);
}

async function readWhole(file: FileHandle): Promise<Uint8Array> {
  const stat = await file.stat();
  if (!stat.isFile()) throw new IntakeError("not-a-file");
  if (stat.size > MAX_BYTES) throw new IntakeError("too-large", formatBytes(MAX_BYTES));
  return file.readFile();
}

/**
 * The bytes of a file; its size is looked at before any of it is read.
 *
 * @throws IntakeError `not-found`, `not-readable`, `not-a-file`, `too-large`
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  // Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error) => {
    throw explain(error);
  });
  try {
    return await readWhole(file);
  } catch (error) {
    throw error instanceof IntakeError ? error : explain(error as NodeJS.ErrnoException);
  } finally {
    await file.close();
  }
}
