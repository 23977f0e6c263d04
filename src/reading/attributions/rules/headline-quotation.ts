import { type Context, isHeadline, type Quotation } from "../context.js";
import { addRun, cutRuns, type Draft } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const SCORE = 0.8;

/** "'We Wait': Okafor Answers Critics" and "Okafor: 'We Wait'": in a headline the colon gives the words to the name. */
export const headlineQuotation: Rule = {
  name: "headline-quotation",
  apply(drafts, context) {
    const made: Draft[] = [];
    for (const quotation of context.quotations) {
      if (quotation.from < 0 || !isHeadline(context, quotation.from)) continue;
      const source = nameAfterColon(quotation, context) ?? nameBeforeColon(quotation, context);
      if (!source) continue;
      const { from, to } = quotation;
      for (const draft of drafts) draft.content = cutRuns(draft.content, from, to);
      const content = addRun([], { role: "content", from, to, score: SCORE });
      made.push({ source, content, score: SCORE, rule: "headline-quotation", certainty: "stated" });
    }
    return [...drafts, ...made];
  },
};

function nameAfterColon({ to }: Quotation, context: Context): Run | undefined {
  if (context.tokens[to]?.form !== ":") return undefined;
  const first = to + 1;
  const tagged = context.runs.find((run) => run.role === "source" && run.from === first);
  if (tagged) return tagged;
  const name = context.analysis.names.find((candidate) => candidate.from <= first && first < candidate.to);
  if (name) return { role: "source", from: name.from, to: name.to, score: name.score };
  return recurs(first, context) ? { role: "source", from: first, to: first + 1, score: SCORE } : undefined;
}

/** Every word of a headline may be capitalised: one that the text below uses as a name is a name. */
function recurs(token: number, { tokens, analysis }: Context): boolean {
  const form = tokens[token]?.form ?? "";
  if (!/^\p{Lu}/u.test(form)) return false;
  const startsSentence = new Set(analysis.sentences.map((sentence) => sentence.from));
  return tokens.some((other, index) => index > token && other.form === form && !startsSentence.has(index));
}

function nameBeforeColon({ from }: Quotation, { tokens, analysis, runs }: Context): Run | undefined {
  if (tokens[from - 1]?.form !== ":") return undefined;
  const sentence = analysis.sentences[tokens[from]!.sentence]!;
  const tagged = runs.find((run) => run.role === "source" && run.to === from - 1);
  if (tagged) return tagged;
  const name = analysis.names.find(
    (candidate) => candidate.to === from - 1 && candidate.from >= sentence.from,
  );
  return name && { role: "source", from: name.from, to: name.to, score: name.score };
}
