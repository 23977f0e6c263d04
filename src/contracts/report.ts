import { z } from "zod";
import { Span } from "./span.js";

/** What a line of a report is, told by its form and position. */
export const BlockKind = z.enum(["headline", "standfirst", "byline", "dateline", "heading", "paragraph"]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One line or paragraph of the article proper, in the order of the text. Blocks never overlap each other or furniture. */
export const Block = Span.extend({ kind: BlockKind });
export type Block = z.infer<typeof Block>;

/** One news report after intake. `text` never changes from here on; every offset in the project points into it. */
export const Report = z.object({
  /** First 12 hexadecimal digits of the SHA-256 of outlet, URL and text. */
  id: z.string(),
  /** SHA-256 of the UTF-8 bytes of `text`, hexadecimal. */
  sha256: z.string(),
  /** SHA-256 of the bytes as they came in, hexadecimal. */
  sourceSha256: z.string(),
  /** The file, URL or "-" as the user gave it. */
  input: z.string(),
  url: z.string().optional(),
  outlet: z.string().optional(),
  byline: z.string().optional(),
  section: z.string().optional(),
  title: z.string().optional(),
  /** ISO 8601 date or date and time, as precise as the source gives it. */
  published: z.string().optional(),
  /** Where `published` comes from: the page or file itself, or the user's `--date`. */
  publishedFrom: z.enum(["report", "option"]).optional(),
  /** BCP 47 primary language, detected. */
  language: z.string(),
  text: z.string(),
  /** The article proper: headline, standfirst, dateline and paragraphs. Reading looks nowhere else. */
  blocks: z.array(Block),
  /** Stretches of `text` that are not the article, each with the reason. */
  furniture: z.array(Span.extend({ why: z.string() })),
  /** Parts of the page that did not make it into `text`, each with its beginning and the reason. */
  omitted: z.array(z.object({ excerpt: z.string(), characters: z.int(), why: z.string() })),
});
export type Report = z.infer<typeof Report>;

/** Why an input could not be taken; the rest of the batch goes on. */
export interface IntakeFailure {
  input: string;
  code: string;
  /** What is wrong and what to do, one line. */
  message: string;
}
