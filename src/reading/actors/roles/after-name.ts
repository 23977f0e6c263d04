import { formerWords, officeModifiers, officeNouns } from "../lexicon.js";
import type { NameFound } from "../names/name.js";
import type { Page } from "../page.js";
import { withOwnerAfter } from "./before-comma.js";
import { parseTitleEndingAt, type RoleFound } from "./role.js";

/** "X, the foreign minister of Norway," "X, 61, a former judge," "X, Norway's prime minister,". */
export function parseRoleAfter(page: Page, names: NameFound[], name: NameFound): RoleFound | undefined {
  const { words } = page;
  let at = name.to;
  if (words[at] !== ",") return undefined;
  if (/^\d+$/.test(words[at + 1] ?? "") && words[at + 2] === ",") at += 2;
  const head = officeAfter(page, at + 1);
  // "…, French President Y" begins the next name.
  if (head === undefined || names.some((other) => other.kind === "PER" && other.from === head + 1))
    return undefined;
  const role = parseTitleEndingAt(page, names, head);
  if (!role?.title || !startsRight(page, role.from, at + 1) || !isApposition(page, name, head, role))
    return undefined;
  const close = closing(page, head);
  return withOwnerAfter(page, names, role, close) ?? role;
}

/** The office noun of the phrase that begins at `from`, with nothing but determiners, names and modifiers before it. */
function officeAfter(page: Page, from: number): number | undefined {
  let head: number | undefined;
  for (let i = from; i < Math.min(from + 9, page.tokens.length); i++) {
    const word = page.words[i]!;
    if (officeNouns.has(word.replace(/^(ex|then|former)-/, ""))) head = i;
    else if (head !== undefined) return head;
    else if (!/^(the|a|an|his|her|its|their|['’]s?|-)$/.test(word) && !isModifier(page, i)) return undefined;
  }
  return head;
}

function isModifier(page: Page, i: number): boolean {
  const word = page.words[i]!;
  return (
    officeModifiers.has(word) || formerWords.has(word) || /^(PROPN|ADJ|NOUN)$/.test(page.tokens[i]!.upos)
  );
}

function startsRight(page: Page, from: number, begin: number): boolean {
  return page.words
    .slice(begin, from)
    .every((word) => /^(the|a|an|his|her|its|their)$/.test(word) || word.length > 2);
}

/** In "X, the chancellor and Y met" the chancellor is somebody else: without a closing comma only the parse decides. */
function isApposition(page: Page, name: NameFound, head: number, role: RoleFound): boolean {
  const token = page.tokens[head]!;
  const parsed = token.deprel === "appos" && token.head >= name.from && token.head < name.to;
  const close = closing(page, head);
  const closed =
    /^([,.;:)—–]|who|whose|which)$/.test(page.words[close] ?? ".") &&
    !/^(and|or|&)$/.test(page.words[close + 1] ?? "");
  const joined = token.deprel === "conj" || /^(and|or|&)$/.test(page.words[close] ?? "");
  return parsed ? !joined || role.of !== undefined : closed && !joined;
}

/** The comma or stop that ends the apposition, at most a dozen words on. */
function closing(page: Page, head: number): number {
  let i = head + 1;
  while (
    i < page.tokens.length &&
    i < head + 12 &&
    !/^([,.;:)—–]|and|or|&|who|whose|which)$/.test(page.words[i]!)
  )
    i++;
  return i;
}
