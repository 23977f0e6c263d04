import { NAME_KINDS } from "../model/index.js";
import { type NamedSentence, type NameRule, nameKey } from "./named-sentence.js";

const CAPITALS_VOTE = 0.25;
const SURNAME_VOTE = 2; // a full name tells more of its surname than the surname of itself
const LEAD = 1.5; // how many times the votes for a name's own kind another must have

/**
 * One sense a document (Gale, Church and Yarowsky 1992): all that go by the same words are of one kind, that which their
 * probabilities together favour. A person's full name votes for its surname too.
 */
export const agreeOnKind: NameRule = (sentences) => {
  const votes = countVotes(sentences);
  return sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => {
      const kinds = votes.get(nameKey(sentence, name))!;
      const most = Math.max(...kinds);
      if (most <= LEAD * kinds[NAME_KINDS.indexOf(name.kind)]!) return name;
      return { ...name, kind: NAME_KINDS[kinds.indexOf(most)]! };
    }),
  }));
};

/** Of each name, in the order of NAME_KINDS. */
function countVotes(sentences: NamedSentence[]): Map<string, number[]> {
  const votes = new Map<string, number[]>();
  const vote = (key: string, kinds: number[], weight: number) => {
    const own = votes.get(key) ?? kinds.map(() => 0);
    votes.set(
      key,
      own.map((sum, kind) => sum + weight * kinds[kind]!),
    );
  };
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      const weight = sentence.capitals ? CAPITALS_VOTE : 1;
      vote(nameKey(sentence, name), name.kinds, weight);
      if (name.kind === "PER" && name.to - name.from > 1) {
        vote(nameKey(sentence, { from: name.to - 1, to: name.to }), name.kinds, SURNAME_VOTE * weight);
      }
    }
  }
  return votes;
}
