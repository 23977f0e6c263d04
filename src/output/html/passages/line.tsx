import type { Child } from "hono/jsx";

interface LineProps {
  id: string;
  /** Names the kind and weight of the line for the style. */
  kind: string;
  summary: Child;
  children?: Child;
}

/** A line of the record that opens to the passages it rests on. Works without script; its number is its address. */
export function Line({ id, kind, summary, children }: LineProps) {
  return (
    <li class="line-item">
      <a class="number" href={`#${id}`} aria-label={`Link to line ${id}`}>
        {id.replace(/^x\d+-/, "")}
      </a>
      <details class={`line ${kind}`} id={id}>
        <summary>{summary}</summary>
        <div class="passages">{children}</div>
      </details>
    </li>
  );
}
