/** Offsets of the zone names news sites print; names that stand for several zones (IST, CST, AST) are left out. */
const ZONES: Record<string, string> = {
  Z: "Z",
  GMT: "Z",
  UTC: "Z",
  WET: "Z",
  BST: "+01:00",
  CET: "+01:00",
  CEST: "+02:00",
  EET: "+02:00",
  EEST: "+03:00",
  MSK: "+03:00",
  TRT: "+03:00",
  GST: "+04:00",
  PKT: "+05:00",
  SGT: "+08:00",
  HKT: "+08:00",
  JST: "+09:00",
  KST: "+09:00",
  AEST: "+10:00",
  AEDT: "+11:00",
  NZST: "+12:00",
  EDT: "-04:00",
  EST: "-05:00",
  CDT: "-05:00",
  MDT: "-06:00",
  MST: "-07:00",
  PDT: "-07:00",
  PST: "-08:00",
};

/** ISO 8601 offset of a printed zone ("GMT", "+0530", "GMT+2"); "" when it is unknown or ambiguous. */
export function parseZone(printed: string | undefined): string {
  if (!printed) return "";
  const offset = /^(?:GMT|UTC)?\s*([+-])(\d{1,2}):?(\d{2})?$/.exec(printed.toUpperCase());
  if (offset) return `${offset[1]}${offset[2]!.padStart(2, "0")}:${offset[3] ?? "00"}`;
  return ZONES[printed.toUpperCase()] ?? "";
}
