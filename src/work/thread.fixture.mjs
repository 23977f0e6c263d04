// A thread for tests: answers a message with itself, late, badly or not at all, as the message asks.
import { parentPort, threadId } from "node:worker_threads";

parentPort.postMessage({ ready: true });
parentPort.on("message", async ({ say, after = 0, crash, fail }) => {
  await new Promise((resolve) => setTimeout(resolve, after));
  if (crash) throw new Error("out of luck");
  parentPort.postMessage(fail ? { error: fail } : { result: { say, threadId } });
});
