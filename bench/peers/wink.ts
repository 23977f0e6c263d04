import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { TaggedWord } from "./tagging.js";

const nlp = winkNLP(model);

/** wink-nlp's tokens of `text` with their tags, which are universal ones. It finds no names of people or places. */
export function tagWithWink(text: string): TaggedWord[] {
  const tokens = nlp.readDoc(text).tokens();
  const forms = tokens.out() as string[];
  const tags = tokens.out(nlp.its.pos) as string[];
  let at = 0;
  return forms.flatMap((form, index) => {
    const start = text.indexOf(form, at);
    if (start < 0) return []; // a word that it changed
    at = start + form.length;
    return [{ start, end: at, form, upos: tags[index]! }];
  });
}
