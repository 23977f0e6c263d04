import fc from "fast-check";
import { expect, it } from "vitest";
import type { Report } from "../contracts/index.js";
import { IntakeError } from "./failures.js";
import { takeText } from "./index.js";
import { takeBytes } from "./take.js";

/** Blocks and furniture lie inside the text, are not empty, and no two share a character. */
function checkSpans({ text, blocks, furniture }: Report): void {
  let last = 0;
  for (const { start, end } of [...blocks, ...furniture].sort((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

async function checkBytes(bytes: Uint8Array): Promise<void> {
  try {
    checkSpans(await takeBytes({ bytes }, "fuzz"));
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
  }
}

const LINES = [
  "The crews voted on Monday to stay in port until their pay is raised.",
  "KYIV (AP) — The harbour was closed on Monday, the ministry said in a note.",
  "Ferry Crews Stay in Port",
  "By Ana Lund",
  "Advertisement",
  "Related Articles",
  "“No pay, no ferries”",
  "Published: 3 March 2031",
  "© 2031 The Northern Post",
  "",
  "\u200b",
  "\r",
  "1.",
];

it("no bytes break it", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), checkBytes));
});

it("no text breaks it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => checkSpans(takeText({ text }))),
  );
});

it("no order of lines breaks it", () => {
  const lines = fc.array(fc.constantFrom(...LINES), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n", "\n\n"), (found, gap) =>
      checkSpans(takeText({ text: found.join(gap) })),
    ),
  );
});

it("no markup breaks it", async () => {
  const piece = fc.constantFrom(
    ...LINES,
    "<p>",
    "</p>",
    "<div>",
    "</article>",
    "<h1>",
    "<li>",
    "<br>",
    "<table><tr><td>",
    "<!--",
    "-->",
    '<script type="application/ld+json">{',
    "</script>",
    "<figure>",
    "&#xD800;",
    "<a href='x'>",
    "<",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), (pieces) =>
      checkBytes(Buffer.from(`<html><body>${pieces.join("")}`)),
    ),
  );
});
