import { scaleUtc } from "d3-scale";
import type { Span, TimelineEntry } from "../../../contracts/index.js";
import { timexInterval } from "../../view/interval.js";

/** An entry on the drawn axis. Positions and widths are percentages of the axis, lanes count upwards from 0. */
export interface PlacedEntry {
  entry: TimelineEntry;
  number: number;
  x: number;
  width: number;
  lane: number;
}

export interface PlacedTimeline {
  dated: PlacedEntry[];
  /** Entries without a date, evenly spaced in the order of the record. */
  undated: PlacedEntry[];
  /** Where the axis leaps: the stretch around `x` is drawn shorter than it was. */
  breaks: number[];
}

/** A gap that takes more than this share of the axis is drawn as a leap. */
const LEAP_SHARE = 0.6;
/** Share of the axis that a leap takes. */
const LEAP_WIDTH = 16;
/** Nearer than this two marks would cover each other on a phone. */
const NEAREST = 8;

export function placeTimeline(timeline: TimelineEntry[]): PlacedTimeline {
  const numbered = timeline.map((entry, index) => ({
    entry,
    number: index + 1,
    interval: entry.value === undefined ? undefined : timexInterval(entry.value),
  }));
  const dated = numbered
    .filter((one): one is typeof one & { interval: Span } => one.interval !== undefined)
    .sort((a, b) => a.interval.start - b.interval.start);
  const { scale, breaks } = axis([...new Set(dated.map(({ interval }) => interval.start))]);
  const placed = dated.map(({ entry, number, interval }) => {
    const x = scale(interval.start);
    return { entry, number, x, width: Math.min(scale(interval.end), 100) - x };
  });
  const open = numbered.filter(({ interval }) => !interval);
  return {
    dated: inLanes(placed),
    undated: inLanes(
      open.map(({ entry, number }, index) => ({ entry, number, x: spread(index, open.length), width: 0 })),
    ),
    breaks,
  };
}

/** A scale in percent that is linear between leaps. */
function axis(starts: number[]): { scale: (at: number) => number; breaks: number[] } {
  if (starts.length < 2) return { scale: () => 50, breaks: [] };
  const gaps = starts.slice(1).map((start, index) => start - starts[index]!);
  const leaps = findLeaps(gaps);
  const linear = gaps.filter((_, index) => !leaps.has(index)).reduce((sum, gap) => sum + gap, 0);
  const room = 100 - leaps.size * LEAP_WIDTH;
  const range = [0];
  const breaks: number[] = [];
  for (const [index, gap] of gaps.entries()) {
    const from = range.at(-1)!;
    const width = leaps.has(index) ? LEAP_WIDTH : (gap / linear) * room;
    if (leaps.has(index)) breaks.push(from + width / 2);
    range.push(from + width);
  }
  return { scale: scaleUtc().domain(starts).range(range), breaks };
}

/** Longest gaps first, as long as one of them dwarfs all others together and two are left to compare. */
function findLeaps(gaps: number[]): Set<number> {
  const byLength = gaps.map((gap, index) => ({ gap, index })).sort((a, b) => b.gap - a.gap);
  const leaps = new Set<number>();
  let left = gaps.reduce((sum, gap) => sum + gap, 0);
  for (const { gap, index } of byLength.slice(0, -1)) {
    if (gap / left <= LEAP_SHARE || leaps.size >= 4) break;
    leaps.add(index);
    left -= gap;
  }
  return leaps;
}

function spread(index: number, length: number): number {
  return length === 1 ? 0 : (index / (length - 1)) * 100;
}

function inLanes(entries: Omit<PlacedEntry, "lane">[]): PlacedEntry[] {
  const lastInLane: number[] = [];
  return entries.map((entry) => {
    const free = lastInLane.findIndex((x) => entry.x - x >= NEAREST);
    const lane = free < 0 ? lastInLane.length : free;
    lastInLane[lane] = entry.x;
    return { ...entry, lane };
  });
}
