// The thread behind `readReports`: one ReadTask a message, answered with what is printed.
import { parentPort } from "node:worker_threads";
import { loadedModel } from "../language/loaded-model.js";
import { type ReadTask, readOne } from "./read-one.js";
import type { Answer } from "./threads.js";

const answer = (message: Answer<string>) => parentPort!.postMessage(message);

// Before the first report: without its weights a thread cannot read any.
loadedModel();
answer({ ready: true });
parentPort!.on("message", (task: ReadTask) => {
  try {
    answer({ result: readOne(task) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});
