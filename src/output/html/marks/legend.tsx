import { FORMS } from "../../view/coverage.js";
import { FORM_MEANING, FORM_WORDS, SUPPORT_MEANING } from "../../view/terms.js";
import type { MarkKind } from "../segments.js";
import { FormMark } from "./form-mark.js";
import { SupportMark } from "./support-mark.js";

/** How the source texts are marked. */
const MARKS: [MarkKind, string, string][] = [
  ["said", "shaded", "what somebody said; it leads to its line"],
  ["conflict", "heavy line", "in conflict with another report"],
  ["stance", "fine line", "what somebody offers, demands or refuses, and on which condition"],
  ["event", "dashed line", "words that name an event"],
  ["time", "dotted line", "a date or time"],
];

export function Legend() {
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">How to read the marks</h2>
      <dl>
        {(["corroborated", "sole", "conflicting"] as const).map((support) => (
          <div>
            <dt>
              <SupportMark support={support} /> {support}
            </dt>
            <dd>{SUPPORT_MEANING[support]}</dd>
          </div>
        ))}
        {FORMS.map((form) => (
          <div>
            <dt>
              <FormMark form={form} /> {FORM_WORDS[form]}
            </dt>
            <dd>{FORM_MEANING[form]}</dd>
          </div>
        ))}
        <div>
          <dt>
            <del>struck</del> <ins>underlined</ins>
          </dt>
          <dd>words of the fullest wording that this report lacks; words it has instead</dd>
        </div>
        {MARKS.map(([kind, name, meaning]) => (
          <div>
            <dt>
              <mark class={kind}>{name}</mark>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
        <div>
          <dt>
            <span class="place">A 120–188</span>
          </dt>
          <dd>characters 120 to 188 of report A, counted from 0, the last one excluded</dd>
        </div>
      </dl>
    </section>
  );
}
