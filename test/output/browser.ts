import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** The Chromium to test in: the one `CHROMIUM` names, else Debian's. */
export const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const hasChromium = existsSync(CHROMIUM);
if (!hasChromium && process.env.RAPPORTEUR_BROWSER === "required") {
  throw new Error(`no browser at ${CHROMIUM}: install chromium, or name one in CHROMIUM`);
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
