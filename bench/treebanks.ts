import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Found, findSplits } from "./splits.js";

const TREEBANKS = [
  { label: "EWT", path: "ud/en_ewt-ud-{split}.conllu" },
  { label: "GUM", path: "ud/en_gum-ud-{split}.conllu" },
];

/**
 * The treebanks to measure: one file; else EWT and GUM below `ud/`; else, where there is no `ud/`, every CoNLL-U file of
 * the folder that is not a training part.
 */
export function findTreebanks(data: string): Found {
  if (existsSync(data) && statSync(data).isFile()) return { splits: [labelled(data)], missing: [] };
  const known = findSplits(data, TREEBANKS);
  if (known.splits.length > 0 || !existsSync(data)) return known;
  const files = readdirSync(data).filter((name) => name.endsWith(".conllu") && !name.includes("train"));
  if (files.length === 0) return known;
  return { splits: files.sort().map((name) => labelled(join(data, name))), missing: [] };
}

const labelled = (path: string) => ({ label: basename(path, ".conllu"), path });
