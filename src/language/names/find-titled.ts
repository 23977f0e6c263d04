import {
  isCapitalised,
  makeName,
  type NamedSentence,
  type NameRule,
  nameAt,
  putName,
} from "./named-sentence.js";
import { isHonorific, isOffice, isQualifier } from "./titles.js";

const SCORE = 0.9;
const LONGEST = 5; // tokens
const PARTICLE = /^(al|bin|ben|da|de|del|della|der|di|dos|du|el|la|le|ten|van|von|y)$/;

/** Who bears a title is a person: "Mr. Lind", "Foreign Minister Anna Lind". */
export const findTitled: NameRule = (sentences) =>
  sentences.map((sentence) => {
    if (sentence.capitals) return sentence;
    let { names } = sentence;
    sentence.forms.forEach((form, at) => {
      if (!isCapitalised(form) || !(isHonorific(form) || isOffice(form))) return;
      const to = endOfBearer({ ...sentence, names }, at);
      if (to) names = putName(names, makeName(at + 1, to, "PER", SCORE));
    });
    return names === sentence.names ? sentence : { ...sentence, names };
  });

/** Where the name after the title ends, unless it is known for a person's already or may be what is named by the title. */
function endOfBearer({ forms, xpos, names }: NamedSentence, title: number): number | undefined {
  const from = title + 1;
  const known = nameAt(names, from);
  const next = forms[from] ?? "";
  if (isHonorific(next) || isOffice(next) || isQualifier(next)) return undefined;
  if (known) {
    const bearer = known.kind === "LOC" || (known.kind !== "PER" && isHonorific(forms[title]!));
    return bearer && known.from === from ? known.to : undefined;
  }
  return endOfRun(forms, xpos, from);
}

/** After the last of the proper nouns in capitals, with the particles between them. */
function endOfRun(forms: string[], xpos: string[], from: number): number | undefined {
  let to: number | undefined;
  for (let at = from; at < Math.min(forms.length, from + LONGEST); at++) {
    if (isCapitalised(forms[at]) && xpos[at] === "NNP") to = at + 1;
    else if (!PARTICLE.test(forms[at]!)) break;
  }
  return to;
}
