import type { Veto } from "./veto.js";

/** "Did Norway reject the truce?", “Would you lift the toll?” he asked. */
export const asked: Veto = ({ analysis, tokens }, { on }) => {
  const { to } = analysis.sentences[tokens[on]!.sentence]!;
  return tokens.slice(on, to).some(({ form }) => form === "?");
};
