// Writes the JSON Schemas of what the commands print, from the types the code itself uses.
import { writeFileSync } from "node:fs";
import { z } from "zod";
import { Reading, Record } from "../src/contracts/index.js";

for (const [name, type] of Object.entries({ record: Record, reading: Reading })) {
  writeFileSync(`schema/${name}.json`, `${JSON.stringify(z.toJSONSchema(type), null, 2)}\n`);
}
