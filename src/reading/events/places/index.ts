import type { EventPlace } from "../../../contracts/index.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { caseOf } from "../participants/subject.js";
import { spanOf } from "../parties/phrase.js";
import type { Scene } from "../scene.js";
import { ownTokens } from "../status/own-times.js";
import { locate } from "./gazetteer.js";

const WHERE = /^(?:in|at|near|outside|inside|around|across|over|off|throughout|north|south|east|west)$/;

/**
 * Where the event took place: a named place behind "in", "at", "near" … in its own clause, or on the verb that carries it.
 * The nearest to it in the tree; of two at once the one the gazetteer knows best. A dateline is no place of an event.
 */
export function findPlace(scene: Scene, at: number): EventPlace | undefined {
  const { tree } = scene;
  for (const predicate of predicatesOf(tree, at)) {
    const heads = ownTokens(tree, predicate).filter((i) => i !== predicate && isWhere(tree, i));
    for (const head of heads) {
      const place = placeAt(scene, head);
      if (place) return place;
    }
  }
  return undefined;
}

/** The event's own word, then the verb that it depends on as a noun. */
function predicatesOf(tree: Tree, at: number): number[] {
  const { head, upos } = tree.tokens[at]!;
  const isCarried = /^(?:NOUN|PROPN)$/.test(upos) && /^(?:obj|nsubj)$/.test(relation(tree.tokens[at]!));
  return isCarried && head >= 0 ? [at, head] : [at];
}

const isWhere = (tree: Tree, i: number): boolean =>
  /^(?:obl|nmod)$/.test(relation(tree.tokens[i]!)) && WHERE.test(caseOf(tree, i));

function placeAt(scene: Scene, head: number): EventPlace | undefined {
  const { tree } = scene;
  const names = tree.analysis.names.filter(({ from, to }) => from <= head && head < to);
  const tokens = names[0] ? range(names[0].from, names[0].to) : flatName(tree, head);
  const span = spanOf(tree, tokens);
  const name = tree.analysis.text.slice(span.start, span.end).replace(/^the /i, "");
  const known = locate(name);
  if (!known && names[0]?.kind !== "LOC") return undefined;
  const country = known?.country ?? countryBehind(tree, head);
  return {
    ...span,
    name,
    ...(country && { country }),
    ...(known && { latitude: known.latitude, longitude: known.longitude }),
  };
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);

/** A name of several words that the tagger missed: "Addis Ababa". */
function flatName(tree: Tree, head: number): number[] {
  const parts = tree.children[head]!.filter(
    (i) => /^(?:flat|compound)$/.test(relation(tree.tokens[i]!)) && tree.tokens[i]!.upos === "PROPN",
  );
  const from = Math.min(head, ...parts);
  const to = Math.max(head, ...parts) + 1;
  return to - from === parts.length + 1 ? range(from, to) : [head];
}

/** "in Port Harcourt, Nigeria": the country a place is named with. */
function countryBehind(tree: Tree, head: number): string | undefined {
  for (const i of tree.children[head]!) {
    if (!/^(?:appos|nmod)$/.test(relation(tree.tokens[i]!)) || i < head) continue;
    const country = locate(tree.tokens[i]!.form)?.country;
    if (country) return country;
  }
  return undefined;
}
