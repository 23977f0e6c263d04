import type { TimeExpression, Token } from "../../contracts/index.js";
import type { Day } from "./calendar.js";

/** Which way from the report's day an expression points, judged by tense and wording; undefined when neither tells. */
export type Lean = "past" | "future" | undefined;

/** What the rules may ask about the place of a match. Offsets are those of `report.text`. */
export interface Scene {
  /** The report's day; undefined when the report is undated. */
  reportDay: Day | undefined;
  /** The day the last full date before `offset` named, for "the next day". */
  dayBefore(offset: number): Day | undefined;
  /** The value of the last date before `offset`, however precise. */
  valueBefore(offset: number): string | undefined;
  /** The day the last full date before `offset` named, when it stands in the same sentence or the one before. */
  dayNear(offset: number): Day | undefined;
  /** The year ("2014") of the last date before `offset` in its sentence or the one before. */
  yearNear(offset: number): string | undefined;
  /** The quarter the accounts before `offset` are given for ("1989-Q3"), a year named since ending them. */
  quarterBefore(offset: number): string | undefined;
  /** True when the text gives accounts by the quarter, so that "the quarter" is a time. */
  givesAccounts: boolean;
  lean(start: number, end: number): Lean;
  /** The token before the one at `offset` in the same sentence. */
  tokenBefore(offset: number): Token | undefined;
  /** The token after the one that ends at `end` in the same sentence. */
  tokenAfter(end: number): Token | undefined;
}

/** What an expression means. `certainty` defaults to "stated". */
export type Meaning = Pick<TimeExpression, "type" | "value"> &
  Partial<Pick<TimeExpression, "offsetDays" | "weekday" | "from" | "until" | "certainty">> & {
    /** True for what is only compared with ("from 3% a year earlier"): nothing later is counted from it. */
    compared?: boolean;
  };

export interface Match {
  /** Named groups of the rule's pattern that took part. */
  groups: Record<string, string | undefined>;
  start: number;
  end: number;
  text: string;
}

/** Recognises one form of time expression. `parse` gives undefined when the match is none after all. */
export interface TimeRule {
  /** Kebab-case name, printed by `--explain`. */
  name: string;
  /** Found in every sentence in which `pattern` matches, and sooner: one without it is not searched. */
  sign: RegExp;
  pattern: RegExp;
  parse(match: Match, scene: Scene): Meaning | undefined;
}
