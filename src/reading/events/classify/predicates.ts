import { relation, type Tree } from "../../syntax/tree.js";
import { lemmaOf } from "../lexicon/match.js";
import type { Setting } from "./question.js";

const FUTURE = /^(?:will|shall|would)$/;

/** What the actor does: its verbs, what hangs from them, and the way through the tree to the recipient. */
export function describePredicates(setting: Setting): string[] {
  const { tree, actorHead, recipientHead, governors } = setting;
  const features = [`actor is ${relation(tree.tokens[actorHead]!)}`];
  const [main] = governors;
  if (main === undefined) features.push("no verb");
  for (const [i, verb] of governors.slice(0, 3).entries()) {
    const name = lemmaOf(tree.tokens[verb]!);
    features.push(`verb ${i} ${name}`, `verb ${name}`);
  }
  for (const verb of chainBelow(tree, main)) {
    const name = lemmaOf(tree.tokens[verb]!);
    features.push(`does ${name}`);
    const mood = moodOf(tree, verb);
    features.push(`mood ${mood}`, `does ${mood} ${name}`);
    for (const child of tree.children[verb]!) {
      const token = tree.tokens[child]!;
      const kind = relation(token);
      if (!/^(?:obj|iobj|xcomp|ccomp|obl|compound|advmod|nsubj)$/.test(kind)) continue;
      const lemma = token.upos === "PROPN" ? "<name>" : lemmaOf(token);
      const marks = tree.children[child]!.filter((c) => /^(?:case|mark)$/.test(relation(tree.tokens[c]!)));
      const preposition = marks.map((c) => lemmaOf(tree.tokens[c]!)).join(" ");
      if (token.deprel === "nsubj:pass") features.push(`suffers ${name}`, `undergoes ${lemma} ${name}`);
      if (kind !== "nsubj") features.push(`${kind} ${name} ${preposition} ${lemma}`, `${kind} ${lemma}`);
      if (preposition) features.push(`frame ${name} ${preposition}`);
    }
  }
  if (recipientHead !== undefined) features.push(...describeWay(tree, actorHead, recipientHead));
  return features;
}

/** The verb and those that complete it: "agreed | to allow | to enter". */
function chainBelow(tree: Tree, verb: number | undefined): number[] {
  const chain: number[] = [];
  for (let at = verb; at !== undefined && chain.length < 4; ) {
    chain.push(at);
    at = tree.children[at]!.find((child) => /^(?:xcomp|ccomp)$/.test(relation(tree.tokens[child]!)));
  }
  return chain;
}

function moodOf(tree: Tree, verb: number): string {
  const words = tree.children[verb]!.map((child) => lemmaOf(tree.tokens[child]!));
  const negated = words.includes("not") ? "not " : "";
  if (words.some((word) => FUTURE.test(word))) return `${negated}future`;
  if (words.some((word) => /^(?:must|should|need)$/.test(word))) return `${negated}must`;
  if (words.some((word) => /^(?:may|might|could|can)$/.test(word))) return `${negated}may`;
  const { xpos, deprel } = tree.tokens[verb]!;
  if (xpos === "VBG") return `${negated}going`;
  return `${negated}${/comp$/.test(deprel) && words.includes("to") ? "to" : xpos === "VB" ? "base" : "fact"}`;
}

/** The verbs and relations on the shortest way through the tree. */
function describeWay(tree: Tree, from: number, to: number): string[] {
  const up = lineUp(tree, from);
  const down = lineUp(tree, to);
  const meeting = up.find((token) => down.includes(token));
  if (meeting === undefined) return ["way none"];
  const rising = up.slice(0, up.indexOf(meeting));
  const falling = down.slice(0, down.indexOf(meeting)).reverse();
  const relations = [
    ...rising.map((token) => `${relation(tree.tokens[token]!)}<`),
    ...falling.map((token) => `>${relation(tree.tokens[token]!)}`),
  ];
  const between = [...rising.slice(1), meeting, ...falling.slice(0, -1)].filter(
    (token) => token !== from && token !== to,
  );
  const words = between.map((token) => lemmaOf(tree.tokens[token]!));
  const marks = tree.children[to]!.filter((child) => relation(tree.tokens[child]!) === "case");
  const preposition = marks.map((child) => lemmaOf(tree.tokens[child]!)).join(" ");
  return [
    `way ${relations.join("")}`,
    ...words.map((word) => `way ${word}`),
    `way ${words.join(" ")}`,
    `way ${words.join(" ")} ${preposition}`,
    `recipient is ${relation(tree.tokens[to]!)} ${preposition}`,
    `recipient by ${lemmaOf(tree.tokens[tree.tokens[to]!.head] ?? tree.tokens[to]!)} ${preposition}`,
  ];
}

function lineUp(tree: Tree, token: number): number[] {
  const line: number[] = [];
  for (let at = token; at >= 0 && line.length < 50; at = tree.tokens[at]!.head) line.push(at);
  return line;
}
