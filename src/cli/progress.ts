/** One line on stderr that rewrites itself: rate, done, left. Silent when stderr is not a terminal. */
export function progress(what: string): { step(done: number, total?: number): void; end(): void } {
  if (!process.stderr.isTTY) return { step() {}, end() {} };
  const started = performance.now();
  return {
    step(done, total) {
      const rate = done / ((performance.now() - started) / 1000);
      const [of, left] = total === undefined ? ["", ""] : [` of ${total}`, `, ${total - done} left`];
      process.stderr.write(`\r\x1b[K${what}: ${done}${of}, ${rate.toFixed(1)} a second${left}`);
    },
    end() {
      process.stderr.write("\r\x1b[K");
    },
  };
}

/** One line a failure on stderr: which input, what is wrong, what to do. */
export function reportFailures(failures: { input: string; message: string }[]): void {
  for (const { input, message } of failures) process.stderr.write(`rapporteur: ${input}: ${message}\n`);
}
