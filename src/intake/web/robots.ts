/** One line of a group in robots.txt. */
interface Rule {
  allow: boolean;
  path: string;
}

interface Group {
  agents: string[];
  rules: Rule[];
}

function parseGroups(text: string): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const line of text.slice(0, 500_000).split(/\r\n?|\n/)) {
    const [, field, value] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    if (field === undefined || value === undefined) continue;
    const name = field.toLowerCase();
    if (name === "user-agent") {
      if (!open || open.rules.length > 0) {
        open = { agents: [], rules: [] };
        groups.push(open);
      }
      open.agents.push(value.trim().toLowerCase());
    } else if ((name === "allow" || name === "disallow") && open) {
      open.rules.push({ allow: name === "allow", path: value.trim() });
    }
  }
  return groups;
}

/** `*` is any run of characters, a final `$` the end; matched in linear steps, since a site writes the pattern. */
function matchesPath(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith("$");
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    if (i === 0) {
      if (!path.startsWith(piece)) return false;
      at = piece.length;
    } else if (isLast && anchored) {
      return path.length - piece.length >= at && path.endsWith(piece);
    } else {
      const found = path.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
  }
  return !anchored || at === path.length;
}

/**
 * Whether robots.txt lets an agent fetch a path (RFC 9309): the groups that name the agent, else those for `*`; the
 * longest matching rule decides and `allow` wins a tie.
 *
 * @param path path and query of the address
 */
export function allowsPath(robots: string, agent: string, path: string): boolean {
  const groups = parseGroups(robots);
  const own = groups.filter((group) => group.agents.includes(agent.toLowerCase()));
  const rules = (own.length > 0 ? own : groups.filter((group) => group.agents.includes("*"))).flatMap(
    (group) => group.rules,
  );
  let best: Rule | undefined;
  for (const rule of rules) {
    if (rule.path === "" || !matchesPath(rule.path, path)) continue;
    const longer = rule.path.length - (best?.path.length ?? 0);
    if (!best || longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}
