// Word lists and tables live beside the code that reads them: puts every src/**/data/ file beside the compiled code.
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";

for (const entry of readdirSync("src", { recursive: true, withFileTypes: true })) {
  if (!entry.isDirectory() || entry.name !== "data") continue;
  const from = join(entry.parentPath, entry.name);
  cpSync(from, from.replace(/^src/, "dist"), { recursive: true });
}
