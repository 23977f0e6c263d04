import { analyse } from "../../src/language/analyse.js";
import { readReport } from "../../src/reading/read.js";
import { makeReport } from "./report.js";

/** Every position of a text as a line ("Kenya rejects talks") and its conditions ("once: the guns fall silent"). */
export function readPositions(text: string): { line: string; conditions: string[] }[] {
  const report = makeReport(text);
  const reading = readReport(report, analyse(text, report.blocks));
  const name = (id: string | undefined): string | undefined =>
    reading.actors.find((actor) => actor.id === id)?.name;
  return reading.positions.map(({ holder, stance, on, conditions }) => ({
    line: `${name(holder.actor)} ${stance} ${on}`,
    conditions: conditions.map(({ relation, span }) => `${relation}: ${text.slice(span.start, span.end)}`),
  }));
}
