import type { Page } from "../page.js";
import { functionOf } from "../syntax/clause.js";
import type { Candidate } from "./candidates.js";
import type { Pronoun } from "./form.js";
import { isSpeaker } from "./speaker.js";

/**
 * Of those a "he said" may stand for, the only one its paragraph has named outside quotation marks, as a subject
 * ("Ms Berg" hangs on its title): taken where the ranking leaves the pronoun open. A paragraph of the pronoun's own says more than a name of the one before.
 */
export function findAlone(page: Page, { at, class: kind }: Pronoun, all: Candidate[]): Candidate | undefined {
  if (kind !== "person" || page.quoted[at] || !isSpeaker(page, at)) return undefined;
  const { sentences } = page.analysis;
  const regionOf = (token: number) => sentences[page.tokens[token]!.sentence]!.region;
  const here = all.filter(
    ({ last }) => last.head < at && regionOf(last.head) === regionOf(at) && !page.quoted[last.head],
  );
  const named = here.filter(({ referent }) => referent.mentions.some(({ form }) => form === "name"));
  const rivals = here.filter((other) => other !== named[0] && other.referent.gender);
  const topic = named.some(({ last }) => /^(nsubj|appos|flat)$/.test(functionOf(page.tree, last.head)));
  return topic && named.length === 1 && rivals.length === 0 ? named[0] : undefined;
}
