import type { Record, RecordActor, Statement } from "../../contracts/index.js";

/** Everything one speaker said; each inner list was said in one go. */
export interface SpeakerGroup {
  /** Absent when the reports name nobody we know, or nobody at all. */
  actor?: RecordActor;
  name: string;
  utterances: Statement[][];
}

export const UNSTATED = "Speaker not stated";

/** Every statement in the order in which the groups show them. */
export function statementsInOrder(record: Record): Statement[] {
  return groupBySpeaker(record).flatMap(({ utterances }) => utterances.flat());
}

/** Statements by speaker, speakers in the order in which the record first hears them, unstated speakers last. */
export function groupBySpeaker(record: Record): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>();
  for (const statement of record.statements) {
    const actor = record.actors.find(({ id }) => id === statement.speaker);
    const name = actor?.name ?? statement.speakerName;
    const key = JSON.stringify([actor?.id, name?.toLowerCase()]);
    const group = groups.get(key) ?? { actor, name: name ?? UNSTATED, utterances: [] };
    groups.set(key, group);
    const utterance = group.utterances.find(([first]) => first?.utterance === statement.utterance);
    if (utterance) utterance.push(statement);
    else group.utterances.push([statement]);
  }
  const all = [...groups.values()];
  return [...all.filter(({ name }) => name !== UNSTATED), ...all.filter(({ name }) => name === UNSTATED)];
}
