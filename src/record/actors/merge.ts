import type { Actor, RecordActor } from "../../contracts/index.js";
import { clusters } from "../clusters.js";
import { evidenceOf, type Source } from "../source.js";
import { fold } from "../words.js";
import { sameActor } from "./same.js";

/** The merged actors and, for each report's own actor, which of them it is. */
export interface MergedActors {
  actors: RecordActor[];
  of(report: string, actor: string | undefined): RecordActor | undefined;
}

interface Local {
  source: Source;
  actor: Actor;
}

export function mergeActors(sources: Source[]): MergedActors {
  const locals: Local[] = sources.flatMap((source) =>
    source.reading.actors.map((actor) => ({ source, actor })),
  );
  const groups = clusters(locals.length, pairsOfSame(locals));
  const merged = new Map<string, RecordActor>();
  const taken = new Set<string>();
  const actors = groups.map((group) => {
    const members = group.map((index) => locals[index]!);
    const actor = mergeGroup(members, taken);
    for (const member of members) merged.set(key(member.source.report.id, member.actor.id), actor);
    return actor;
  });
  return {
    actors: actors.sort((a, b) => b.mentions - a.mentions),
    of: (report, actor) => (actor === undefined ? undefined : merged.get(key(report, actor))),
  };
}

const key = (report: string, actor: string) => `${report} ${actor}`;

function pairsOfSame(locals: Local[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let a = 0; a < locals.length; a++) {
    for (let b = a + 1; b < locals.length; b++) {
      const [one, other] = [locals[a]!, locals[b]!];
      if (one.source === other.source) continue;
      if (sameActor(one.actor, other.actor, one.source.reading.actors, other.source.reading.actors))
        pairs.push([a, b]);
    }
  }
  return pairs;
}

function mergeGroup(members: Local[], taken: Set<string>): RecordActor {
  const names = members.map(({ actor }) => actor.name);
  const name = names.reduce((best, other) =>
    other.split(" ").length > best.split(" ").length ? other : best,
  );
  const roles = new Map<string, RecordActor["roles"][number]>();
  for (const { source, actor } of members) {
    for (const { at, ...role } of actor.roles) {
      const same = fold(`${role.title}|${role.of ?? ""}|${role.former ?? false}`);
      const evidence = evidenceOf(source, at);
      const known = roles.get(same);
      if (known) known.evidence.push(evidence);
      else roles.set(same, { ...role, evidence: [evidence] });
    }
  }
  return {
    id: uniqueId(name, taken),
    name,
    aliases: [...new Set(names.filter((other) => other !== name))],
    kind: members[0]!.actor.kind,
    country: members.find(({ actor }) => actor.country)?.actor.country,
    roles: [...roles.values()],
    mentions: members.reduce((sum, { actor }) => sum + actor.mentions.length, 0),
    evidence: members.flatMap(({ source, actor }) => {
      const first = actor.mentions.find((mention) => mention.form === "name") ?? actor.mentions[0];
      return first ? [evidenceOf(source, first)] : [];
    }),
  };
}

function uniqueId(name: string, taken: Set<string>): string {
  const slug =
    fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-|-$/g, "") || "actor";
  let id = slug;
  for (let count = 2; taken.has(id); count++) id = `${slug}-${count}`;
  taken.add(id);
  return id;
}
