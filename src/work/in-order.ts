/**
 * What `work` makes of each item, in the items' order. At most `most` items are begun and not yet taken, so neither a slow
 * taker nor a slow item lets results pile up; a result is given as soon as those before it are, whether or not further
 * items have come. Ends early, without what was begun, when the signal is aborted. Throws what `work` throws.
 */
export async function* inOrder<I, O>(
  items: AsyncIterable<I>,
  work: (item: I) => Promise<O>,
  most: number,
  signal?: AbortSignal,
): AsyncGenerator<O> {
  const source = items[Symbol.asyncIterator]();
  const stopped = new Promise<"stopped">((resolve) => {
    if (signal?.aborted) resolve("stopped");
    signal?.addEventListener("abort", () => resolve("stopped"), { once: true });
  });
  const begun: Promise<O>[] = [];
  let coming: Promise<IteratorResult<I>> | undefined = source.next();
  try {
    while (coming || begun.length > 0) {
      const awaited: Promise<IteratorResult<I> | "stopped" | "first is done">[] = [stopped];
      if (begun.length > 0) awaited.push(begun[0]!.then(() => "first is done"));
      if (coming && begun.length < most) awaited.push(coming);
      const event = await Promise.race(awaited);
      if (event === "stopped") return;
      if (event === "first is done") yield await begun.shift()!;
      else if (event.done) coming = undefined;
      else {
        const working = work(event.value);
        working.catch(() => {}); // thrown when its turn comes
        begun.push(working);
        coming = source.next();
      }
    }
  } finally {
    // Not awaited: a source that waits for input would hold up the end.
    void source.return?.();
  }
}
