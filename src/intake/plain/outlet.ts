import { findWords, foldLine } from "./form.js";

/** Words that names of outlets are made of. */
const PRESS_WORD =
  /\b(?:post|times|news|herald|tribune|guardian|telegraph|journal|gazette|chronicle|press|agency|observer|mail|star|express|independent|today|daily|weekly|reuters|bbc|cnn|npr|broadcasting|network|radio|television|media|globe|standard|mirror|monitor|courier|review|record|ledger|wire|bulletin|dispatch|register|examiner|inquirer|sentinel|echo|newspaper|magazine|argus|advertiser|leader|messenger|mercury|digest|newsroom)\b/i;

/** Whether a few capitalised words are likely the name of an outlet. */
export function isOutletName(words: string): boolean {
  const length = findWords(words).length;
  return (
    length >= 1 && length <= 6 && /^\p{Lu}/u.test(words.trim()) && PRESS_WORD.test(words) && !/\d/.test(words)
  );
}

/** "© 2025 The Northern Post. All rights reserved." */
const COPYRIGHT =
  /(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\W*(?:©|\([Cc]\))?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?\s*,?)?\s*(?:by\s+)?(?<name>\p{Lu}[^.,|©;]{1,50})/u;
const SOURCE = /^\W{0,3}(?:source|outlet|publication|publisher)\s*:\s*(?=\S)/i;
const COMPANY = /\s*\b(?:all rights reserved|limited|ltd|inc|llc|plc)\b.*$/i;

/** The outlet that a copyright line or a line "Source: The Northern Post" names. */
export function parseOutlet(line: string): string | undefined {
  const source = line.replace(SOURCE, "");
  if (source !== line) return /^\p{Lu}[^.,|;:]{1,50}$/u.test(source) ? source : undefined;
  const name = COPYRIGHT.exec(line)?.groups?.name?.replace(COMPANY, "").trim();
  return name && isOutletName(name) ? name : undefined;
}

/**
 * The outlet's name at the head of the text: a label above the headline that another line of the page names again
 * ("By Coast Daily Newsdesk", "© Coast Daily").
 */
export function findMasthead(labels: string[], others: string[]): string | undefined {
  return labels.find((label) => {
    const folded = foldLine(label);
    const words = findWords(label).length;
    return (
      words >= 2 && words <= 5 && others.some((line) => line !== label && foldLine(line).includes(folded))
    );
  });
}
