import { crc32 } from "node:zlib";
import type { Analysis, Token } from "../../../contracts/index.js";
import { normalise, shape } from "../../../language/model/features.js";

/** The slots that training now and then leaves empty, so that an unknown word or a wrong tag does little harm. */
export const WORD_SLOT = 0;
export const TAG_SLOT = 2;
/** The first slots are about the word wherever it stands, the others about its place in the parse. */
const WORD_SLOTS = 8;
export const SLOTS = 11;

const SUFFIXES = [2, 3, 4];
const PREFIXES = [3, 4];

/**
 * `SLOTS` rows of the feature table a token, 0 for none: the word, its shape, its tag, suffixes of 2 to 4 and prefixes of
 * 3 and 4 characters; its relation, the word it hangs on, and both together. Training reads these rows as they are.
 */
export function featureRows({ tokens }: Pick<Analysis, "tokens">, buckets: number): Uint16Array {
  const rows = new Uint16Array(tokens.length * SLOTS);
  for (const [index, token] of tokens.entries()) {
    rows.set(wordRows(token, buckets), index * SLOTS);
    rows.set(parseRows(parsePlace(index, tokens), buckets), index * SLOTS + WORD_SLOTS);
  }
  return rows;
}

export function wordRows({ form, xpos }: Pick<Token, "form" | "xpos">, buckets: number): number[] {
  const low = normalise(form);
  const characters = [...low];
  const part = (kind: string, size: number, piece: string[]) =>
    characters.length >= size ? `${kind}${size}${piece.join("")}` : "";
  const features = [
    `W${low}`,
    `S${shape(form)}`,
    xpos && `T${xpos}`,
    ...SUFFIXES.map((size) => part("s", size, characters.slice(-size))),
    ...PREFIXES.map((size) => part("p", size, characters.slice(0, size))),
  ];
  return features.map((feature) => rowOf(feature, buckets));
}

/** Where a token stands in the parse: its relation, with its subtype, the side its head is on, and its head's lemma. */
export interface ParsePlace {
  deprel: string;
  side: "<" | ">";
  above: string;
}

export function parsePlace(index: number, tokens: Token[]): ParsePlace {
  const { deprel, head } = tokens[index]!;
  return { deprel, side: head < index ? "<" : ">", above: tokens[head]?.lemma.toLowerCase() ?? "-root-" };
}

export function parseRows({ deprel, side, above }: ParsePlace, buckets: number): number[] {
  const relation = deprel.split(":")[0]!;
  return [`R${relation}${side}`, `H${above}`, `D${relation}|${above}`].map((name) => rowOf(name, buckets));
}

const rowOf = (feature: string, buckets: number) => (feature ? (crc32(feature) % (buckets - 1)) + 1 : 0);
