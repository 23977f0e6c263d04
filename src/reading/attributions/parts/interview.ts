import type { Attribution } from "../../../contracts/index.js";
import type { Context } from "../context.js";
import type { Run } from "../tagger/runs.js";
import { isMedia } from "./media.js";

const PRESS = /^(?:reporters?|journalists?|media|reports?)$/i;

/** "She told the BBC": words given to one news organisation are an interview; "told reporters" may be anything. */
export function findInterview(addressee: Run | undefined, { tokens }: Context): Attribution["channel"] {
  if (!addressee) return undefined;
  const words = tokens.slice(addressee.from, addressee.to).map((token) => token.form);
  if (!isMedia(words) || PRESS.test(words.at(-1)!)) return undefined;
  return { start: tokens[addressee.from]!.start, end: tokens[addressee.to - 1]!.end, name: "interview" };
}
