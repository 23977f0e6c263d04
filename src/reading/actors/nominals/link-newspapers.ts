import { type CastMember, mentionAt } from "../cast.js";
import type { Page } from "../page.js";
import { toldBefore, toldIn } from "../pronouns/lead.js";
import type { Phrase } from "./phrase.js";

/** Sentences in the paper's own words between the name of a newspaper and "the newspaper". */
const WINDOW = 2;

const MASTHEAD =
  /\b(Times|Post|Journal|Tribune|Herald|Globe|Chronicle|Gazette|Courier|Telegraph|Guardian|Daily|Sun|Star|Sentinel|Standard|Observer|Examiner|Register|Today|Bee)\b/;

/** "She told the Harbour Times … The newspaper": the only one whose name sounds like a newspaper's among those just named. */
export function linkNewspaper(page: Page, phrase: Phrase, cast: CastMember[]): CastMember | undefined {
  const { from, to, head, noun } = phrase;
  if (noun !== "newspaper" || to - from !== 2 || page.words[from] !== "the" || page.quoted[head])
    return undefined;
  const papers = cast.filter((member) => member.kind === "organisation" && MASTHEAD.test(member.name));
  const { sentence } = page.tokens[head]!;
  const told = [sentence, ...toldBefore(page, sentence, WINDOW)].flatMap((at) => toldIn(page, papers, at));
  const named = new Set(told.filter((one) => one.head < head).map(({ who }) => who));
  const [paper] = named;
  if (!paper || named.size > 1) return undefined;
  paper.mentions.push(mentionAt(page, phrase, head, "nominal", "newspaper", 0.75));
  return paper;
}
