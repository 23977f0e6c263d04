import { lemmaOf } from "../lexicon/match.js";
import { type Setting, zoneOf } from "./question.js";

/** How many words next to a member of the pair are described by their place beside it. */
const WINDOW = 3;

/** The lemmas of the sentence, alone and in pairs, and where they stand to the pair; its own words stand for it. */
export function describeWords(setting: Setting): string[] {
  const { tree, sentence, actor, recipient } = setting;
  const features: string[] = [];
  const lemmas: { lemma: string; zone: string }[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tree.tokens[at]!;
    const zone = zoneOf(setting, at);
    if (zone === "actor" || zone === "recipient") {
      if (token.upos !== "PROPN") features.push(`in ${zone} ${lemmaOf(token)}`);
      if (lemmas.at(-1)?.lemma !== `<${zone}>`) lemmas.push({ lemma: `<${zone}>`, zone });
    } else if (token.upos === "PROPN") {
      if (lemmas.at(-1)?.lemma !== "<name>") lemmas.push({ lemma: "<name>", zone });
    } else if (token.upos === "NUM") lemmas.push({ lemma: "<number>", zone });
    else if (token.upos !== "PUNCT") lemmas.push({ lemma: lemmaOf(token), zone });
  }
  lemmas.forEach(({ lemma, zone }, i) => {
    features.push(`w ${lemma}`, `${zone} ${lemma}`);
    const next = lemmas[i + 1];
    if (next) features.push(`w ${lemma} ${next.lemma}`, `${zone} ${lemma} ${next.lemma}`);
    const second = lemmas[i + 2];
    if (second) features.push(`w ${lemma} _ ${second.lemma}`);
  });
  for (const [name, range] of Object.entries({ actor, recipient })) {
    if (!range) {
      features.push(`no ${name}`);
      continue;
    }
    const place = lemmas.findIndex(({ lemma }) => lemma === `<${name}>`);
    for (let step = -WINDOW; step <= WINDOW; step++) {
      const word = lemmas[place + step]?.lemma;
      if (word && step !== 0) features.push(`${name} ${step < 0 ? "<" : ">"} ${word}`);
      if (word && Math.abs(step) === 1) features.push(`${name} ${step} ${word}`);
    }
  }
  return features;
}
