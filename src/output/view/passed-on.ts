import type { Carriage } from "../../contracts/index.js";

/** To whom it was said and who passed it on, as this report has it: "to “reporters”", "passed on by the Coastal Wire". */
export function passedOn({ addressee, relayedBy }: Carriage): string[] {
  return [
    ...(addressee ? [`to “${addressee.exact}”`] : []),
    ...(relayedBy ? [`passed on by ${relayedBy.name}`] : []),
  ];
}
