/** Exit statuses of every command. */
export const Status = {
  done: 0,
  /** Some inputs failed; the others are done and each failure is one line on stderr. */
  someFailed: 1,
  wrongUsage: 2,
  /** Stopped by Ctrl-C; what was printed is whole. */
  interrupted: 130,
} as const;
