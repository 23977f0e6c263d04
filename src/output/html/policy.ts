import { createHash } from "node:crypto";

/** Content Security Policy Level 3: nothing is loaded, and only the style and script with these very bytes are run. */
export function contentPolicy(style: string, script: string): string {
  const sources = [
    "default-src 'none'",
    `style-src ${digest(style)}`,
    `script-src ${script ? digest(script) : "'none'"}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return sources.join("; ");
}

function digest(code: string): string {
  return `'sha256-${createHash("sha256").update(code, "utf8").digest("base64")}'`;
}
