import { relation } from "../../syntax/tree.js";
import type { Veto } from "./veto.js";

/** "once demanded", "rejected in 1994": told of another time. */
export const longPast: Veto = ({ tokens, children }, { cue }) =>
  /^VB[DN]$/.test(tokens[cue]!.xpos) &&
  children[cue]!.some((i) => {
    const { form, deprel } = tokens[i]!;
    if (deprel === "advmod" && i < cue) return /^(?:once|formerly|originally|historically)$/i.test(form);
    return relation(tokens[i]!) === "obl" && /^(?:1[5-9]\d\d|20[01]\d)$/.test(form);
  });
