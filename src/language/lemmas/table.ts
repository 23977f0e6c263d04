import { readFileSync } from "node:fs";

/** Characters to cut off a word's end and what to put there. */
export interface Edit {
  cut: number;
  put: string;
}

/** Penn tag → ending → edit, and Penn tag → word → lemma. Made by `training/lemmas`. */
export interface LemmaTable {
  rules: Map<string, Map<string, Edit>>;
  exceptions: Map<string, Map<string, string>>;
}

const TABLE_FILE = new URL("../../../models/lemmas.json", import.meta.url);

let table: LemmaTable | undefined;

/** The table that ships, read once. */
export function loadTable(): LemmaTable {
  table ??= parseTable(readFileSync(TABLE_FILE, "utf8"));
  return table;
}

function parseTable(source: string): LemmaTable {
  const json = JSON.parse(source) as Record<keyof LemmaTable, Record<string, Record<string, string>>>;
  return {
    rules: mapOfMaps(json.rules, parseEdit),
    exceptions: mapOfMaps(json.exceptions, (lemma) => lemma),
  };
}

function parseEdit(written: string): Edit {
  const [cut = "0", put = ""] = written.split("|");
  return { cut: Number(cut), put };
}

function mapOfMaps<T>(
  source: Record<string, Record<string, string>>,
  parse: (value: string) => T,
): Map<string, Map<string, T>> {
  const entries = Object.entries(source).map(
    ([tag, inner]) =>
      [tag, new Map(Object.entries(inner).map(([key, value]) => [key, parse(value)]))] as const,
  );
  return new Map(entries);
}
