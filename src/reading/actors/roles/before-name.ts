import type { NameFound } from "../names/name.js";
import type { Page } from "../page.js";
import { parseTitleEndingAt, type RoleFound } from "./role.js";

/** "former French President X", "Sir X", "Justice Department spokeswoman X". */
export function parseRoleBefore(page: Page, names: NameFound[], name: NameFound): RoleFound | undefined {
  if (name.from === 0) return undefined;
  const role = parseTitleEndingAt(page, names, name.from - 1);
  return role && role.from < role.to ? role : undefined;
}
