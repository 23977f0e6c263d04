import { recogniserOf } from "./recogniser.js";

/** Marks that are one token as a run: "...", "--", "?!", "''". */
export const findRun = recogniserOf(
  /\.{2,}|…+|-{2,}|[–—―]+|[!?]+|={2,}|\*{2,}|_{2,}|~{2,}|\+{2,}|[$]{2,}|<<|>>|''|``|’’|‘‘/uy,
);

/** ":)" and the like, standing alone. */
export const findEmoticon = recogniserOf(/(?<![^\s])[:;=]-?[()DP](?![\p{L}\p{N}])/uy);

/** An emoji with its modifiers and joiners, or any other single character with its combining marks. */
export const findSymbol = recogniserOf(
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:[\uFE0F\u{1F3FB}-\u{1F3FF}]|\u200D\p{Extended_Pictographic})*|[^\s]\p{M}*/uy,
);
