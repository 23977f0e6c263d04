import type { Telling } from "../../view/event-words.js";

/** The clause that tells of an event, the words that name it set off. */
export function Clause({ telling: { evidence, trigger } }: { telling: Telling }) {
  const from = trigger.start - evidence.start;
  const to = trigger.end - evidence.start;
  const inside = from >= 0 && to <= evidence.exact.length;
  return (
    <span class="sentence" dir="auto">
      {inside ? (
        <>
          {evidence.exact.slice(0, from)}
          <b>{evidence.exact.slice(from, to)}</b>
          {evidence.exact.slice(to)}
        </>
      ) : (
        evidence.exact
      )}
    </span>
  );
}
