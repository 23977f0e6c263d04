import { analyse } from "../../src/language/analyse.js";
import { readReport } from "../../src/reading/read.js";
import { makeReport } from "./report.js";

export interface ReadPosition {
  /** "Kenya rejects talks". */
  line: string;
  /** "once: the guns fall silent". */
  conditions: string[];
  what: string;
  toward: string | undefined;
  deadline: string | undefined;
}

/** Every position of a text, spans as their words and actors as their names. */
export function readPositions(text: string): ReadPosition[] {
  const report = makeReport(text);
  const { actors, positions, times } = readReport(report, analyse(text, report.blocks));
  const words = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  const name = (id: string | undefined): string | undefined => actors.find((actor) => actor.id === id)?.name;
  return positions.map(({ holder, stance, on, what, conditions, toward, deadline }) => {
    const time = times.find(({ id }) => id === deadline);
    return {
      line: `${name(holder.actor)} ${stance} ${on}`,
      conditions: conditions.map(({ relation, span }) => `${relation}: ${words(span)}`),
      what: words(what),
      toward: name(toward?.actor),
      deadline: time && words(time),
    };
  });
}
