import type { Context } from "../context.js";
import type { Draft } from "../draft.js";
import { continueQuotations } from "./continue-quotations.js";
import { dropHearsay } from "./drop-hearsay.js";
import { dropNamings } from "./drop-namings.js";
import { dropUnspoken } from "./drop-unspoken.js";
import { fillQuotations } from "./fill-quotations.js";
import { headlineQuotation } from "./headline-quotation.js";
import { impliedSpeaker } from "./implied-speaker.js";
import type { Rule } from "./rule.js";

const RULES: Rule[] = [
  // What is no statement goes first, so that no quotation is filled into it.
  dropNamings,
  dropHearsay,
  fillQuotations,
  headlineQuotation,
  // Needs whole quotations to see where the one before ends.
  continueQuotations,
  // What is left without a speaker after that is inferred.
  impliedSpeaker,
  dropUnspoken,
];

export const repairDrafts = (drafts: Draft[], context: Context): Draft[] =>
  RULES.reduce((current, rule) => rule.apply(current, context), drafts);
