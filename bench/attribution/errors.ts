import type { Article, Tokens } from "./article.js";
import { isRight, pairUp } from "./pairs.js";

/** One paragraph of text for every attribution that is missed, made up or wrong. */
export function describeErrors(article: Article): string[] {
  const pairs = pairUp(article);
  const paired = new Set(pairs.flatMap(({ gold, found }) => [gold, found]));
  const lines = pairs
    .filter((pair) => !isRight(pair))
    .map(
      (pair) =>
        `WRONG ${article.name}\n  gold  ${show(pair.gold, article)}\n  found ${show(pair.found, article)}`,
    );
  for (const one of article.gold)
    if (!paired.has(one)) lines.push(`MISSED ${article.name}\n  ${show(one, article)}`);
  for (const one of article.found)
    if (!paired.has(one)) lines.push(`MADE UP ${article.name}\n  ${show(one, article)}`);
  return lines;
}

function show({ source, cue, content, score }: Tokens, { analysis }: Article): string {
  const words = (tokens: number[]) =>
    tokens
      .map(
        (token, index) =>
          (tokens[index - 1] === token - 1 || index === 0 ? "" : "… ") + analysis.tokens[token]!.form,
      )
      .join(" ");
  return `(${score.toFixed(2)}) [${words(source)}] <${words(cue)}> {${words(content)}}`;
}
