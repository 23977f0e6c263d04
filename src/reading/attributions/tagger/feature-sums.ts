import type { Token } from "../../../contracts/index.js";
import type { Int8Tensor } from "../../../language/model/container.js";
import { addRow } from "../../../language/model/embedding.js";
import { parsePlace, parseRows, wordRows } from "./features.js";
import { PairCache } from "./pair-cache.js";

/** Words and places kept: a few thousand make up most of any text. */
const KEPT = 16_384;

/** The sum of a token's rows of the feature table. What a word adds by itself is the same wherever it stands, and is kept. */
export class FeatureSums {
  private readonly words = new PairCache<Float32Array>(KEPT);
  private readonly places = { "<": new PairCache<number[]>(KEPT), ">": new PairCache<number[]>(KEPT) };

  constructor(private readonly table: Int8Tensor) {}

  /** Floats a sum. */
  get width(): number {
    return this.table.columns;
  }

  /** Writes the sum for the token at `index` into `target`, from `at` on. */
  place(target: Float32Array, at: number, index: number, tokens: Token[]): void {
    const token = tokens[index]!;
    target.set(
      this.words.of(token.xpos, token.form, () => this.sumOfWord(token)),
      at,
    );
    const place = parsePlace(index, tokens);
    const rows = this.places[place.side].of(place.deprel, place.above, () =>
      parseRows(place, this.table.rows),
    );
    for (const row of rows) addRow(target, at, this.table, row);
  }

  private sumOfWord(token: Token): Float32Array {
    const sum = new Float32Array(this.width);
    for (const row of wordRows(token, this.table.rows)) addRow(sum, 0, this.table, row);
    return sum;
  }
}
