import type { TimeExpression } from "../../contracts/index.js";
import { evidenceOf, type Source } from "../source.js";
import { compareAcross } from "../times.js";
import { tokensTouching } from "./clauses.js";
import { meaningOf } from "./meanings.js";
import { type FindingDraft, type FindingRule, labelOf } from "./scene.js";

interface Lasting {
  source: Source;
  time: TimeExpression;
  /** What lasts, as a concept or lemma: "a 30-day truce". */
  thing: string;
}

/** Two reports give one thing different lengths of time: a 21-day truce, a 14-day truce. */
export const findLengthConflicts: FindingRule = (scene) => {
  const lasting = scene.sources.flatMap(lengthsOf);
  const drafts: FindingDraft[] = [];
  for (const a of lasting) {
    for (const b of lasting) {
      if (a.source.origin >= b.source.origin || a.thing !== b.thing || compareAcross(a, b) !== "different")
        continue;
      const says = (source: Source, other: Lasting) =>
        source.reading.times.some(
          (time) => time.type === "DURATION" && compareAcross({ source, time }, other) === "same",
        );
      if (
        says(a.source, b) ||
        says(b.source, a) ||
        drafts.some((draft) => draft.about.includes(printed(a)) && draft.about.includes(printed(b)))
      )
        continue;
      drafts.push({
        kind: "number",
        about: `${printed(a)} in ${labelOf(scene, a.source.report.id)}, ${printed(b)} in ${labelOf(scene, b.source.report.id)}`,
        weight: "conflict",
        evidence: [a, b].map(({ source, time }) => evidenceOf(source, time)),
        basis: { rule: "same-thing-of-another-length", score: 0.75 },
      });
    }
  }
  return drafts;
};

/** Lengths that belong to a noun: "a 21-day truce", "a truce of 21 days". "A day" and "years" measure nothing. */
function lengthsOf(source: Source): Lasting[] {
  const { tokens } = source.analysis;
  return source.reading.times.flatMap((time) => {
    if (
      time.type !== "DURATION" ||
      !/^PT?\d/.test(time.value) ||
      /^an?\b/i.test(evidenceOf(source, time).exact)
    )
      return [];
    const [from, to] = tokensTouching(source.analysis, time);
    const head = tokens.slice(from, to).find((token) => token.head < from || token.head >= to);
    const noun = head && head.head >= 0 ? tokens[head.head]! : undefined;
    return noun?.upos === "NOUN" ? [{ source, time, thing: meaningOf(noun) }] : [];
  });
}

function printed({ source, time }: Lasting): string {
  const { text } = source.report;
  const rest = /^\s\p{L}+/u.exec(text.slice(time.end))?.[0] ?? "";
  return `“${text.slice(time.start, time.end)}${rest}”`;
}
