import { BLOCS, COUNTRY_TABLE, SEATS } from "./data/countries.js";

/** How a word points to a country: by its name, its capital, the seat of its government, or as adjective or people. */
export type CountryUse = "name" | "capital" | "seat" | "adjective" | "people" | "bloc";

export interface CountryEntry {
  /** ISO 3166-1 alpha-3; for a bloc its name. */
  code: string;
  name: string;
  uses: CountryUse[];
}

const byForm = new Map<string, CountryEntry>();
const nameByCode = new Map<string, string>();
/** Tokens in the longest form, hyphens counted. */
export let longestCountry = 1;

for (const line of COUNTRY_TABLE.trim().split("\n")) {
  const [code, names, capitals, adjectives, people] = line
    .split("|")
    .map((cell) => cell.split(",").filter(Boolean));
  const entry = { code: code![0]!, name: names![0]! };
  nameByCode.set(entry.code, entry.name);
  enter(entry, "name", names!);
  enter(entry, "capital", capitals!);
  enter(entry, "adjective", adjectives!);
  enter(entry, "people", people ?? adjectives!.map((adjective) => `${adjective}s`));
  enter(entry, "seat", SEATS[entry.code] ?? []);
}
for (const [name, forms] of Object.entries(BLOCS)) enter({ code: name, name }, "bloc", forms);

function enter(entry: { code: string; name: string }, use: CountryUse, forms: string[]): void {
  for (const form of forms) {
    const known = byForm.get(form);
    // The first country listed keeps a form that two share; one country may use a form in two ways ("French").
    if (known?.code === entry.code) known.uses.push(use);
    else if (!known) byForm.set(form, { ...entry, uses: [use] });
    longestCountry = Math.max(longestCountry, form.split(/[\s-]+/).length * 2 - 1);
  }
}

/** The code when it is an ISO code; undefined for blocs, which have none. */
export function countryCode(code: string | undefined): string | undefined {
  return code !== undefined && nameByCode.has(code) ? code : undefined;
}

/** What the words point to, if they are the name, adjective, capital … of a country. */
export function countryAs(form: string): CountryEntry | undefined {
  return byForm.get(form.replaceAll("’", "'"));
}
