import { setTimeout as sleep } from "node:timers/promises";

export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<unknown>;
}

const systemClock: Clock = { now: () => performance.now(), sleep };

/** Waits until the host may be asked again; calls for one host queue behind each other, hosts do not wait for others. */
export function paceHosts(intervalMs: number, clock: Clock = systemClock): (host: string) => Promise<void> {
  const free = new Map<string, number>();
  return async (host) => {
    const now = clock.now();
    const at = Math.max(now, free.get(host) ?? now);
    free.set(host, at + intervalMs);
    if (at > now) await clock.sleep(at - now);
  };
}
