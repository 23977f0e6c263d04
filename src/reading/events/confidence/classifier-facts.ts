import { tokensWithin } from "../../syntax/tree.js";
import { pentaOf, rootOf } from "../classify/roots.js";
import type { Classify } from "../decide-type.js";
import type { EventDraft } from "../index.js";
import type { Scene } from "../scene.js";

/** What the classifier, which sees the whole sentence, thinks of the type: between the two, or between the one and nobody. */
export function classifierFacts({ tree }: Scene, draft: EventDraft, classify: Classify): [string, number][] {
  const [first, second] = draft.actor?.members ?? [];
  const actor = draft.actor ?? draft.recipient!;
  const recipient = draft.actor ? (draft.recipient ?? second) : undefined;
  const { from, to } = tree.analysis.sentences[tree.tokens[draft.at]!.sentence]!;
  const { root, scores } = classify(tree, {
    sentence: { from, to },
    actor: tokensWithin(tree, draft.recipient || !first ? actor : first),
    ...(recipient && { recipient: tokensWithin(tree, recipient) }),
    trigger: draft.at,
  });
  const coded = rootOf(draft.type);
  const own = scores.find((one) => one.root === coded)?.score ?? 0;
  const kind = recipient ? "pair" : "one";
  return [
    [`classifier of ${kind}`, logOdds(own)],
    ...(root === coded ? [[`classifier of ${kind} agrees`, 1] as [string, number]] : []),
    ...(pentaOf(root) === pentaOf(coded)
      ? [[`classifier of ${kind} agrees in class`, 1] as [string, number]]
      : []),
  ];
}

function logOdds(chance: number): number {
  const kept = Math.min(0.99, Math.max(0.01, chance));
  return Math.log(kept / (1 - kept));
}
