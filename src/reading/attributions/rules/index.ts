import type { Context } from "../context.js";
import type { Draft } from "../draft.js";
import { continueQuotations } from "./continue-quotations.js";
import { dropDeeds } from "./drop-deeds.js";
import { dropEmpty } from "./drop-empty.js";
import { dropIdioms } from "./drop-idioms.js";
import { dropNamings } from "./drop-namings.js";
import { dropPassives } from "./drop-passives.js";
import { dropProvisions } from "./drop-provisions.js";
import { dropUnspoken } from "./drop-unspoken.js";
import { fillQuotations } from "./fill-quotations.js";
import { headlineQuotation } from "./headline-quotation.js";
import { impliedSpeaker } from "./implied-speaker.js";
import { misreadNames } from "./misread-names.js";
import { namedSubjects } from "./named-subjects.js";
import { nestedSpeech } from "./nested-speech.js";
import { quotedAsSaying } from "./quoted-as-saying.js";
import { recoverAppeals } from "./recover-appeals.js";
import { recoverCallings } from "./recover-callings.js";
import { recoverRequests } from "./recover-requests.js";
import { recoverSources } from "./recover-sources.js";
import { recoverVows } from "./recover-vows.js";
import { relays } from "./relays.js";
import type { Rule } from "./rule.js";
import { signedQuotation } from "./signed-quotation.js";
import { tagBehindClause } from "./tag-behind-clause.js";
import { transcriptTurns } from "./transcript-turns.js";
import { trimSources } from "./trim-sources.js";

const RULES: Rule[] = [
  // What is no statement goes first, so that no quotation is filled into it.
  dropNamings,
  dropPassives,
  dropDeeds,
  dropIdioms,
  dropProvisions,
  namedSubjects,
  trimSources,
  transcriptTurns,
  fillQuotations,
  headlineQuotation,
  signedQuotation,
  // Needs whole quotations to see where the one before ends.
  continueQuotations,
  recoverSources,
  misreadNames,
  tagBehindClause,
  // What is left without a speaker after that is inferred.
  impliedSpeaker,
  dropUnspoken,
  // From here on nothing changes what is said, only who passed it on and what the tagger left out.
  quotedAsSaying,
  relays,
  dropEmpty,
  nestedSpeech,
  recoverRequests,
  recoverAppeals,
  recoverVows,
  recoverCallings,
];

export const repairDrafts = (drafts: Draft[], context: Context): Draft[] =>
  RULES.reduce((current, rule) => rule.apply(current, context), drafts);
