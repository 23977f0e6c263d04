import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder } from "./in-order.js";

async function* from<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("inOrder", () => {
  it("keeps the items' order however long each takes, and never begins more than it may", async () => {
    const delays = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(delays, fc.integer({ min: 1, max: 5 }), async (items, most) => {
        let begun = 0;
        let largest = 0;
        const work = async (delay: number) => {
          largest = Math.max(largest, ++begun);
          await setTimeout(delay);
          begun--;
          return delay;
        };
        expect(await collect(inOrder(from(items), work, most))).toEqual(items);
        expect(largest).toBeLessThanOrEqual(most);
      }),
      { numRuns: 30 },
    );
  });

  it("begins no more while nobody takes", async () => {
    const begun: number[] = [];
    const results = inOrder(from([1, 2, 3, 4, 5, 6]), async (item) => begun.push(item), 2);
    await results.next();
    await setTimeout(5);
    expect(begun.length).toBeLessThanOrEqual(3);
    await results.return(undefined);
  });

  it("gives a result without waiting for the next item", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    async function* slow() {
      yield "first";
      await held;
      yield "second";
    }
    const results = inOrder(slow(), async (item) => item, 4);
    expect(await results.next()).toEqual({ done: false, value: "first" });
    release();
    expect(await collect(results)).toEqual(["second"]);
  });

  it("ends when told to, though neither items nor work come to an end", async () => {
    const stop = new AbortController();
    const never = () => new Promise<string>(() => {});
    const results = collect(inOrder(from(["a", "b"]), never, 4, stop.signal));
    stop.abort();
    expect(await results).toEqual([]);
  });

  it("throws what the work throws, in its turn", async () => {
    const results = inOrder(
      from([1, 2]),
      async (item) => {
        if (item === 2) throw new Error("no second");
        return item;
      },
      2,
    );
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow("no second");
  });
});
