import type { Analysis } from "../../../contracts/index.js";
import type { Stretch } from "../quotes/index.js";

/**
 * One code a token, 0–29: outside quotations, an opening mark, inside, inside one that carries on from the paragraph
 * before, a closing mark; start of a paragraph, of a sentence, or neither; in a paragraph without a final stop, as
 * headlines are, or not.
 */
export function tokenStates(
  analysis: Pick<Analysis, "text" | "regions" | "sentences" | "tokens">,
  quotes: Stretch[],
): number[] {
  const { text, regions, sentences, tokens } = analysis;
  const stopless = regions.map(({ start, end }) => !/[.!?…:;"”'’)\]]\s*$/.test(text.slice(start, end)));
  let quote = 0;
  return tokens.map((token, index) => {
    while (quote < quotes.length && quotes[quote]!.end < token.start) quote++;
    const sentence = sentences[token.sentence]!;
    const isStart = sentence.from === index;
    const region = sentence.region;
    const opensParagraph = isStart && sentences[token.sentence - 1]?.region !== region;
    const position = opensParagraph ? 2 : isStart ? 1 : 0;
    return (quoteState(token, quotes, quote) * 3 + position) * 2 + (stopless[region] ? 1 : 0);
  });
}

function quoteState(token: { start: number; end: number }, quotes: Stretch[], from: number): number {
  let state = 0;
  for (let i = from; i < quotes.length && quotes[i]!.start <= token.end + 1; i++) {
    const { start, end, continues } = quotes[i]!;
    if (start <= token.start && token.end <= end) return continues ? 3 : 2;
    if (token.end === start || (token.start < start && start < token.end)) state = state || 1;
    else if (token.start === end) state = 4;
  }
  return state;
}
