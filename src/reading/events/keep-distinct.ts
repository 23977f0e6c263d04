import type { PloverType } from "../../contracts/index.js";
import { isBelow, type Tree } from "../syntax/tree.js";
import type { EventDraft } from "./index.js";

/** One event told by two words ("launched an attack") is one: of the same type between the same, the surer is kept. */
export function keepDistinct(drafts: EventDraft[]): EventDraft[] {
  return drafts.filter(
    (draft, n) =>
      !drafts.some(
        (other, m) =>
          m !== n && isSame(draft, other) && (surer(other, draft) || (!surer(draft, other) && m < n)),
      ),
  );
}

function isSame(a: EventDraft, b: EventDraft): boolean {
  if (a.type !== b.type || !(a.span.start < b.span.end && b.span.start < a.span.end)) return false;
  return agree(a.actor, b.actor) && agree(a.recipient, b.recipient);
}

type Party = EventDraft["actor"];

/** The same phrase, or one of the two tells nobody. */
function agree(a: Party, b: Party): boolean {
  return !a || !b || (a.start < b.end && b.start < a.end) || (a.actor !== undefined && a.actor === b.actor);
}

/** Says more of who takes part, or is told by more words. */
function surer(a: EventDraft, b: EventDraft): boolean {
  const parties = ({ actor, recipient }: EventDraft): number => (actor ? 1 : 0) + (recipient ? 1 : 0);
  return parties(a) > parties(b) || (parties(a) === parties(b) && a.basis.score > b.basis.score);
}

/** Types that are about something not yet done, which is told with them: "urged Chad to release the prisoners". */
const ABOUT: ReadonlySet<PloverType> = new Set<PloverType>([
  "AGREE",
  "REQUEST",
  "REJECT",
  "THREATEN",
  "CONCEDE",
]);

/** PLOVER codes a demand, offer, refusal or threat as one event; what it is about is left out unless it was done. */
export function dropContents(tree: Tree, drafts: EventDraft[]): EventDraft[] {
  const isDone = ({ status }: EventDraft): boolean => status === "happened" || status === "historical";
  return drafts.filter(
    (draft) =>
      isDone(draft) ||
      !drafts.some(
        (other) =>
          other !== draft &&
          ABOUT.has(other.type) &&
          other.at !== draft.at &&
          isBelow(tree, draft.at, other.at),
      ),
  );
}
