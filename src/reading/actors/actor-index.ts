import type { Actor, Span } from "../../contracts/index.js";
import { headWithin, type TokenRange, tokensWithin } from "../syntax/tree.js";
import type { CastMember } from "./cast.js";
import type { Page } from "./page.js";

/** The actors of one report and the way from a place in its text to the actor meant there. */
export interface ActorIndex {
  /** In the order in which the report first mentions them. */
  actors: Actor[];
  /**
   * Id of the actor the span stands for: its mention is exactly the span, or heads it (a noun phrase with title or
   * apposition). Undefined when nobody does or it is unclear: for "the mayor's office" never the mayor, for "Ada and
   * Ben" neither.
   */
  actorAt(span: Span): string | undefined;
  actor(id: string): Actor | undefined;
}

export function indexActors(page: Page, cast: CastMember[]): ActorIndex {
  const exact = new Map<string, string>();
  const anchors = new Map<number, string>();
  const actors = cast
    .map((member) => ({ member, first: Math.min(...member.mentions.map((mention) => mention.start)) }))
    .sort((a, b) => a.first - b.first)
    .map(({ member }, n) => {
      const id = `a${n + 1}`;
      for (const role of member.rolesFound) for (let i = role.from; i < role.to; i++) anchors.set(i, id);
      for (const mention of member.mentions) exact.set(`${mention.start}-${mention.end}`, id);
      return publish(id, member);
    });
  for (const member of cast) {
    if (member.joint) continue;
    for (const { start, end, from, to, form, head } of member.mentions) {
      const id = exact.get(`${start}-${end}`)!;
      if (form === "name") for (let i = from; i < to; i++) anchors.set(i, id);
      else anchors.set(head, id);
    }
  }
  const joint = cast.filter((member) => member.joint).flatMap(({ mentions }) => mentions);
  const jointActor = (span: Span): string | undefined => {
    const inside = joint.find(({ start, end }) => span.start <= start && end <= span.end);
    const head = headWithin(page.tree, tokensWithin(page.tree, span));
    if (!inside || head === undefined || head >= inside.to) return undefined;
    return exact.get(`${inside.start}-${inside.end}`);
  };
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    actors,
    actor: (id) => byId.get(id),
    actorAt: (span) =>
      exact.get(`${span.start}-${span.end}`) ?? jointActor(span) ?? headActor(page, anchors, span),
  };
}

function headActor(page: Page, anchors: Map<number, string>, span: Span): string | undefined {
  const range = coreOf(page, tokensWithin(page.tree, span));
  if (range.from >= range.to) return undefined;
  const right = anchors.get(range.to - 1);
  const head = headWithin(page.tree, range);
  const parsed = head === undefined ? undefined : anchors.get(head);
  if (right !== undefined && parsed !== undefined && right !== parsed) return undefined;
  return right ?? (head !== undefined && range.to - 1 > head ? parsed : undefined);
}

/**
 * The part of a noun phrase that ends in its head: what follows a comma, a preposition or a relative word is left off,
 * and a phrase that joins two is given up.
 */
function coreOf(page: Page, range: TokenRange): TokenRange {
  let { from } = range;
  while (from < range.to && page.tokens[from]!.upos === "PUNCT") from++;
  let to = from;
  while (to < range.to && !endsCore(page, to, from)) to++;
  const joined = /^(and|or|&)$/.test(page.words[to] ?? "") && to < range.to;
  return joined ? { from, to: from } : { from, to };
}

function endsCore(page: Page, i: number, from: number): boolean {
  if (i === from) return false;
  return page.tokens[i]!.upos === "PUNCT" && page.words[i] !== "-"
    ? true
    : /^(who|whom|whose|which|that|of|for|in|at|on|from|with|to|and|or|&)$/.test(page.words[i]!);
}

function publish(id: string, { name, kind, country, roles, mentions }: CastMember): Actor {
  return {
    id,
    name,
    kind,
    ...(country && { country }),
    roles,
    mentions: mentions
      .map(({ start, end, form, basis }) => ({ start, end, form, basis }))
      .sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
