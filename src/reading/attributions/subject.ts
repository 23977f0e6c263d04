import { type Context, dependents, subtreeOf } from "./context.js";

/** Relations through which a verb shares the subject of its head: "said … and added", "left, saying", "wants to say". */
const SHARES_SUBJECT = new Set(["conj", "advcl", "xcomp"]);
const HOPS = 3;

/** The noun phrase that is the subject of a verb, its own or the one it shares; tokens, without a comma at its end. */
export function findSubject(verb: number, context: Context): { from: number; to: number } | undefined {
  const { tokens } = context;
  let at = verb;
  for (let hops = 0; hops < HOPS && at >= 0; hops++) {
    const subject = dependents(context, at, "nsubj").find(
      (child) => !tokens[child]!.deprel.endsWith(":pass"),
    );
    if (subject !== undefined) return withoutComma(subtreeOf(context, subject), context);
    const { deprel, head } = tokens[at]!;
    if (deprel === "acl" && head >= 0 && tokens[at]!.xpos === "VBG") return nounBefore(head, at, context);
    if (!SHARES_SUBJECT.has(deprel.split(":")[0]!)) return undefined;
    if (dependents(context, at, "nsubj").length > 0) return undefined;
    at = head;
  }
  return undefined;
}

/** "A letter warning of floods": the noun the participle hangs on, up to the participle. */
function nounBefore(noun: number, verb: number, context: Context) {
  const { from } = subtreeOf(context, noun);
  return noun < verb && from < verb ? withoutComma({ from, to: verb }, context) : undefined;
}

/** A comma ends an apposition ("Okafor, the mayor,") and stays; after a bare noun it goes. */
export function withoutComma({ from, to }: { from: number; to: number }, { tokens }: Context) {
  const commas = tokens.slice(from, to).filter((token) => token.form === ",").length;
  return { from, to: commas === 1 && tokens[to - 1]!.form === "," && to - from > 1 ? to - 1 : to };
}
