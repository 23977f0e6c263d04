import { closeSync, openSync, writeSync } from "node:fs";

/** Where a bench writes what was found, one line of JSON each; nowhere when no file is named. */
export interface Predictions {
  write(line: object): void;
  close(): void;
}

/** Opens `path` for writing, emptying it. Throws when it cannot be written. */
export function openPredictions(path: string | undefined): Predictions {
  if (path === undefined) return { write: () => {}, close: () => {} };
  const file = openSync(path, "w");
  return {
    write: (line) => void writeSync(file, `${JSON.stringify(line)}\n`),
    close: () => closeSync(file),
  };
}
