import type { Veto } from "./veto.js";

/** "Did Norway reject the truce?" */
export const asked: Veto = ({ analysis, tokens }, { on }) => {
  const { start, end } = analysis.sentences[tokens[on]!.sentence]!;
  return /\?["”’')\]]*\s*$/.test(analysis.text.slice(start, end));
};
