import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findMentionFiles, readDocument, seminalEvents } from "./ecbplus.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-ecbplus-"));
  mkdirSync(join(folder, "docs", "7"), { recursive: true });
  mkdirSync(join(folder, "mentions"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const XML = `<Document doc_name="x">
<token t_id="1" sentence="0" number="0">www.example.org</token>
<token t_id="2" sentence="1" number="0">\`\`</token>
<token t_id="3" sentence="1" number="1">R&amp;D</token>
</Document>`;

describe("ECB+", () => {
  it("numbers the sentences as the mention files do: an added document's address is none", () => {
    for (const id of ["7_1ecb", "7_1ecbplus"]) writeFileSync(join(folder, "docs", "7", `${id}.xml`), XML);
    expect(readDocument(folder, "7_1ecb")).toEqual([["www.example.org"], ['"', "R&D"]]);
    expect(readDocument(folder, "7_1ecbplus")).toEqual([['"', "R&D"]]);
  });

  it("finds event mentions of whatever split, entities' never", () => {
    for (const name of [
      "ECB_Test_Event_gold_mentions.json",
      "ECB_Test_Entity_gold_mentions.json",
      "notes.txt",
    ])
      writeFileSync(join(folder, "mentions", name), "[]");
    expect(findMentionFiles(folder)).toEqual(["ECB_Test_Event_gold_mentions.json"]);
  });

  it("keeps a topic's first documents and those added apart", () => {
    const mention = (doc_id: string) => ({ doc_id, sent_id: 0, tokens_number: [0] });
    const groups = seminalEvents([
      mention("7_1ecb"),
      mention("7_2ecbplus"),
      mention("7_3ecb"),
      mention("70_1ecb"),
    ]);
    expect([...groups.values()]).toEqual([[0, 2], [1], [3]]);
  });
});
