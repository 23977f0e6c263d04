import { roleName } from "../view/roles.js";
import type { Document } from "./document.js";
import { escapeMarkdown } from "./escape.js";
import { table } from "./table.js";

export function actorTable({ record, sources }: Document): string[] {
  if (record.actors.length === 0) return [];
  return table(
    ["Actor", "Kind", "Titles", "Also as", "Mentions", "First named"],
    record.actors.map((actor) => [
      escapeMarkdown(actor.name),
      [actor.kind, actor.country].filter(Boolean).join(", "),
      actor.roles
        .map((role) => `${escapeMarkdown(roleName(role))} ${role.evidence.map(sources.mark).join(" ")}`)
        .join("<br>") || "–",
      escapeMarkdown(actor.aliases.join(", ")) || "–",
      `${actor.mentions}`,
      sources.mark(actor.evidence[0]!),
    ]),
  );
}
