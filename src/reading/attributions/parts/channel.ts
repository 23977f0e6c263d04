import type { Attribution } from "../../../contracts/index.js";
import type { Context } from "../context.js";
import { type Draft, holds } from "../draft.js";
import { OCCASIONS, PLATFORMS } from "./platforms.js";

type Channel = NonNullable<Attribution["channel"]>;

const LEADS_IN = new Set(["in", "on", "via", "at", "during", "through", "by"]);
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** Tokens a phrase like "in a short post published late on Sunday" may take before its noun. */
const PHRASE = 7;

/**
 * Where it was said: a platform named after "on" ("on Truth Social", "on the platform X"), else the occasion ("in a
 * statement", "at a news conference"). "In the post" points back to the platform the same speaker used before.
 */
export function findChannel(
  draft: Draft,
  context: Context,
  actor: string | undefined,
  before: Attribution[],
): Channel | undefined {
  const place = draft.cue ?? draft.source;
  if (!place) return undefined;
  const { analysis, tokens } = context;
  const sentence = analysis.sentences[tokens[place.from]!.sentence]!;
  const free: number[] = [];
  for (let token = sentence.from; token < sentence.to; token++) {
    if (!holds(draft, token) && !isAnotherClause(token, draft, context)) free.push(token);
  }

  const platform = findPlatform(free, context);
  if (platform) return platform;
  const occasion = findOccasion(free, context);
  if (!occasion?.definite || occasion.name !== "post") return occasion && published(occasion);
  const earlier = before.findLast((one) => one.channel && actor !== undefined && one.source?.actor === actor);
  return { ...published(occasion), name: earlier?.channel?.name ?? occasion.name };
}

/** "Her post on X came after Okafor spoke": a verb between the phrase and the speaker or cue makes it somebody else's. */
function isAnotherClause(token: number, { source, cue }: Draft, { tokens }: Context): boolean {
  const first = Math.min(source?.from ?? Number.POSITIVE_INFINITY, cue?.from ?? Number.POSITIVE_INFINITY);
  const last = Math.max(source?.to ?? 0, cue?.to ?? 0);
  const [from, to] = token < first ? [token, first] : [last, token];
  for (let at = from; at < to; at++) if (FINITE.has(tokens[at]!.xpos)) return true;
  return false;
}

const published = ({ start, end, name }: Channel): Channel => ({ start, end, name });

function findPlatform(free: number[], { tokens, report }: Context): Channel | undefined {
  for (const token of free) {
    for (const name of PLATFORMS) {
      const { start } = tokens[token]!;
      const end = start + name.length;
      if (
        report.text.slice(start, end) !== name ||
        !tokens.slice(token, token + 2).some((last) => last.end === end)
      )
        continue;
      const previous = tokens[token - 1]?.form.toLowerCase() ?? "";
      const follows = ["on", "platform", "network", "site", "via", "his", "her", "its", "their", "to", "app"];
      if (follows.includes(previous)) return { start, end, name };
    }
  }
  return undefined;
}

function findOccasion(free: number[], { tokens }: Context): (Channel & { definite: boolean }) | undefined {
  const isFree = new Set(free);
  for (const token of free) {
    if (!LEADS_IN.has(tokens[token]!.form.toLowerCase())) continue;
    for (let noun = token + 1; noun <= token + PHRASE && isFree.has(noun); noun++) {
      const { form, upos } = tokens[noun]!;
      if (upos === "VERB" || upos === "PUNCT" || LEADS_IN.has(form.toLowerCase())) break;
      const name = OCCASIONS[form.toLowerCase()];
      if (!name || tokens[noun + 1]?.upos === "NOUN") continue;
      const definite = ["the", "that", "this", "same"].includes(tokens[token + 1]!.form.toLowerCase());
      return { start: tokens[noun]!.start, end: tokens[noun]!.end, name, definite };
    }
  }
  return undefined;
}
