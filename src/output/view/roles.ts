import type { RecordActor } from "../../contracts/index.js";

type RecordRole = RecordActor["roles"][number];

/** "former deputy mayor of Veldmark". */
export function roleName({ title, of, former }: RecordRole): string {
  const whole = of ? `${title} of ${of}` : title;
  return former && !/^(former|ex-|late)/i.test(title) ? `former ${whole}` : whole;
}
