import { countryAs, countryCode } from "../../actors/countries.js";
import { readLines } from "../word-lists.js";

/** Where a place lies: degrees (WGS 84) and the ISO 3166-1 alpha-3 code of its country. */
export interface Location {
  country: string;
  latitude: number;
  longitude: number;
}

const cities = new Map<string, Location>();
const countries = new Map<string, Location>();

for (const line of readLines("cities.txt")) {
  const [names, country, latitude, longitude] = line.split("|");
  const location = { country: country!, latitude: Number(latitude), longitude: Number(longitude) };
  for (const name of names!.split(",")) cities.set(name.trim(), location);
}
for (const line of readLines("country-points.txt")) {
  const [country, latitude, longitude] = line.split(" ");
  countries.set(country!, { country: country!, latitude: Number(latitude), longitude: Number(longitude) });
}

/** The place of that name: a listed city or region, else a country by its name. Undefined for names not listed. */
export function locate(name: string): Location | undefined {
  const plain = name.replaceAll("’", "'");
  const city = cities.get(plain);
  if (city) return city;
  const entry = countryAs(plain);
  const code = entry?.uses.includes("name") ? countryCode(entry.code) : undefined;
  return code === undefined ? undefined : countries.get(code);
}
