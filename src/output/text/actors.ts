import type { RecordActor } from "../../contracts/index.js";
import { printable } from "../view/printable.js";
import { roleName } from "../view/roles.js";
import { count } from "../view/terms.js";
import { type Layout, paragraph } from "./layout.js";

export function actorLines(layout: Layout): string[] {
  return layout.record.actors.flatMap((actor) => {
    const kind = [actor.kind, actor.country].filter(Boolean).join(", ");
    const head = `${layout.paint.heading(printable(actor.name))} ${layout.paint.faint(`(${kind})`)}`;
    return [
      ...paragraph(layout, `${head} ${namedMarks(layout, actor)}`, "  ", "    "),
      ...actor.roles.flatMap((role) => {
        const marks = layout.paint.faint(role.evidence.map(layout.sources.mark).join(" "));
        return paragraph(layout, `${printable(roleName(role))} ${marks}`, "    ");
      }),
      ...(actor.aliases.length > 0
        ? paragraph(layout, `also as ${printable(actor.aliases.join(", "))}`, "    ")
        : []),
    ];
  });
}

/** Where each report first names the actor, and how often all of them do. */
function namedMarks({ sources, paint }: Layout, { evidence, mentions }: RecordActor): string {
  const first = evidence.filter(
    (passage, index) => evidence.findIndex(({ report }) => report === passage.report) === index,
  );
  return paint.faint(`${first.map(sources.mark).join(" ")} ${count(mentions, "mention")}`);
}
