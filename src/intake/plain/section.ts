import { foldLine } from "./form.js";

const SECTIONS = new Set(
  "world|europe|politics|asia|africa|middle east|americas|north america|latin america|us|u.s|usa|us news|uk|uk news|russia|ukraine|china|india|business|economy|markets|finance|technology|tech|science|health|sport|sports|culture|arts|opinion|news|international|national|nation|local|home news|war|conflict|conflicts|diplomacy|defence|defense|security|climate|environment|entertainment|lifestyle|education|travel|law|crime|society|energy|media|global|general".split(
    "|",
  ),
);

/** The section a label names ("World", "Europe News"), as printed; undefined when it is another label. */
export function parseSection(label: string): string | undefined {
  const folded = foldLine(label);
  return SECTIONS.has(folded) || SECTIONS.has(folded.replace(/ news$/, "")) ? label.trim() : undefined;
}
