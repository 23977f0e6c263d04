import { cosine } from "../../rarity.js";
import type { Circle } from "../circle.js";
import { turn } from "../directions.js";
import type { EventMention } from "../mention.js";
import { type Features, flag } from "./measures.js";

/** Sentences from the beginning of a report that sum it up. */
const TOP = 3;
const CLOSE = 3;
/** Sentences beyond which it makes no difference how many they are. */
const FAR = 10;

/** Pairs of mentions, as a logarithm, beyond which it makes no difference how many they are. */
const MANY = 5;

/** What is said around the two, where in their reports, and what else these name. */
export function compareSurroundings(a: EventMention, b: EventMention, circle: Circle): Features {
  const samePage = a.page === b.page;
  const apart = Math.abs(a.sentence - b.sentence);
  const { trigger, context, nearby } = a.directions;
  const other = b.directions;
  const words = circle.wordsAlike(a, b);
  return {
    "pages alike": circle.pagesAlike(a.page, b.page),
    "sentences alike": cosine(a.context, b.context),
    "sentences alike here": circle.alikeHere(a.context, b.context),
    "sentences point alike": turn(context, other.context),
    "nearby alike": cosine(a.nearby, b.nearby),
    "nearby alike here": circle.alikeHere(a.nearby, b.nearby),
    "nearby point alike": turn(nearby, other.nearby),
    "trigger points to the sentence": (turn(trigger, other.context) + turn(context, other.trigger)) / 2,
    "trigger points to the nearby": (turn(trigger, other.nearby) + turn(nearby, other.trigger)) / 2,
    "trigger in the other's sentence": flag(a.context.has(b.lemma) || b.context.has(a.lemma)),
    "better match on the page":
      a.stem === b.stem ? 0 : (flag(circle.hasOnPage(a, b)) + flag(circle.hasOnPage(b, a))) / 2,
    "better match in the sentence":
      a.stem === b.stem ? 0 : (flag(circle.hasInSentence(a, b)) + flag(circle.hasInSentence(b, a))) / 2,
    spread: Math.min(circle.spread(a), circle.spread(b)),
    "rarer word": Math.min(circle.share(a), circle.share(b)),
    "commoner word": Math.max(circle.share(a), circle.share(b)),
    "pairs of these words": Math.min(1, Math.log1p(words.pairs) / MANY),
    "sentences of these words alike": words.context,
    "nearby of these words alike": words.nearby,
    "participants of these words alike": words.participants,
    "same page": flag(samePage),
    "same sentence": flag(samePage && apart === 0),
    "close by": flag(samePage && apart <= CLOSE),
    "both at the top": flag(a.sentence < TOP && b.sentence < TOP),
    "sentences apart": Math.min(FAR, apart) / FAR,
    "first sentence": Math.min(FAR, a.sentence, b.sentence) / FAR,
    "last sentence": Math.min(FAR, Math.max(a.sentence, b.sentence)) / FAR,
    "share of the page apart": Math.abs(shareBefore(a) - shareBefore(b)),
    "both main": flag(isMain(a) && isMain(b)),
    "one main": flag(isMain(a) !== isMain(b)),
    "same relation": flag(a.relation === b.relation),
  };
}

const isMain = ({ relation }: EventMention): boolean => relation === "root";

/** The share of its report that stands before its sentence. */
function shareBefore({ page, sentence }: EventMention): number {
  return sentence / Math.max(1, page.tree.analysis.sentences.length - 1);
}
