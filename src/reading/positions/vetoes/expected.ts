import { relation } from "../../syntax/tree.js";
import type { Veto } from "./veto.js";

const EXPECTS =
  /^(?:hope|expect|fear|doubt|predict|imagine|suppose|assume|guess|worry|wonder|bet|speculate|suspect|deny|dispute|joke|pretend|dream|forecast)$/;

const HEARSAY =
  /^(?:report|rumour|rumor|claim|suggestion|speculation|allegation|hope|expectation|fear|belief|doubt|possibility|chance)$/;

const DEPTH = 6;

/** "hoped they would agree", "denied that it had refused", "reports that": what is told of another, or not to be so. */
export const expected: Veto = ({ tokens }, { on, cue }) =>
  [on, cue].some((token) => {
    for (let at = token, steps = 0; at >= 0 && steps < DEPTH; at = tokens[at]!.head, steps++) {
      const kind = relation(tokens[at]!);
      const above = tokens[tokens[at]!.head]?.lemma.toLowerCase();
      if (above && kind === "ccomp" && EXPECTS.test(above)) return true;
      if (above && /^(?:ccomp|acl)$/.test(kind) && HEARSAY.test(above)) return true;
      if (!/^(?:ccomp|xcomp|conj|obj|obl|nsubj)$/.test(kind)) return false;
    }
    return false;
  });
