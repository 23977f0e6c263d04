import { raw } from "hono/html";
import type { Record } from "../../contracts/index.js";
import { printable } from "../view/printable.js";
import { Legend } from "./marks/legend.js";
import { type HtmlOptions, pageContexts } from "./page-context.js";
import { contentPolicy } from "./policy.js";
import { RecordBody } from "./record/record.js";
import { islandScript } from "./script.js";
import { Sources } from "./sources/sources.js";
import { STYLE } from "./style/index.js";

export type { HtmlOptions };

/**
 * The record beside its sources as one HTML file that needs nothing else: no network, and no script to be read. What
 * comes from a report is escaped, and the page's policy runs no code but its own.
 */
export function renderHtml(record: Record, options: HtmlOptions = {}): string {
  const pages = pageContexts(record, options);
  const script = islandScript();
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(STYLE, script)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${printable(record.title)} · Rapporteur`}</title>
        <link rel="icon" href="data:," />
        <style>{raw(STYLE)}</style>
      </head>
      <body>
        <a class="skip" href="#record">
          Skip to the record
        </a>
        <div class="panes">
          <main id="record">
            {pages.map((one) => (
              <RecordBody page={one} />
            ))}
            <Legend />
          </main>
          <Sources page={pages[0]!} />
        </div>
        {script && <script type="module">{raw(script)}</script>}
      </body>
    </html>
  );
  return `<!doctype html>\n${page}\n`;
}
