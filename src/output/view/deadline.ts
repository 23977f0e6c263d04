import type { Record, RecordPosition } from "../../contracts/index.js";
import { timexWords } from "./when.js";

/** The deadline of a position in words: the label of the timeline entry it names, else its TIMEX3 value read out. */
export function deadlineWords({ deadline }: RecordPosition, record: Record): string | undefined {
  if (!deadline) return undefined;
  return record.timeline.find(({ id }) => id === deadline)?.label ?? timexWords(deadline);
}
