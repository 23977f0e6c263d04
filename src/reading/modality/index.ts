import type { EventStatus } from "../../contracts/index.js";
import { statesOf } from "../../language/states.js";
import { findQuotes } from "../attributions/quotes/index.js";
import { tokenStates } from "../attributions/tagger/state.js";
import type { Tree } from "../syntax/tree.js";
import { bestOf, decodeMatters } from "./decode.js";
import { lexiconRows } from "./lexicons.js";
import type { Matter } from "./matter.js";
import { type ModalityNetwork, modalityNetwork } from "./network.js";

export type { Matter } from "./matter.js";

const read = new WeakMap<Tree, Modality>();

/** What the network reads of a text; a sentence is run when it is first asked for. */
export function modalityOf(tree: Tree): Modality {
  const known = read.get(tree) ?? new Modality(tree);
  read.set(tree, known);
  return known;
}

export class Modality {
  private readonly network: ModalityNetwork;
  private readonly lexicon: Uint8Array;
  private readonly quoteStates: number[];
  private readonly scored = new Map<number, Float32Array>();

  constructor(private readonly tree: Tree) {
    const { analysis } = tree;
    this.network = modalityNetwork(statesOf(analysis).width);
    this.lexicon = lexiconRows(tree);
    this.quoteStates = tokenStates(analysis, findQuotes(analysis.text, analysis.regions));
  }

  /** What somebody holds a position on in a sentence of the analysis, from left to right. */
  mattersIn(sentence: number): Matter[] {
    const { from, to } = this.tree.analysis.sentences[sentence]!;
    const scores = this.scoresOf(sentence);
    return decodeMatters(this.network, this.tree, { from, to }, scores);
  }

  /** The status of the event at a token, given what the rules make of it. */
  statusOf(token: number, byRule: EventStatus): EventStatus {
    const { parts, header, rules } = this.network;
    const { statuses } = header;
    const { sentence } = this.tree.tokens[token]!;
    const row = token - this.tree.analysis.sentences[sentence]!.from;
    const scores = this.scoresOf(sentence);
    if ((row + 1) * parts.end > scores.length) return byRule;
    const verdict = statuses.indexOf(byRule) * statuses.length;
    return statuses[
      bestOf(statuses.map((_, i) => scores[row * parts.end + parts.status + i]! + rules[verdict + i]!))
    ]!;
  }

  private scoresOf(sentence: number): Float32Array {
    const known = this.scored.get(sentence);
    if (known) return known;
    const { analysis, tokens } = this.tree;
    const { from, to } = analysis.sentences[sentence]!;
    const encoded = statesOf(analysis).sentences[sentence]!;
    const { lexicon, quoteStates } = this;
    const { scores } = this.network.score({ tokens, from, to, lexicon, quoteStates, encoded });
    this.scored.set(sentence, scores);
    return scores;
  }
}
