import { z } from "zod";

/** A stretch of `report.text` in UTF-16 code units: `start` inclusive, `end` exclusive, both counted from 0. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/** How a line came about: the rule that made it and how sure it is, 0 (guess) to 1 (certain). Printed by `--explain`. */
export const Basis = z.object({ rule: z.string(), score: z.number().min(0).max(1) });
export type Basis = z.infer<typeof Basis>;

/** Whether the text says it or we infer it. */
export const Certainty = z.enum(["stated", "implied"]);
export type Certainty = z.infer<typeof Certainty>;
