import { relation } from "../../syntax/tree.js";
import { type CastMember, mentionAt } from "../cast.js";
import type { Page } from "../page.js";

/** "Olsen, who said": the relative pronoun stands for the phrase its clause hangs on. */
export function linkRelatives(page: Page, cast: CastMember[]): void {
  for (let at = 0; at < page.tokens.length; at++) {
    if (!/^(who|whom|whose)$/.test(page.words[at]!) || page.tokens[at]!.upos !== "PRON") continue;
    const antecedent = antecedentOf(page, at);
    if (antecedent === undefined || antecedent >= at) continue;
    const member = cast.find(({ mentions }) =>
      mentions.some(({ head, from, to }) => head === antecedent || (from <= antecedent && antecedent < to)),
    );
    if (!member || /^(place)$/.test(member.kind)) continue;
    member.mentions.push(mentionAt(page, { from: at, to: at + 1 }, at, "pronoun", "relative", 0.85));
  }
}

function antecedentOf(page: Page, at: number): number | undefined {
  for (let i = at, steps = 0; i >= 0 && steps < 6; i = page.tokens[i]!.head, steps++) {
    const token = page.tokens[i]!;
    if (relation(token) === "acl" && token.deprel === "acl:relcl") return token.head;
  }
  return undefined;
}
