import { timexWords } from "../../view/when.js";
import { type PageContext, type SourceText, segmentId, sourceId } from "../page-context.js";
import type { Segment, SourceBlock } from "../segments.js";

/** The source texts, one after the other; the island turns the list of links into tabs. */
export function Sources({ page }: { page: PageContext }) {
  return (
    <aside class="sources" id="sources" aria-labelledby="sources-title">
      <div class="sources-head">
        <h2 id="sources-title">Sources</h2>
        <ul class="tabs">
          {page.texts.map(({ key, report }) => (
            <li>
              <a href={`#${sourceId(key)}`} id={`tab-${key}`} data-source={key}>
                <span class="key">{key}</span> <bdi>{report.label}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <section class="source-pane" tabindex={0} aria-label="Text of the report">
        {page.texts.map((text) => (
          <Source text={text} />
        ))}
      </section>
    </aside>
  );
}

function Source({ text: { key, report, blocks } }: { text: SourceText }) {
  const address = webAddress(report.url);
  return (
    <article class="source" id={sourceId(key)} aria-label={`${key} ${report.label}`}>
      <header>
        <h3>
          <span class="key">{key}</span> <bdi>{report.label}</bdi>
        </h3>
        <p class="meta">
          {[report.byline, report.published && timexWords(report.published)].filter(Boolean).join(" · ")}
        </p>
        <p class="meta">
          {address ? (
            <a href={address} rel="noopener noreferrer">
              {address}
            </a>
          ) : (
            report.input
          )}
        </p>
        <p class="meta digest">SHA-256 {report.sha256}</p>
      </header>
      {blocks.map((block) => (
        <Block source={key} block={block} text={report.text} />
      ))}
    </article>
  );
}

function Block({ source, block, text }: { source: string; block: SourceBlock; text: string }) {
  return (
    <div class={`block ${block.why === undefined ? block.kind : "furniture"}`} data-start={block.start}>
      {block.why !== undefined && <span class="why">left out: {block.why}</span>}
      <p dir="auto">
        {block.segments.map((segment) => (
          <Marked source={source} segment={segment} text={text.slice(segment.start, segment.end)} />
        ))}
      </p>
    </div>
  );
}

function Marked({ source, segment, text }: { source: string; segment: Segment; text: string }) {
  if (segment.marks.length === 0) return <>{text}</>;
  const kinds = [...new Set(segment.marks.map(({ kind }) => kind))];
  const lines = [...new Set(segment.marks.map(({ line }) => line))];
  const said = segment.marks.find(({ kind }) => kind === "said");
  // One stop for the Tab key a passage, not one for each of its segments.
  const stop = said?.start === segment.start ? undefined : -1;
  return (
    <mark id={segmentId(source, segment.start)} class={kinds.join(" ")} data-lines={lines.join(" ")}>
      {said ? (
        <a href={`#${said.line}`} tabindex={stop}>
          {text}
        </a>
      ) : (
        text
      )}
    </mark>
  );
}

/** Only http and https addresses become links: the address is the report's word, not ours. */
function webAddress(url: string | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}
