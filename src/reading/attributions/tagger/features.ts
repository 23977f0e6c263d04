import { crc32 } from "node:zlib";
import type { Analysis, Token } from "../../../contracts/index.js";
import { normalise, shape } from "../../../language/model/features.js";

/** The slots that training now and then leaves empty, so that an unknown word or a wrong tag does little harm. */
export const WORD_SLOT = 0;
export const TAG_SLOT = 2;
export const SLOTS = 11;

const SUFFIXES = [2, 3, 4];
const PREFIXES = [3, 4];

/**
 * `SLOTS` rows of the feature table a token, 0 for none: the word, its shape, its tag, suffixes of 2 to 4 and prefixes of
 * 3 and 4 characters; its relation, the word it hangs on, and both together. Training reads these rows as they are.
 */
export function featureRows({ tokens }: Pick<Analysis, "tokens">, buckets: number): Uint16Array {
  const known = new Map<string, number>();
  const bucket = (feature: string) => {
    let row = known.get(feature);
    if (row === undefined) {
      row = (crc32(feature) % (buckets - 1)) + 1;
      known.set(feature, row);
    }
    return row;
  };
  const rows = new Uint16Array(tokens.length * SLOTS);
  for (const [index, token] of tokens.entries()) {
    const features = [...wordFeatures(token), ...parseFeatures(index, tokens)];
    for (const [slot, feature] of features.entries()) {
      if (feature) rows[index * SLOTS + slot] = bucket(feature);
    }
  }
  return rows;
}

function wordFeatures({ form, xpos }: Token): string[] {
  const low = normalise(form);
  const characters = [...low];
  const part = (kind: string, size: number, piece: string[]) =>
    characters.length >= size ? `${kind}${size}${piece.join("")}` : "";
  return [
    `W${low}`,
    `S${shape(form)}`,
    xpos && `T${xpos}`,
    ...SUFFIXES.map((size) => part("s", size, characters.slice(-size))),
    ...PREFIXES.map((size) => part("p", size, characters.slice(0, size))),
  ];
}

function parseFeatures(index: number, tokens: Token[]): string[] {
  const { deprel, head } = tokens[index]!;
  const relation = deprel.split(":")[0]!;
  const above = tokens[head]?.lemma.toLowerCase() ?? "-root-";
  return [`R${relation}${head < index ? "<" : ">"}`, `H${above}`, `D${relation}|${above}`];
}
