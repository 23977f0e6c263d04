import { FORMS } from "../../view/coverage.js";
import { FORM_MEANING, FORM_WORDS, SUPPORT_MEANING } from "../../view/terms.js";
import { FormMark } from "./form-mark.js";
import { SupportMark } from "./support-mark.js";

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
            <dd>{SUPPORT_MEANING[support]}; copies of one wire count once</dd>
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
