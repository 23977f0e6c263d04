/**
 * Events out of the bare sentence, against PLV: of each row the sentence alone is read, and a triple counts when actor,
 * recipient and root type are all right. A participant is right when the head of the one phrase lies in the other.
 * PLV codes one event a sentence and leaves the others unmarked, so the sentence's main event is scored, the one that
 * stands highest in its parse; `every` scores all that were found. A pronoun counts for whom it is resolved to.
 */
import type { Event, EventParty, Report, Span } from "../../src/contracts/index.js";
import { analyse } from "../../src/language/analyse.js";
import { type ActorIndex, extractActors } from "../../src/reading/actors/index.js";
import { describe } from "../../src/reading/events/classify/describe.js";
import { encode } from "../../src/reading/events/classify/encode.js";
import { SHARPNESS } from "../../src/reading/events/classify/index.js";
import { ROOTS } from "../../src/reading/events/classify/roots.js";
import type { Classify } from "../../src/reading/events/decide-type.js";
import { findEvents } from "../../src/reading/events/index.js";
import { growTree, headWithin, type Tree, tokensWithin } from "../../src/reading/syntax/tree.js";
import type { Example } from "../../training/events/examples.js";
import { fitRoots, scoreRow, WIDTH } from "../../training/events/fit.js";
import { Tally } from "../tally.js";
import type { Row } from "./rows.js";

export interface EndToEnd {
  /** Actor, recipient and type of the main event. */
  main: Tally;
  /** The same of every event found with both. */
  every: Tally;
  /** Actor and recipient of the main event, whatever the type. */
  pairs: Tally;
}

type Pair = { actor: EventParty; recipient: EventParty };

/**
 * The same for rows the shipped weights were fitted on: each row is typed by weights fitted on the other folds and on
 * `always`. `examples` are those of the rows, in their order.
 */
export function measureByFolds(rows: Row[], examples: Example[], always: Example[], folds = 5): EndToEnd {
  const texts = [...new Set(rows.map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  const known = always.filter(({ text }) => !foldOf.has(text));
  const classifiers = Array.from({ length: folds }, (_, k) =>
    classifyBy(fitRoots([...examples.filter(({ text }) => foldOf.get(text) !== k), ...known])),
  );
  return measureEndToEnd(rows, undefined, ({ text }) => classifiers[foldOf.get(text)!]!);
}

function classifyBy(weights: Float64Array[]): Classify {
  return (tree, question) => {
    const row = encode(describe(tree, question), WIDTH);
    const powers = weights.map((one) => Math.exp(SHARPNESS * scoreRow(row, one)));
    const sum = powers.reduce((total, power) => total + power, 0);
    const scores = ROOTS.map((root, i) => ({ root, score: powers[i]! / sum })).sort(
      (a, b) => b.score - a.score,
    );
    const { root, score } = scores[0]!;
    return { type: root === "YIELD" ? "RETREAT" : root, root, score, scores };
  };
}

/** Reads each row's sentence, without its marks, and scores what is found; rows without gold root are left out. */
export function measureEndToEnd(
  rows: Row[],
  see?: (row: Row, events: Event[], right: boolean) => void,
  classify?: (row: Row) => Classify,
): EndToEnd {
  const result = { main: new Tally(), every: new Tally(), pairs: new Tally() };
  for (const row of rows) {
    if (!row.root) continue;
    const analysis = analyse(row.text, [{ start: 0, end: row.text.length }]);
    const report = bareReport(row.text);
    const actors = extractActors(report, analysis);
    const events = findEvents(report, analysis, { actors, attributions: [], times: [] }, classify?.(row));
    const tree = growTree(analysis);
    const isPair = (event: Event): boolean => isPairOf(tree, actors, row, event);
    const isTriple = (event: Event): boolean => rootOf(event) === row.root && isPair(event);
    const coded = events.filter((event) => pairsOf(event).length > 0);
    const main = findMain(tree, coded);
    const mains = main ? [main] : [];
    result.main.add(1, mains.length, mains.filter(isTriple).length);
    result.pairs.add(1, mains.length, mains.filter(isPair).length);
    result.every.add(1, coded.length, Number(coded.some(isTriple)));
    see?.(row, events, mains.some(isTriple));
  }
  return result;
}

/** Whether the event stands between the row's source and target. */
export function isPairOf(tree: Tree, actors: ActorIndex, row: Row, event: Event): boolean {
  return pairsOf(event).some((pair) => matches(tree, actors, row, pair));
}

/** PLV's name of the type: what is conceded or drawn back from is one there. */
function rootOf({ type }: Event): string {
  return type === "CONCEDE" || type === "RETREAT" ? "YIELD" : type;
}

/** Who does it to whom; of those who do it together each with each other. */
function pairsOf({ actor, recipient }: Event): Pair[] {
  const each = (party: EventParty | undefined): EventParty[] =>
    party ? [party, ...(party.members ?? [])] : [];
  const apart = each(actor).flatMap((one) =>
    each(recipient).map((other) => ({ actor: one, recipient: other })),
  );
  const members = actor?.members ?? [];
  const joint = members.flatMap((one) =>
    members.filter((other) => other !== one).map((other) => ({ actor: one, recipient: other })),
  );
  return recipient ? apart : joint;
}

function matches(tree: Tree, actors: ActorIndex, row: Row, { actor, recipient }: Pair): boolean {
  /** A pronoun whose actor is known stands for every mention of that actor. */
  const spans = (party: EventParty): Span[] => [party, ...(actors.actor(party.actor ?? "")?.mentions ?? [])];
  const meets = (gold: Span[], party: EventParty): boolean =>
    gold.some((one) => spans(party).some((span) => overlaps(tree, one, span)));
  return meets(row.sources, actor) && meets(row.targets, recipient);
}

/** The head of the one phrase lies in the other. */
function overlaps(tree: Tree, a: Span, b: Span): boolean {
  const headIn = (phrase: Span, other: Span): boolean => {
    const head = headWithin(tree, tokensWithin(tree, phrase));
    const token = head === undefined ? undefined : tree.tokens[head]!;
    return token !== undefined && other.start <= token.start && token.end <= other.end;
  };
  return headIn(a, b) || headIn(b, a);
}

/** The event whose trigger stands highest in the parse, of several the first. */
export function findMain(tree: Tree, events: Event[]): Event | undefined {
  const depthOf = ({ trigger }: Event): number => {
    let depth = 0;
    const head = headWithin(tree, tokensWithin(tree, trigger)) ?? 0;
    for (let at = tree.tokens[head]!.head; at >= 0 && depth < 100; at = tree.tokens[at]!.head) depth++;
    return depth;
  };
  return events
    .map((event) => ({ event, depth: depthOf(event) }))
    .sort((a, b) => a.depth - b.depth || a.event.trigger.start - b.event.trigger.start)[0]?.event;
}

function bareReport(text: string): Report {
  return {
    id: "row",
    sha256: "",
    sourceSha256: "",
    input: "row",
    language: "en",
    text,
    blocks: [{ start: 0, end: text.length, kind: "paragraph" }],
    furniture: [],
    omitted: [],
  };
}
