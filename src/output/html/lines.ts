import type { Evidence, Record } from "../../contracts/index.js";
import { eventsInOrder } from "../view/events.js";
import { conflictsFirst } from "../view/findings.js";
import { statementsInOrder } from "../view/speakers.js";
import type { MarkedSpan, MarkKind } from "./segments.js";

/** Element ids of a record's lines: "s1" the first statement, then p, f, e, t and a; those of records set apart "x1-s1". */
export interface Lines {
  id(of: object): string;
  /** By the record's own id: statements, positions, findings, events, timeline entries and actors never share one. */
  find(id: string | undefined): string | undefined;
}

export function linesOf(record: Record, prefix = ""): Lines {
  const byObject = new Map<object, string>();
  const byId = new Map<string, string>();
  for (const [letter, items] of lists(record)) {
    items.forEach((item, index) => {
      const line = `${prefix}${letter}${index + 1}`;
      byObject.set(item, line);
      if (!byId.has(item.id)) byId.set(item.id, line);
    });
  }
  return { id: (of) => byObject.get(of) ?? "", find: (id) => (id === undefined ? undefined : byId.get(id)) };
}

function lists(record: Record): [string, { id: string }[]][] {
  return [
    ["s", statementsInOrder(record)],
    ["t", record.timeline],
    ["a", record.actors],
    ["p", record.positions],
    ["f", conflictsFirst(record.findings)],
    ["e", eventsInOrder(record)],
  ];
}

/** Every passage any line of the record rests on, by report. */
export function markedSpans(record: Record, lines: Lines): Map<string, MarkedSpan[]> {
  const spans = new Map<string, MarkedSpan[]>();
  const mark = (of: object, kind: MarkKind, evidence: (Evidence | undefined)[]) => {
    for (const passage of evidence) {
      if (!passage) continue;
      const { report, start, end } = passage;
      const known = spans.get(report) ?? [];
      known.push({ start, end, kind, line: lines.id(of) });
      spans.set(report, known);
    }
  };
  for (const statement of record.statements) {
    for (const { content, quoted, source, cue, channel, relayedBy, addressee } of statement.carriages) {
      mark(statement, "said", [...content, ...quoted]);
      mark(statement, "tag", [source, cue, channel, relayedBy, addressee]);
    }
    mark(statement, "said", statement.wording);
  }
  for (const position of record.positions) {
    mark(position, "stance", [
      ...position.evidence,
      ...position.conditions.flatMap(({ evidence }) => evidence),
    ]);
  }
  for (const finding of record.findings) mark(finding, finding.weight, finding.evidence);
  for (const event of record.events) {
    for (const { trigger, evidence } of event.tellings) {
      mark(event, "event", [trigger]);
      mark(event, "tag", [evidence]);
    }
  }
  for (const entry of record.timeline) mark(entry, "time", entry.evidence);
  for (const actor of record.actors) {
    mark(actor, "name", [...actor.evidence, ...actor.roles.flatMap(({ evidence }) => evidence)]);
  }
  return spans;
}
