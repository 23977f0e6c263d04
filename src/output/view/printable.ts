/** Control characters (escape codes among them) and marks that reorder the text around them. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a report made fit for one line of a terminal or a document: report text is not ours and may be hostile. */
export function printable(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSAFE, "\ufffd").trim();
}
