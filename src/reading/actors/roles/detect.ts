import { countryCode } from "../countries.js";
import { type NameFound, nameText } from "../names/name.js";
import type { Page } from "../page.js";
import { parseRoleAfter } from "./after-name.js";
import { parseRoleBeforeComma } from "./before-comma.js";
import { parseRoleBefore } from "./before-name.js";
import type { RoleFound } from "./role.js";

/** The titles a page gives the person named here, at this place in the text. */
export function detectRoles(page: Page, names: NameFound[], name: NameFound): RoleFound[] {
  const roles = [
    parseRoleBefore(page, names, name),
    parseRoleBeforeComma(page, names, name),
    parseRoleAfter(page, names, name),
  ].filter((role) => role !== undefined);
  return roles.map((role, n) =>
    n === 0 && !role.of && role.title ? withCountryAfter(page, names, name, role) : role,
  );
}

/** "President X of Norway": the country follows the name. */
function withCountryAfter(page: Page, names: NameFound[], name: NameFound, role: RoleFound): RoleFound {
  if (page.words[name.to] !== "of") return role;
  const owner = names.find((other) => other.from >= name.to + 1 && other.from <= name.to + 2);
  if (!owner?.country && owner?.kind !== "LOC") return role;
  return {
    ...role,
    of: owner.country?.name ?? nameText(page, owner),
    country: countryCode(owner.country?.code),
  };
}
