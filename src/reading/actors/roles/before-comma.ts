import { countryCode } from "../countries.js";
import { officeNouns } from "../lexicon.js";
import type { NameFound } from "../names/name.js";
import type { Page } from "../page.js";
import { parseTitleEndingAt, type RoleFound } from "./role.js";

/** "Norway's foreign minister, X," and "the foreign minister of Norway, X,": the name explains the title before it. */
export function parseRoleBeforeComma(page: Page, names: NameFound[], name: NameFound): RoleFound | undefined {
  const { tokens, words } = page;
  const comma = name.from - 1;
  if (words[comma] !== "," || !/^[,.;:)—–]$/.test(words[name.to] ?? ".")) return undefined;
  const head = tokens[name.from]!.deprel === "appos" ? tokens[name.from]!.head : comma - 1;
  if (head < 0 || head >= comma || tokens[head]!.sentence !== tokens[name.from]!.sentence) return undefined;
  const role = parseTitleEndingAt(page, names, head);
  if (!role?.title || !officeNouns.has(words[head]!.replace(/^(ex|then|former)-/, ""))) return undefined;
  const definite = /^(the|his|her|their|its)$/.test(words[role.from - 1] ?? "");
  if (head === comma - 1) return role.of || definite || role.former ? role : undefined;
  return withOwnerAfter(page, names, role, comma);
}

/** Adds the owner of "…minister of Norway"; the words from the title up to `end` must be nothing else. */
export function withOwnerAfter(
  page: Page,
  names: NameFound[],
  role: RoleFound,
  end: number,
): RoleFound | undefined {
  if (!/^(of|for|at|in|from)$/.test(page.words[role.to] ?? "")) return undefined;
  const owner = names.find(
    (name) => name.from >= role.to + 1 && name.from <= role.to + 2 && name.kind !== "PER",
  );
  if (!owner || owner.to > end || role.of) return undefined;
  const of = owner.country ? owner.country.name : page.analysis.text.slice(owner.start, owner.end);
  return { ...role, to: owner.to, of, country: countryCode(owner.country?.code) };
}
