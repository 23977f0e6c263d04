import type { EventStatus } from "../../contracts/index.js";
import { statesOf } from "../../language/states.js";
import { findQuotes } from "../attributions/quotes/index.js";
import { tokenStates } from "../attributions/tagger/state.js";
import type { Tree } from "../syntax/tree.js";
import { bestOf, decodeMatters } from "./decode.js";
import { lexiconRows } from "./lexicons.js";
import type { Matter } from "./matter.js";
import { LONGEST, type ModalityNetwork, modalityNetwork } from "./network.js";

export type { Matter } from "./matter.js";

const read = new WeakMap<Tree, Modality>();

/** What the network reads of a text, once for all who ask. */
export function modalityOf(tree: Tree): Modality {
  const known = read.get(tree) ?? new Modality(tree);
  read.set(tree, known);
  return known;
}

export class Modality {
  private readonly network: ModalityNetwork;
  /** Of each sentence. */
  private readonly scores: Float32Array[];

  constructor(private readonly tree: Tree) {
    const { analysis, tokens } = tree;
    const { width, sentences } = statesOf(analysis);
    const lexicon = lexiconRows(tree);
    const quoteStates = tokenStates(analysis, findQuotes(analysis.text, analysis.regions));
    this.network = modalityNetwork(width);
    this.scores = this.network.score(
      sentences.map((encoded, sentence) => ({
        ...analysis.sentences[sentence]!,
        tokens,
        lexicon,
        quoteStates,
        encoded,
      })),
    );
  }

  /** What somebody holds a position on in a sentence of the analysis, from left to right. */
  mattersIn(sentence: number): Matter[] {
    const range = this.tree.analysis.sentences[sentence]!;
    return decodeMatters(this.network, this.tree, range, this.scores[sentence]!);
  }

  /** The status of the event at a token, given what the rules make of it. */
  statusOf(token: number, byRule: EventStatus): EventStatus {
    const { parts, header, rules } = this.network;
    const { statuses } = header;
    const { sentence } = this.tree.tokens[token]!;
    const row = token - this.tree.analysis.sentences[sentence]!.from;
    if (row >= LONGEST) return byRule;
    const own = this.scores[sentence]!.subarray(row * parts.end + parts.status);
    const verdict = rules.subarray(statuses.indexOf(byRule) * statuses.length);
    return statuses[bestOf(statuses.map((_, i) => own[i]! + verdict[i]!))]!;
  }
}
