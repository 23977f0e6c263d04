import { afterEach, describe, expect, it } from "vitest";
import { ThreadCrash, Threads, ThreadsUnusable } from "./threads.js";

interface Message {
  say?: string;
  after?: number;
  crash?: boolean;
  fail?: string;
}

const ENTRY = new URL("./thread.fixture.mjs", import.meta.url);
let threads: Threads<Message, { say: string; threadId: number }>;

function open(most: number, entry = ENTRY) {
  threads = new Threads(entry, most);
  return threads;
}

afterEach(() => threads.close());

describe("Threads", () => {
  it("answers every message, whichever thread took it", async () => {
    open(3);
    const said = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const answers = await Promise.all(said.map((say) => threads.run({ say, after: 5 })));
    expect(answers.map(({ say }) => say)).toEqual(said);
    const used = new Set(answers.map(({ threadId }) => threadId)).size;
    expect(used).toBeGreaterThan(1);
    expect(used).toBeLessThanOrEqual(3);
  });

  it("keeps a thread that refuses one message", async () => {
    open(1);
    await expect(threads.run({ fail: "too odd to read" })).rejects.toThrow("too odd to read");
    expect((await threads.run({ say: "next" })).say).toBe("next");
  });

  it("loses only the message of a thread that crashes, and goes on with a new one", async () => {
    open(1);
    const outcomes = await Promise.allSettled([
      threads.run({ say: "before" }),
      threads.run({ crash: true }),
      threads.run({ say: "after" }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect((outcomes[1] as PromiseRejectedResult).reason).toBeInstanceOf(ThreadCrash);
    expect((outcomes[1] as PromiseRejectedResult).reason.message).toContain("out of luck");
  });

  it("refuses all at once where no thread can start", async () => {
    open(2, new URL("./no-such-thread.mjs", import.meta.url));
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => threads.run({ say: "hello" })));
    for (const outcome of outcomes)
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(ThreadsUnusable);
  });

  it("refuses what is unanswered when it is closed", async () => {
    open(1);
    const answers = [threads.run({ say: "slow", after: 60_000 }), threads.run({ say: "waiting" })];
    const outcomes = Promise.allSettled(answers);
    await threads.close();
    expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });
});
