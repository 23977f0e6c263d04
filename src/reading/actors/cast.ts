import type { Actor, ActorKind, Mention } from "../../contracts/index.js";
import { headWithin, type TokenRange } from "../syntax/tree.js";
import type { NameFound } from "./names/name.js";
import { nameText } from "./names/name.js";
import type { Page } from "./page.js";
import type { RoleFound } from "./roles/role.js";

export type Gender = "male" | "female";

/** A mention with the tokens it covers. `head` is the token that heads it in the parse. */
export interface PlacedMention extends Mention, TokenRange {
  head: number;
}

/** An actor while the report is being read. */
export interface CastMember extends Omit<Actor, "id" | "mentions"> {
  mentions: PlacedMention[];
  gender?: Gender;
  plural: boolean;
  /** Several actors named together. */
  joint?: boolean;
  /** Roles with their places among the tokens. */
  rolesFound: RoleFound[];
}

export function newMember(name: string, kind: ActorKind, more: Partial<CastMember> = {}): CastMember {
  return { name, kind, roles: [], rolesFound: [], mentions: [], plural: false, ...more };
}

export function mentionOfName(page: Page, name: NameFound, rule: string, score: number): PlacedMention {
  const { start, end, from, to } = name;
  const head = headWithin(page.tree, name) ?? from;
  return {
    start,
    end,
    from,
    to,
    head,
    form: "name",
    basis: { rule, score: round(score * (0.5 + name.score / 2)) },
  };
}

export function mentionAt(
  page: Page,
  range: TokenRange,
  head: number,
  form: Mention["form"],
  rule: string,
  score: number,
): PlacedMention {
  const start = page.tokens[range.from]!.start;
  const end = page.tokens[range.to - 1]!.end;
  return { start, end, from: range.from, to: range.to, head, form, basis: { rule, score: round(score) } };
}

/** The fullest of a member's names stands for it. */
export function takeFullerName(page: Page, member: CastMember, name: NameFound): void {
  const text = nameText(page, name);
  if (text.split(" ").length > member.name.split(" ").length) member.name = text;
}

export function sentenceOf(page: Page, mention: PlacedMention): number {
  return page.tokens[mention.head]!.sentence;
}

function round(score: number): number {
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}
