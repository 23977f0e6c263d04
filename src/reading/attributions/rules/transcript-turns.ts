import type { Context } from "../context.js";
import { cutRuns, type Draft } from "../draft.js";
import type { Run } from "../tagger/runs.js";
import type { Rule } from "./rule.js";

const TURN = /^\s*["“]?\s*(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}): \S/u;
const SCORE = 0.85;
/** As many turns make a transcript; a single "Background: …" is none. */
const LEAST_TURNS = 3;

/** A transcript: paragraphs that open with a speaker's name and a colon. The rest of the paragraph is what is said. */
export const transcriptTurns: Rule = {
  name: "transcript-turns",
  apply(drafts, context) {
    const turns = context.analysis.regions.flatMap((_, region) => findTurn(region, context) ?? []);
    const speakers = turns.map(({ name }) => name);
    const repeated = turns.filter(({ name }) => speakers.indexOf(name) !== speakers.lastIndexOf(name));
    if (turns.length < LEAST_TURNS || repeated.length === 0) return drafts;
    for (const { from, to } of turns) {
      for (const draft of drafts) {
        draft.content = cutRuns(draft.content, from, to);
        if (draft.source && from <= draft.source.from && draft.source.from < to) draft.content = [];
      }
    }
    return [...drafts, ...turns.map(({ draft }) => draft)];
  },
};

function findTurn(region: number, { analysis, tokens, report }: Context) {
  const { start, end } = analysis.regions[region]!;
  const match = TURN.exec(report.text.slice(start, end));
  if (!match) return undefined;
  const own = analysis.sentences.filter((sentence) => sentence.region === region);
  const [from, to] = [own[0]!.from, own.at(-1)!.to];
  const colon = tokens.findIndex((token, index) => index >= from && index < to && token.form === ":");
  if (colon < 0 || colon + 1 >= to) return undefined;
  const first = /^["“]$/.test(tokens[from]!.form) ? from + 1 : from;
  const run = (role: Run["role"], begin: number, stop: number): Run => ({
    role,
    from: begin,
    to: stop,
    score: SCORE,
  });
  const draft: Draft = {
    source: run("source", first, colon),
    cue: run("cue", colon, colon + 1),
    content: [run("content", colon + 1, to)],
    score: SCORE,
    rule: "transcript-turns",
  };
  return { name: match[1]!, from, to, draft };
}
