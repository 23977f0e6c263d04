import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Hand judgements of the events that some state of the reader found in one text. */
export interface JudgedText {
  /** Below the folder of public sets; "FILE#LINE.PART" for one of the reports that a line of a file holds, both from 0. */
  name: string;
  text: string;
  events: JudgedEvent[];
}

export interface JudgedEvent {
  /** Start of the trigger, in UTF-16 code units into the text, and type. */
  key: string;
  right: boolean;
  /** Of right events alone, and where judged. */
  actor?: boolean;
  recipient?: boolean;
  status?: boolean;
}

const TABLE = new URL("../../bench/data/events-judged.tsv", import.meta.url);
const PART = /^(.+)#(\d+)\.(\d+)$/;

/** The judged texts that are below `data`, and the names of those that are not. */
export function readJudged(data: string): { texts: JudgedText[]; missing: string[] } {
  const byName = new Map<string, JudgedEvent[]>();
  for (const line of readFileSync(TABLE, "utf8").split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [name = "", start, type, event, actor, recipient, status] = line.split("\t");
    const judged = { key: `${start} ${type}`, right: event === "1", ...verdicts({ actor, recipient, status }) };
    byName.set(name, [...(byName.get(name) ?? []), judged]);
  }
  const read = [...byName].map(([name, events]) => ({ name, events, text: textOf(data, name) }));
  return {
    texts: read.flatMap(({ text, ...one }) => (text === undefined ? [] : [{ ...one, text }])),
    missing: read.filter(({ text }) => text === undefined).map(({ name }) => name),
  };
}

function verdicts(columns: Record<string, string | undefined>): Record<string, boolean> {
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, verdict]) => verdict)
      .map(([name, verdict]) => [name, verdict === "1"]),
  );
}

function textOf(data: string, name: string): string | undefined {
  const [, file, line, part] = PART.exec(name) ?? [undefined, name];
  const path = join(data, file!);
  if (!existsSync(path)) return undefined;
  const whole = readFileSync(path, "utf8");
  if (line === undefined) return whole;
  return whole.split("\n")[Number(line)]?.split(" [SEP] ")[Number(part)]?.split("ARTICLE=> ")[1];
}
