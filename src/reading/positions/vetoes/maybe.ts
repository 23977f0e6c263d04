import { relation } from "../../syntax/tree.js";
import type { Veto } from "./veto.js";

/** "may support the sanctions", "could yet demand more": a bare possibility. */
export const maybe: Veto = ({ tokens, children }, { cue, stance }) =>
  stance !== "threatens" &&
  children[cue]!.some(
    (i) =>
      relation(tokens[i]!) === "aux" &&
      (/^(?:may|might)$/.test(tokens[i]!.form) ||
        /^could yet$/.test(`${tokens[i]!.form} ${tokens[i + 1]?.form}`)),
  ) &&
  !children[cue]!.some((i) => /^(?:not|n['’]t|never)$/i.test(tokens[i]!.form));
