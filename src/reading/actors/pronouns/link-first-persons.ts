import { type CastMember, mentionAt } from "../cast.js";
import type { Page } from "../page.js";
import { topOf } from "./lead.js";
import { isSpeaker } from "./speaker.js";

const FIRST_PERSON = /^(i|me|my|mine|myself)$/;

/** "I" between quotation marks is whoever the sentence says is speaking. */
export function linkFirstPersons(page: Page, cast: CastMember[]): void {
  const persons = cast.filter(({ kind, plural }) => kind === "person" && !plural);
  const speakers = new Map<number, CastMember>();
  for (const person of persons) {
    for (const { head } of person.mentions) {
      const top = topOf(page, head);
      if (!page.quoted[top] && isSpeaker(page, top)) speakers.set(top, person);
    }
  }
  for (let at = 0; at < page.tokens.length; at++) {
    if (!page.quoted[at] || !FIRST_PERSON.test(page.words[at]!)) continue;
    const person = speakerOf(page, at, speakers);
    person?.mentions.push(mentionAt(page, { from: at, to: at + 1 }, at, "pronoun", "first-person", 0.85));
  }
}

/** The only one who speaks in the sentences the quotation touches, or, when it fills them, in the one it follows on. */
function speakerOf(page: Page, at: number, speakers: Map<number, CastMember>): CastMember | undefined {
  const { tokens, analysis } = page;
  let [from, to] = [at, at];
  while (page.quoted[from - 1]) from--;
  while (page.quoted[to + 1]) to++;
  const [first, last] = [tokens[from]!.sentence, tokens[to]!.sentence];
  const touched = page.told.slice(first, last + 1).some(Boolean);
  const before =
    analysis.sentences[first - 1]?.region === analysis.sentences[first]!.region ? first - 1 : first;
  const found = new Set<CastMember | undefined>();
  const start = analysis.sentences[touched ? first : before]!.from;
  for (let i = start; i < analysis.sentences[last]!.to; i++) {
    if (!page.quoted[i] && isSpeaker(page, i)) found.add(speakers.get(i));
  }
  return found.size === 1 ? [...found][0] : undefined;
}
