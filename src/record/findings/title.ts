import type { Evidence, RecordActor } from "../../contracts/index.js";
import { fold } from "../words.js";
import { type FindingDraft, type FindingRule, type FindingScene, labelOf, onePerReport } from "./scene.js";

type Role = RecordActor["roles"][number];

/** Somebody is former minister in one report and minister in another, or holds two offices that exclude each other. */
export const findTitleConflicts: FindingRule = (scene) =>
  scene.actors.actors
    .filter((actor) => actor.kind === "person")
    .flatMap((actor): FindingDraft[] => {
      const former = rolesIn(actor, true);
      for (const role of former) {
        const current = actor.roles.filter((other) => !other.former && sameOffice(role, other));
        // A report that uses both ("former president Trump … President Trump") is polite, not of another opinion.
        const sayFormer = role.evidence.filter(
          (one) => !current.some((other) => saidIn(other, one.report)) && !speaksOfThen(scene, one),
        );
        const sayCurrent = current
          .flatMap((other) => other.evidence)
          .filter(({ report }) => !former.some((other) => sameOffice(role, other) && saidIn(other, report)))
          .filter((one) => !saysFormer(scene, one) && !speaksOfThen(scene, one));
        if (sayFormer.length === 0 || sayCurrent.length === 0) continue;
        const [one, other] = [onePerReport(sayFormer), onePerReport(sayCurrent)];
        const names = (evidence: typeof one) =>
          evidence.map(({ report }) => labelOf(scene, report)).join(", ");
        return [
          {
            kind: "title",
            about: `${actor.name} is former ${role.title} in ${names(one)} and ${role.title} in ${names(other)}`,
            of: actor.id,
            weight: "conflict",
            evidence: [...one, ...other],
            basis: { rule: "former-or-current", score: 0.9 },
          },
        ];
      }
      return [];
    });

/** "Ex-Trump adviser": the words before the title say it for the whole. */
function saysFormer(scene: FindingScene, evidence: Evidence): boolean {
  return /\b(?:former|ex|one-time|late)\b/i.test(around(scene, evidence));
}

/** "Then-President": of the time told of, which says nothing of today. */
function speaksOfThen(scene: FindingScene, evidence: Evidence): boolean {
  return /\bthen\b/i.test(around(scene, evidence));
}

function around(scene: FindingScene, { report, start, end }: Evidence): string {
  const { text } = scene.sources.find((source) => source.report.id === report)!.report;
  return text.slice(Math.max(0, start - 20), end);
}

function rolesIn(actor: RecordActor, former: boolean): Role[] {
  return actor.roles.filter((role) => (role.former ?? false) === former);
}

function saidIn(role: Role, report: string): boolean {
  return role.evidence.some((one) => one.report === report);
}

/** "President" and "president of the U.S." are one office; "foreign minister" and "minister of defence" are two. */
function sameOffice(a: Role, b: Role): boolean {
  const plain = (title: string) =>
    fold(title)
      .replace(/^(?:former|ex-?|the)\s*/, "")
      .trim();
  return plain(a.title) === plain(b.title);
}
