import { createHash } from "node:crypto";
import type {
  Carriage,
  Evidence,
  Finding,
  RecordActor,
  RecordEvent,
  RecordPosition,
  RecordReport,
  Statement,
  TimelineEntry,
} from "../../src/contracts/index.js";

type Line = [kind: string, text: string];

/** A report whose text is the given lines, an empty line between them; a line of kind "furniture: why" is no block. */
export function report(
  about: Partial<RecordReport> & { id: string; label: string },
  lines: Line[],
): RecordReport {
  const blocks: RecordReport["blocks"] = [];
  const furniture: RecordReport["furniture"] = [];
  let text = "";
  for (const [kind, line] of lines) {
    if (text) text += "\n\n";
    const span = { start: text.length, end: text.length + line.length };
    if (kind.startsWith("furniture: ")) furniture.push({ ...span, why: kind.slice("furniture: ".length) });
    else blocks.push({ ...span, kind });
    text += line;
  }
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return { input: `${about.id}.txt`, origin: 1, ...about, sha256, text, blocks, furniture };
}

/** The passage of a report that reads `exact`; `nth` counts its occurrences from 0. Throws when it is not there. */
export function passage(from: RecordReport, exact: string, nth = 0): Evidence {
  let start = from.text.indexOf(exact);
  for (let left = nth; left > 0 && start >= 0; left -= 1) start = from.text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`"${exact}" is not in ${from.label}`);
  return { report: from.id, start, end: start + exact.length, exact };
}

export function carriage(
  from: RecordReport,
  exact: string | string[],
  about: Partial<Carriage> & Pick<Carriage, "form">,
): Carriage {
  const content = [exact].flat().map((piece) => passage(from, piece));
  const kind = about.kind ?? "direct";
  return {
    report: from.id,
    attribution: `${from.id}-${content[0]!.start}`,
    kind,
    content,
    quoted: kind === "direct" ? content : [],
    differences: [],
    basis: { rule: "quote-then-cue", score: 0.93 },
    ...about,
  };
}

export function statement(about: Partial<Statement> & Pick<Statement, "id" | "carriages">): Statement {
  return {
    utterance: about.id,
    kind: "direct",
    wording: about.carriages[0]!.content,
    support: "sole",
    origins: 1,
    certainty: "stated",
    likelySame: [],
    ...about,
  };
}

export function actor(
  about: Partial<RecordActor> & Pick<RecordActor, "id" | "name" | "evidence">,
): RecordActor {
  return { aliases: [], kind: "person", roles: [], mentions: about.evidence.length, ...about };
}

export function position(
  about: Partial<RecordPosition> & Pick<RecordPosition, "id" | "holderName" | "stance" | "on" | "evidence">,
): RecordPosition {
  return {
    conditions: [],
    support: "sole",
    origins: 1,
    basis: { rule: "stance-verb", score: 0.8 },
    ...about,
  };
}

/** One telling a piece of evidence, its first word the trigger. */
export function event(
  about: Partial<RecordEvent> & Pick<RecordEvent, "id" | "type"> & { told: Evidence[] },
): RecordEvent {
  const { told, ...rest } = about;
  const status = rest.status ?? "happened";
  return {
    contexts: [],
    status,
    claimedBy: [],
    support: "sole",
    origins: 1,
    tellings: told.map((evidence, index) => ({
      report: evidence.report,
      event: `${rest.id}-${index}`,
      status,
      trigger: firstWord(evidence),
      evidence,
    })),
    basis: { rule: "lexicon: refuse", score: 0.75 },
    ...rest,
  };
}

function firstWord({ report, start, exact }: Evidence): Evidence {
  const word = /^\S+/.exec(exact)![0];
  return { report, start, end: start + word.length, exact: word };
}

export function entry(
  about: Partial<TimelineEntry> & Pick<TimelineEntry, "id" | "label" | "evidence">,
): TimelineEntry {
  return { certainty: "stated", sentences: [], statements: [], support: "sole", ...about };
}

export function finding(
  about: Partial<Finding> & Pick<Finding, "id" | "kind" | "about" | "evidence">,
): Finding {
  return { weight: "conflict", basis: { rule: "number-beside-same-noun", score: 0.88 }, ...about };
}
