import { stat } from "node:fs/promises";
import type { IntakeFailure } from "../../contracts/index.js";
import { failureOf, IntakeError } from "../failures.js";
import { findReportFiles } from "./folder.js";

/** One place to read one report from, named as the user will see it. */
export interface Source {
  kind: "file" | "web" | "stdin";
  input: string;
}

/** A source, or the failure of an input that gave none. */
export type Listed = Source | IntakeFailure;

async function listOne(input: string): Promise<Source[]> {
  if (input === "-") return [{ kind: "stdin", input }];
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(input)) return [{ kind: "web", input }];
  const found = await stat(input).catch(() => undefined);
  if (!found?.isDirectory()) return [{ kind: "file", input }];
  const files = await findReportFiles(input).catch((error: NodeJS.ErrnoException) => {
    throw new IntakeError("not-readable", error.code ?? error.message);
  });
  if (files.length === 0) throw new IntakeError("empty-folder");
  return files.map((file) => ({ kind: "file", input: file }));
}

/** The inputs in their order, folders opened up. An input given twice is listed once and said the second time. */
export async function listSources(inputs: string[]): Promise<Listed[]> {
  const listed: Listed[] = [];
  const seen = new Set<string>();
  for (const input of inputs) {
    try {
      for (const source of await listOne(input)) {
        const again = seen.has(source.input);
        seen.add(source.input);
        listed.push(
          again ? failureOf(source.input, new IntakeError("duplicate", "an input given before")) : source,
        );
      }
    } catch (error) {
      listed.push(failureOf(input, error));
    }
  }
  return listed;
}
