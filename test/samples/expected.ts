import { readFileSync } from "node:fs";

interface Passage {
  file: string;
  contains: string;
}

/** What samples/README.md says of expected.json. */
export interface Expected {
  reports: {
    file: string;
    outlet: string | null;
    title: string;
    byline: string | null;
    published: string | null;
  }[];
  origins: string[][];
  quotes: {
    file: string;
    exact: string;
    speaker: string | null;
    use?: "term";
    optional?: boolean;
    channel?: string;
  }[];
  indirect: (Passage & { speaker: string })[];
  denied?: Passage[];
  sameStatement: { file: string; exact: string }[][];
  likelySame: Passage[][];
  findings: { kind: string; weight: string; about: string[]; evidence: Passage[] }[];
  allowedFindings?: { kind: string; evidence: Passage[] }[];
  noFindings: { kind: string; why: string; evidence: Passage[] }[];
  conditions: { holder: string; orHolder?: string[]; relation: string; contains: string; files: string[] }[];
  notPositions?: Passage[];
  times: {
    file: string;
    contains: string;
    expression: string;
    value?: string;
    offsetDays?: number;
    weekday?: number;
  }[];
  furniture: { file: string; line: string }[];
}

export const HAPPENINGS = ["truce-offer", "sanctions", "ferry-accident"];

export function folderOf(happening: string): string {
  return new URL(`../../samples/${happening}`, import.meta.url).pathname;
}

export function expectedOf(happening: string): Expected {
  return JSON.parse(readFileSync(`${folderOf(happening)}/expected.json`, "utf8"));
}
