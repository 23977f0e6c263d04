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
  /** Scores by sentence; none where a glance shows that there is nothing to read. */
  private readonly scored = new Map<number, Float32Array>();

  constructor(private readonly tree: Tree) {
    const { analysis } = tree;
    const { width, sentences } = statesOf(analysis);
    this.network = modalityNetwork(width);
    this.lexicon = lexiconRows(tree);
    this.quoteStates = tokenStates(analysis, findQuotes(analysis.text, analysis.regions));
    this.run(sentences.flatMap((encoded, sentence) => (this.network.glance(encoded) ? [sentence] : [])));
  }

  /** What somebody holds a position on in a sentence of the analysis, from left to right. */
  mattersIn(sentence: number): Matter[] {
    const scores = this.scored.get(sentence);
    return scores
      ? decodeMatters(this.network, this.tree, this.tree.analysis.sentences[sentence]!, scores)
      : [];
  }

  /** The status of the event at a token, given what the rules make of it. */
  statusOf(token: number, byRule: EventStatus): EventStatus {
    const { parts, header, rules } = this.network;
    const { statuses } = header;
    const { sentence } = this.tree.tokens[token]!;
    const row = token - this.tree.analysis.sentences[sentence]!.from;
    if (row >= LONGEST) return byRule;
    this.run([sentence]);
    const own = this.scored.get(sentence)!.subarray(row * parts.end + parts.status);
    const verdict = rules.subarray(statuses.indexOf(byRule) * statuses.length);
    return statuses[bestOf(statuses.map((_, i) => own[i]! + verdict[i]!))]!;
  }

  /** Scores sentences that are not yet; many at once take less time than one by one. */
  run(sentences: number[]): void {
    const fresh = sentences.filter((sentence) => !this.scored.has(sentence));
    if (fresh.length === 0) return;
    const { analysis, tokens } = this.tree;
    const states = statesOf(analysis).sentences;
    const scores = this.network.score(
      fresh.map((sentence) => ({
        ...analysis.sentences[sentence]!,
        tokens,
        lexicon: this.lexicon,
        quoteStates: this.quoteStates,
        encoded: states[sentence]!,
      })),
    );
    for (const [i, sentence] of fresh.entries()) this.scored.set(sentence, scores[i]!);
  }
}
