import { FORM_MEANING, FORM_WORDS, SUPPORT_MEANING } from "../view/terms.js";
import { glyph, type Layout, paragraph } from "./layout.js";

export function legendLines(layout: Layout): string[] {
  const supports = (["corroborated", "sole", "conflicting"] as const).map(
    (support) => `${glyph(layout, support)} ${support}: ${SUPPORT_MEANING[support]}`,
  );
  const forms = (["whole", "cut", "altered", "paraphrase"] as const).map(
    (form) => `${FORM_WORDS[form]}: ${FORM_MEANING[form]}`,
  );
  return [
    ...[...supports, ...forms].flatMap((line) => paragraph(layout, line, "  ", "    ")),
    ...paragraph(
      layout,
      "[A:120–188]: characters 120 to 188 of report A, counted from 0, the last one excluded.",
      "  ",
      "    ",
    ),
  ];
}
