import { timexWords } from "../../view/when.js";
import type { PageContext } from "../page-context.js";
import { type PlacedEntry, type PlacedTimeline, placeTimeline } from "./place.js";

/** Pixels: height of a lane, room for the axis and its dates, radius of a mark. */
const LANE = 30;
const FOOT = 34;
const RADIUS = 12;
/** Percent of the axis a date needs before the next one is printed. */
const DATE_ROOM = 24;

/** The timeline drawn: dates on a scale, leaps shown as such, entries without a date on a row of their own. */
export function TimelineDrawing({ page }: { page: PageContext }) {
  const placed = placeTimeline(page.record.timeline);
  const dated = height(placed.dated);
  const total = dated + height(placed.undated);
  return (
    <svg class="drawing" width="100%" height={total}>
      <title>Timeline; each mark leads to its line</title>
      {placed.dated.length > 0 && <DatedAxis page={page} placed={placed} height={dated} />}
      {placed.undated.length > 0 && <UndatedAxis page={page} entries={placed.undated} height={total} />}
    </svg>
  );
}

function height(entries: PlacedEntry[]): number {
  return entries.length === 0 ? 0 : (Math.max(...entries.map(({ lane }) => lane)) + 1) * LANE + FOOT;
}

function DatedAxis({ page, placed, height }: { page: PageContext; placed: PlacedTimeline; height: number }) {
  const base = height - FOOT + 6;
  return (
    <g>
      <line class="axis" x1="0" x2="100%" y1={base} y2={base} />
      {placed.breaks.map((x) => (
        <svg x={`${inset(x)}%`} y={base} overflow="visible">
          <title>The axis leaps here: this stretch is drawn shorter than it was</title>
          <path class="gap" d="M-7 0h14" />
          <path class="leap" d="M-7 5l4-10M3 5l4-10" />
        </svg>
      ))}
      {placed.dated.map((entry) => (
        <rect
          class="stretch"
          x={`${inset(entry.x)}%`}
          y={base - 2}
          width={`${inset(entry.x + entry.width) - inset(entry.x)}%`}
          height="4"
        />
      ))}
      {printedDates(placed.dated).map(({ entry, x }) => (
        <text class="date" x={`${inset(x)}%`} y={base + 20} text-anchor={anchor(x)}>
          {shortDate(entry.value ?? entry.label)}
        </text>
      ))}
      {placed.dated.map((entry) => (
        <EntryMark page={page} placed={entry} base={base} />
      ))}
    </g>
  );
}

function UndatedAxis({
  page,
  entries,
  height,
}: {
  page: PageContext;
  entries: PlacedEntry[];
  height: number;
}) {
  const base = height - FOOT + 6;
  return (
    <g>
      <line class="axis open" x1="0" x2="100%" y1={base} y2={base} />
      <text class="date" x="0" y={base + 20}>
        no fixed date, in the order of the record
      </text>
      {entries.map((entry) => (
        <EntryMark page={page} placed={entry} base={base} />
      ))}
    </g>
  );
}

function EntryMark({ page, placed, base }: { page: PageContext; placed: PlacedEntry; base: number }) {
  const { entry, number, x, lane } = placed;
  const y = base - 6 - RADIUS - lane * LANE;
  return (
    <svg x={`${inset(x)}%`} y={y} overflow="visible">
      <title>{entry.label}</title>
      <a href={`#${page.lines.id(entry)}`} aria-label={`${number}: ${entry.label}`}>
        <path class="stem" d={`M0 0V${base - y}`} />
        <circle class={`dot ${entry.support} ${entry.certainty}`} r={RADIUS} />
        <text class="dot-number" y="4" text-anchor="middle">
          {number}
        </text>
      </a>
    </svg>
  );
}

/** Leaves room for half a mark at both ends of the axis. */
function inset(x: number): number {
  return 4 + x * 0.92;
}

function anchor(x: number): string {
  if (x < 10) return "start";
  return x > 90 ? "end" : "middle";
}

function printedDates(entries: PlacedEntry[]): PlacedEntry[] {
  const printed: PlacedEntry[] = [];
  for (const entry of [...entries].reverse()) {
    if (printed.every(({ x }) => Math.abs(x - entry.x) >= DATE_ROOM)) printed.push(entry);
  }
  return printed;
}

/** Without the weekday, which a scale has no room for, and the month cut to three letters. */
function shortDate(value: string): string {
  return timexWords(value)
    .replace(/^\w+day /, "")
    .replace(/\b(\d{1,2} )([A-Z][a-z]{2})[a-z]*/, "$1$2");
}
