import type { PageDocument } from "./dom.js";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|Report|ReviewNews)$/;

/** JSON as pages print it: in comments, with raw line breaks in strings, with commas or a semicolon too many. */
function parseLoose(source: string): Json | undefined {
  const bare = source
    .replace(
      /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:\/\/\s*)?(?:-->|\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
      "",
    )
    .trim()
    .replace(/;+$/, "");
  const tries = [
    bare,
    bare.replace(/[\u0000-\u001f]+/g, " "),
    bare.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*(?=[}\]])/g, ""),
  ];
  for (const text of tries) {
    try {
      return JSON.parse(text) as Json;
    } catch {}
  }
  return undefined;
}

/** Every object of a JSON-LD value, those of `@graph` and lists included, outermost first. */
function listObjects(value: Json | undefined, depth = 0): JsonObject[] {
  if (value === null || typeof value !== "object" || depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => listObjects(item, depth + 1));
  return [value, ...listObjects(value["@graph"], depth + 1), ...listObjects(value.mainEntity, depth + 1)];
}

function isArticle(object: JsonObject): boolean {
  const types = [object["@type"]].flat();
  return types.some((type) => typeof type === "string" && ARTICLE.test(type));
}

/** The page's article as its JSON-LD describes it (schema.org Article and its kinds). A broken script is passed over. */
export function extractJsonLd(document: PageDocument): JsonObject | undefined {
  const scripts = [...document.querySelectorAll("script")].filter((script) =>
    /ld\+json/i.test(script.getAttribute("type") ?? ""),
  );
  const articles = scripts.flatMap((script) => listObjects(parseLoose(script.textContent))).filter(isArticle);
  return articles.find((article) => typeof article.headline === "string") ?? articles[0];
}

/** A JSON-LD value as text: a string, an object's name, or the names in a list. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (Array.isArray(value)) {
    const names = value.map(textOf).filter((name) => name !== undefined);
    return names.length > 0 ? [...new Set(names)].join(", ") : undefined;
  }
  return value !== null && typeof value === "object" ? textOf(value.name) : undefined;
}
