import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { commandLine } from "../src/cli/command-line.js";
import { Reading, Record } from "../src/contracts/index.js";
import { renderText } from "../src/output/index.js";
import { brief } from "../src/rapporteur.js";

const page = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const commands = page("docs/commands.md");

describe("docs/commands.md", () => {
  for (const command of commandLine().commands) {
    it(`documents ${command.name()} and each of its options`, () => {
      const section = commands.split(/^## /m).find((part) => part.startsWith(`\`${command.name()}\``));
      expect(section).toBeDefined();
      const documented = [...section!.matchAll(/^\| `(--[a-z-]+)` \|/gm)].map((match) => match[1]);
      expect(documented.sort()).toEqual(command.options.map((option) => option.long).sort());
    });
  }
});

describe("README.md", () => {
  it("shows what the command prints: every line of the excerpt stands in its output", async () => {
    const { record } = await brief([new URL("../samples/truce-offer", import.meta.url).pathname]);
    const printed = new Set(renderText(record!, { width: 100 }).split("\n"));
    const excerpt = /<!-- excerpt -->\n```\n([\s\S]*?)\n```/.exec(page("README.md"))![1]!;
    expect(excerpt.split("\n").filter((line) => line !== "" && !printed.has(line))).toEqual([]);
  });
});

/** Every property name in a JSON Schema. */
function propertyNames(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(propertyNames)];
}

describe("docs/record.md", () => {
  it("names every field of a record", () => {
    const documented = new Set(
      [...page("docs/record.md").matchAll(/`([a-zA-Z0-9]+)`/g)].map((match) => match[1]),
    );
    const fields = new Set(propertyNames(z.toJSONSchema(Record)));
    expect([...fields].filter((field) => !documented.has(field))).toEqual([]);
  });
});

describe("the schemas that ship", () => {
  it("are those of the code: run npm run schema", () => {
    expect(JSON.parse(page("schema/record.json"))).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(Record))),
    );
    expect(JSON.parse(page("schema/reading.json"))).toEqual(
      JSON.parse(JSON.stringify(z.toJSONSchema(Reading))),
    );
  });
});
