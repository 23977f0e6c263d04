import { describe, expect, it } from "vitest";
import { allowsPath } from "./robots.js";

const ROBOTS = `
# rules
User-agent: somebot
User-agent: Rapporteur
Disallow: /private/
Allow: /private/open
Disallow: /*.pdf$

User-agent: *
Disallow: /
`;

describe("robots.txt", () => {
  it.each([
    ["/news/1", true],
    ["/private/1", false],
    ["/private/open/1", true],
    ["/a/b.pdf", false],
    ["/a/b.pdf?x=1", true],
  ])("the own group rules %s: %s", (path, allowed) =>
    expect(allowsPath(ROBOTS, "rapporteur", path)).toBe(allowed),
  );

  it("falls back to the group for all", () => expect(allowsPath(ROBOTS, "otherbot", "/news/1")).toBe(false));

  it.each(["", "nonsense\n\0", "Disallow: /", "User-agent: *\nDisallow:"])(
    "allows all where nothing forbids: %j",
    (robots) => expect(allowsPath(robots, "rapporteur", "/news")).toBe(true),
  );

  it("is quick on a hostile pattern", () => {
    const robots = `User-agent: *\nDisallow: /${"*a".repeat(5_000)}$`;
    expect(allowsPath(robots, "rapporteur", `/${"a".repeat(4_000)}b`)).toBe(true);
  });
});
