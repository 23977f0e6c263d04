import { clusters } from "../../src/record/clusters.js";
import { bestAssignment } from "./assignment.js";

/** Shares from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export interface CoreferenceScores {
  muc: Score;
  bCubed: Score;
  ceafE: Score;
  /** Mean of the three F1 (CoNLL-2012 shared task). */
  conll: number;
}

/**
 * How well found chains match gold chains over the same mentions; item i of each list names the chain of mention i.
 * Mentions alone in their chain are chains too.
 *
 * - MUC (Vilain et al. 1995): of the links that hold the gold chains together, those that the found chains keep, and the
 *   other way round. Chains of one have no links.
 * - B³ (Bagga and Baldwin 1998): for each mention the share of its gold chain that shares its found chain, and the other
 *   way round; the mean over mentions.
 * - CEAF-e (Luo 2005): gold and found chains are paired one to one so that the sum of 2|G∩F| / (|G|+|F|) is largest; that
 *   sum over the number of gold chains is the recall, over the number of found ones the precision.
 */
export function scoreChains(gold: string[], found: string[]): CoreferenceScores {
  const muc = score(keptLinks(found, gold), keptLinks(gold, found));
  const bCubed = score(sharedMentions(found, gold), sharedMentions(gold, found));
  const paired = pairedSimilarity(gold, found);
  const ceafE = score(paired / chainsOf(found).size, paired / chainsOf(gold).size);
  return { muc, bCubed, ceafE, conll: (muc.f1 + bCubed.f1 + ceafE.f1) / 3 };
}

function score(precision: number, recall: number): Score {
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** Mentions by chain. */
function chainsOf(names: string[]): Map<string, number[]> {
  const chains = new Map<string, number[]>();
  names.forEach((name, mention) => {
    const chain = chains.get(name);
    if (chain) chain.push(mention);
    else chains.set(name, [mention]);
  });
  return chains;
}

/** Share of the links of `whole` that `parts` keeps. */
function keptLinks(whole: string[], parts: string[]): number {
  let [kept, links] = [0, 0];
  for (const chain of chainsOf(whole).values()) {
    kept += chain.length - new Set(chain.map((mention) => parts[mention])).size;
    links += chain.length - 1;
  }
  return kept / (links || 1);
}

/** Over all mentions, the mean share of its chain in `of` that shares its chain in `by` too. */
function sharedMentions(of: string[], by: string[]): number {
  let sum = 0;
  for (const chain of chainsOf(of).values()) {
    for (const part of chainsOf(chain.map((mention) => by[mention]!)).values())
      sum += part.length ** 2 / chain.length;
  }
  return sum / (of.length || 1);
}

/** Chains that share no mention, even through others, are paired apart: the assignment stays small. */
function pairedSimilarity(gold: string[], found: string[]): number {
  const links = [gold, found].flatMap((names) =>
    [...chainsOf(names).values()].flatMap((chain) =>
      chain.slice(1).map((mention) => [chain[0]!, mention] as const),
    ),
  );
  return clusters(gold.length, links)
    .map((group) => bestAssignment(similarities(group, gold, found)))
    .reduce((sum, part) => sum + part, 0);
}

function similarities(mentions: number[], gold: string[], found: string[]): number[][] {
  const pick = (names: string[]) => [...chainsOf(mentions.map((mention) => names[mention]!)).values()];
  const others = pick(found);
  return pick(gold).map((chain) => {
    const members = new Set(chain);
    return others.map(
      (other) => (2 * other.filter((mention) => members.has(mention)).length) / (chain.length + other.length),
    );
  });
}
