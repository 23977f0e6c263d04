import type { Statement } from "../../contracts/index.js";
import { timexWords } from "./when.js";

/** Where and when a statement was made, "via X, Monday 12 May 2025"; empty when neither is known. */
export function saidWhere({ channel, at }: Pick<Statement, "channel" | "at">): string {
  return [channel && `via ${channel}`, at && timexWords(at)].filter(Boolean).join(", ");
}
