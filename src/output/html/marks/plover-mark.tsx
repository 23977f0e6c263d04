import type { RecordEvent } from "../../../contracts/index.js";
import { codeWords } from "../../view/event-words.js";
import { QUAD, SIDE_GLYPH } from "../../view/plover.js";

/** PLOVER's type and mode; the sign before it says whether it is cooperation or conflict, which the colour repeats. */
export function PloverMark({ event }: { event: RecordEvent }) {
  const { form, side } = QUAD[event.type];
  return (
    <span class={`plover ${form} ${side}`} title={`${form} ${side}`}>
      <span aria-hidden="true">{SIDE_GLYPH[side]}</span>
      {"\u00a0"}
      {codeWords(event)}
    </span>
  );
}
