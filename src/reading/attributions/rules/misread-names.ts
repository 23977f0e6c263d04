import { type Context, dependents, headOf } from "../context.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const LESS_SURE = 0.8;
const CLOSED_CLASS = /^(?:ADP|CCONJ|SCONJ|PART)$/;
/** English words that lead a clause or join two; no other word belongs to these classes. */
const JOINS = new Set(
  `aboard about above absent according across after against ahead albeit along alongside although amid amidst among
  amongst and apart around as aside at atop away back barring because before behind below beneath beside besides between
  beyond both but by circa come concerning considering contrary cos depending despite down due during either else en ere
  even ever except excepting excluding failing far following for from given granted hence however if in including inside
  instead into irrespective just lest let like likewise long minus modulo more near nearby neither next nor not
  notwithstanding now of off on once onto only opposite or other otherwise out outside over owing past pending per plus
  prior pro provided providing pursuant rather re regarding regardless respecting round save seeing since so sooner still
  subject such suppose supposing than thanks that the then though through throughout thru thus till times to together
  toward towards under underneath unless unlike until unto up upon versus via vice vis well what when whenever where
  whereas whereby wherein whereupon wherever whether which while whilst who whoever why with within without worth yet`.split(
    /\s+/,
  ),
);
/** "Called" after a name may be taken for a participle, as the name is not seen to be its subject. */
const PAST_OR_PRESENT = new Set(["VBD", "VBZ", "VBP", "VBN", "MD"]);

/**
 * "Okafor called on the council to meet": the name before a cue without a subject was taken for a preposition or a
 * conjunction. A capitalised word that is none of English can only be a name there.
 */
export const misreadNames: Rule = {
  name: "misread-names",
  apply(drafts, context) {
    for (const draft of drafts) {
      if (draft.source || !draft.cue || draft.content.length === 0) continue;
      const name = nameBefore(draft.cue, context);
      if (!name) continue;
      draft.score *= LESS_SURE;
      draft.source = { role: "source", ...name, score: draft.score };
      draft.rule = "misread-names";
    }
    return drafts;
  },
};

function nameBefore(cue: Run, context: Context): { from: number; to: number } | undefined {
  const { tokens, analysis } = context;
  const word = tokens[cue.from - 1];
  const verb = headOf(cue, tokens);
  if (!word || word.sentence !== tokens[verb]!.sentence) return undefined;
  if (!PAST_OR_PRESENT.has(tokens[cue.from]!.xpos) || dependents(context, verb, "nsubj").length > 0)
    return undefined;
  const isName = /^\p{Lu}\p{Ll}/u.test(word.form) && !JOINS.has(word.form.toLowerCase());
  if (!isName || !CLOSED_CLASS.test(word.upos)) return undefined;
  let from = cue.from - 1;
  while (from > analysis.sentences[word.sentence]!.from && tokens[from - 1]!.upos === "PROPN") from--;
  return { from, to: cue.from };
}
