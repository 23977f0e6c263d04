import type { Carriage } from "../../contracts/index.js";
import type { Source } from "../source.js";
import { fold } from "../words.js";

/** Independent origins of a statement: copies count once, and so does a report that credits another of the reports. */
export function countOrigins(carriages: Pick<Carriage, "report" | "relayedBy">[], sources: Source[]): number {
  const origins = carriages.map(({ report, relayedBy }) => {
    const credited = relayedBy && sources.find((source) => names(source, relayedBy.name));
    return (credited ?? sources.find((source) => source.report.id === report)!).origin;
  });
  return new Set(origins).size;
}

function names(source: Source, credited: string): boolean {
  const plain = (name: string) => fold(name).replace(/^the /, "").trim();
  return source.report.outlet !== undefined && plain(source.report.outlet) === plain(credited);
}
