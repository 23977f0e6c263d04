// `npm start`: the main job on the project's own samples. Prints the brief and writes the HTML record beside it.
import { spawnSync } from "node:child_process";

const { status } = spawnSync(
  process.execPath,
  ["dist/cli/main.js", "brief", "samples/truce-offer", "--page", "record.html"],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
