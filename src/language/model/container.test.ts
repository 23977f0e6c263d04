import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readContainer, WeightsError } from "./container.js";

const shipped = fileURLToPath(new URL("../../../models/language.bin", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "rapporteur-weights-"));

function changed(name: string, change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, change(readFileSync(shipped)));
  return path;
}

function refusal(path: string, model = "language"): string {
  try {
    readContainer(path, model);
  } catch (error) {
    expect(error).toBeInstanceOf(WeightsError);
    return (error as WeightsError).message;
  }
  throw new Error("was accepted");
}

describe("readContainer", () => {
  it("gives tensors of the shape their header states", () => {
    const container = readContainer<{ upos: string[] }>(shipped, "language");
    const upos = container.int8("upos.weight");
    expect(upos.rows).toBe(container.header.upos.length);
    expect(upos.values).toHaveLength(upos.rows * upos.columns);
    expect(upos.scales).toHaveLength(upos.rows);
    expect(container.float32("upos.bias").values).toHaveLength(upos.rows);
  });

  it.each([
    ["in the data", (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ["in the header", (bytes: Buffer) => bytes.subarray(0, 200)],
  ])("says that a file is cut short %s, and what to do", (where, cut) => {
    const message = refusal(changed(`short ${where}`, cut));
    expect(message).toContain("is cut short");
    expect(message).toContain("Put the weights of the installed version back");
  });

  it("says that one changed byte makes a damaged file", () => {
    const path = changed("damaged", (bytes) => {
      bytes[bytes.length - 5]! ^= 1;
      return bytes;
    });
    expect(refusal(path)).toContain("is damaged");
  });

  it("refuses other files, other models and other formats", () => {
    expect(refusal(changed("text", () => Buffer.from("These are the minutes of the meeting.")))).toContain(
      "is no weights file",
    );
    expect(refusal(changed("empty", () => Buffer.alloc(0)))).toContain("is no weights file");
    expect(refusal(shipped, "attribution")).toContain('holds the weights of "language"');
    expect(
      refusal(
        changed("future", (bytes) => {
          bytes.writeUInt32LE(9, 8);
          return bytes;
        }),
      ),
    ).toContain("is of format 9");
    expect(refusal(join(folder, "missing"))).toContain("cannot be read");
  });

  it("names the tensor that is not there", () => {
    const container = readContainer(shipped, "language");
    expect(() => container.int8("nothing")).toThrow('lacks the int8 tensor "nothing"');
  });
});
