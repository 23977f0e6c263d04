import type { Evidence } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { conceptsIn, conceptWord } from "../statements/concepts.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";
import { alike, findTopics, type Topic } from "./sentences.js";

interface Stand {
  source: Source;
  topic: Topic;
  /** Record actor id of who agreed or refused. */
  actor: string;
  agrees: boolean;
  evidence: Evidence;
}

const SAME_MATTER = 0.35;

/** One report says that somebody agreed, another that the same somebody refused. */
export const findPolarityConflicts: FindingRule = (scene) => {
  const stands = scene.sources.flatMap((source) => findStands(source, scene.actors.of));
  const drafts: FindingDraft[] = [];
  for (const a of stands) {
    for (const b of stands) {
      if (!a.agrees || b.agrees || a.actor !== b.actor || a.source.origin === b.source.origin) continue;
      const score = alike(a.topic, b.topic);
      if (score < SAME_MATTER) continue;
      const actor = scene.actors.actors.find(({ id }) => id === a.actor)!;
      if (drafts.some((draft) => draft.of === actor.id)) continue;
      drafts.push({
        kind: "polarity",
        about: `${actor.name} agrees in ${labelOf(scene, a.source.report.id)} and refuses in ${labelOf(scene, b.source.report.id)}`,
        of: actor.id,
        weight: "conflict",
        evidence: [a.evidence, b.evidence],
        basis: { rule: "agreed-or-refused", score: Math.min(0.85, 0.4 + score / 2) },
      });
    }
  }
  return drafts;
};

/** Clauses in which an actor accepts or refuses something, plainly: no "would", "if", "could". */
function findStands(
  source: Source,
  of: (report: string, actor: string) => { id: string } | undefined,
): Stand[] {
  const { tokens } = source.analysis;
  const topics = findTopics(source);
  return tokens.flatMap((verb, index) => {
    if (verb.upos !== "VERB") return [];
    const { concepts } = conceptsIn([conceptWord(verb)]);
    const [accepts, refuses] = [concepts.has("=accept"), concepts.has("=refuse")];
    if (accepts === refuses) return [];
    const children = tokens.filter((token) => token.head === index);
    if (
      children.some(
        (child) =>
          /^(?:would|could|might|may|should|if|to)$/i.test(child.form) && /^(?:aux|mark)/.test(child.deprel),
      )
    )
      return [];
    const subject = children.find((child) => child.deprel === "nsubj");
    const mention = subject && actorWithMention(source, subject.start);
    const actor = mention && of(source.report.id, mention);
    if (!actor) return [];
    const negated = children.some((child) => /^(?:not|n['’]t|never)$/i.test(child.form));
    const sentence = source.analysis.sentences[verb.sentence]!;
    return [
      {
        source,
        topic: topics[verb.sentence]!,
        actor: actor.id,
        agrees: accepts !== negated,
        evidence: evidenceOf(source, sentence),
      },
    ];
  });
}

function actorWithMention(source: Source, at: number): string | undefined {
  return source.reading.actors.find((actor) =>
    actor.mentions.some(({ start, end }) => start <= at && at < end),
  )?.id;
}
