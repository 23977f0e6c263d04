import type { GoldName } from "../names/gold.js";
import { readWithCompromise } from "./compromise-terms.js";

const FINDERS = { people: "PER", organizations: "ORG", places: "LOC" } as const;

/** compromise's people, organisations and places; honorifics before a name and a possessive after it are taken off. */
export function findNamesWithCompromise(text: string): GoldName[] {
  const { terms, find } = readWithCompromise(text);
  return (Object.keys(FINDERS) as (keyof typeof FINDERS)[]).flatMap((what) =>
    find(what).flatMap(({ start, end }) => {
      const inside = terms.filter((term) => start <= term.start && term.end <= end);
      const first = inside.find((term) => !term.tags.has("Honorific"));
      if (!first) return [];
      const possessive = /\s*(?:['’]s?)?$/.exec(text.slice(first.start, end))![0].length;
      return [{ start: first.start, end: end - possessive, kind: FINDERS[what] }];
    }),
  );
}
