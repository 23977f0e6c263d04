import type { Form } from "../../view/coverage.js";
import { FORM_WORDS } from "../../view/terms.js";

/** Letter that stands beside the shape, so that neither colour nor shape has to be told apart. */
export const FORM_LETTERS: { [form in Form | "absent"]: string } = {
  whole: "W",
  cut: "C",
  altered: "A",
  paraphrase: "O",
  absent: "–",
};

/** How a report carries a statement, as a shape: full disc, half disc, diamond, dotted ring. */
export function FormMark({ form }: { form: Form | "absent" }) {
  if (form === "absent") return <span class="form absent">–</span>;
  return (
    <span class={`form ${form}`} title={FORM_WORDS[form]}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <Shape form={form} />
      </svg>
      <span class="letter" aria-hidden="true">
        {FORM_LETTERS[form]}
      </span>
      <span class="unseen">{FORM_WORDS[form]}</span>
    </span>
  );
}

function Shape({ form }: { form: Form }) {
  switch (form) {
    case "whole":
      return <circle cx="8" cy="8" r="6.5" fill="currentColor" />;
    case "cut":
      return (
        <g>
          <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M8 2.2a5.8 5.8 0 0 0 0 11.6z" fill="currentColor" />
        </g>
      );
    case "altered":
      return <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />;
    case "paraphrase":
      return (
        <circle
          cx="8"
          cy="8"
          r="5.8"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-dasharray="2.2 2"
        />
      );
  }
}
