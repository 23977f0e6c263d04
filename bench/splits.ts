import { existsSync } from "node:fs";
import { join } from "node:path";

/** A file or folder of a public set that is there to be measured. */
export interface Split {
  /** "EWT dev" */
  label: string;
  path: string;
}

/** Where a set lies below the data folder; "{split}" stands for "dev" or "test". */
export interface PublicSet {
  label: string;
  path: string;
}

export interface Found {
  splits: Split[];
  /** Sets of which neither split is there, as "label (path)". */
  missing: string[];
}

const SPLITS = ["dev", "test"];

/** Which splits of the sets a data folder holds: dev, test or both. Training splits are never looked for. */
export function findSplits(data: string, sets: PublicSet[]): Found {
  const found: Found = { splits: [], missing: [] };
  for (const set of sets) {
    const splits = SPLITS.map((split) => ({
      label: `${set.label} ${split}`,
      path: join(data, set.path.replace("{split}", split)),
    })).filter(({ path }) => existsSync(path));
    if (splits.length === 0)
      found.missing.push(`${set.label} (${set.path.replace("{split}", `{${SPLITS.join(",")}}`)})`);
    found.splits.push(...splits);
  }
  return found;
}

/** Lines that say what is measured and what was looked for in vain. Ends the program when there is nothing to measure. */
export function announce(data: string, { splits, missing }: Found): void {
  for (const { label, path } of splits) console.log(`measured: ${label}, ${path}`);
  for (const set of missing) console.log(`missing:  ${set} below ${data}`);
  if (splits.length > 0) return;
  console.error("nothing to measure: --data names the folder that holds the public sets");
  process.exit(1);
}
