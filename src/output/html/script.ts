import { existsSync, readFileSync } from "node:fs";

/** The compiled island, beside this file once built; from the sources it is found in the build's folder. */
const PLACES = ["./island/island.js", "../../../dist/output/html/island/island.js"];

/** The page's script, or "" when it has not been built: the page then works by its links and details alone. */
export function islandScript(): string {
  const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
  return place ? readFileSync(place, "utf8") : "";
}
