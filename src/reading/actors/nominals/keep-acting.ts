import { childIn } from "../../syntax/tree.js";
import { type CastMember, type PlacedMention, sentenceOf } from "../cast.js";
import { GOVERNMENT_VERBS } from "../data/verbs.js";
import type { Page } from "../page.js";
import { isSpeaker } from "../pronouns/speaker.js";

const partyVerbs = new Set(GOVERNMENT_VERBS.trim().split(/\s+/));

/** An actor known by phrase alone is worth listing when it acts, speaks or returns. */
export function keepActing(page: Page, cast: CastMember[]): CastMember[] {
  return cast.filter((member) => {
    if (member.mentions.every((mention) => page.blockOf[sentenceOf(page, mention)] === "byline"))
      return false;
    if (member.mentions.some(({ form }) => form === "name")) return true;
    if (member.mentions.every((mention) => isNobody(page, mention))) return false;
    if (member.kind === "group" && member.mentions.every((mention) => isCount(page, mention))) {
      return member.mentions.some(({ head }) => actsAsParty(page, head));
    }
    if (member.plural && member.mentions.every(({ from, to }) => to - from === 1)) {
      return member.mentions.some(({ head }) => isSpeaker(page, head));
    }
    if (new Set(member.mentions.map((mention) => sentenceOf(page, mention))).size > 1) return true;
    return member.mentions.some(({ head }) => acts(page, head));
  });
}

function acts(page: Page, head: number): boolean {
  const { deprel, head: governor } = page.tokens[head]!;
  if (/^nsubj|^obl:agent|^nmod:poss/.test(deprel)) return true;
  if (deprel === "conj") return acts(page, governor);
  return page.tree.children[head]!.some(
    (child) => page.words[child] === "to" && page.words[child - 1] === "according",
  );
}

/** "No delegate", "neither army", "any mayor". */
function isNobody(page: Page, { from }: PlacedMention): boolean {
  return /^(no|neither|nor|any)$/.test(page.words[from]!);
}

/** "Fourteen companies", "some 2,300 people", and pronouns for them: a number, not a party. */
function isCount(page: Page, { form, head }: PlacedMention): boolean {
  return form === "pronoun" || childIn(page.tree, head, "nummod") !== undefined;
}

/** Says, decides or agrees something: "two officials said", never "people were killed". */
function actsAsParty(page: Page, head: number): boolean {
  const { deprel, head: governor } = page.tokens[head]!;
  if (governor >= 0 && isPassive(page, governor)) return false;
  if (isSpeaker(page, head)) return true;
  return deprel === "nsubj" && partyVerbs.has(page.tokens[governor]!.lemma);
}

/** "are known to have died", "people named in the list". */
function isPassive(page: Page, verb: number): boolean {
  const { xpos, deprel } = page.tokens[verb]!;
  if (page.tree.children[verb]!.some((child) => page.tokens[child]!.deprel === "aux:pass")) return true;
  return xpos === "VBN" && deprel === "acl";
}
