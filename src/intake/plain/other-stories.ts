import { foldLine } from "./form.js";

const LABEL =
  /^(?:related(?: \w+)?|recommended(?: \w+)*|you (?:may|might) (?:also )?like|most (?:read|popular|viewed|shared|commented|watched)|popular(?: \w+)?|trending(?: \w+)?|top (?:stories|news)|latest(?: \w+)?|more (?:from|in|on|about) .+|more (?:stories|news|articles|like this)|read (?:next|more|also)|also read|see also|up next|next (?:story|article)|what to read next|keep reading|editors?'?s?'? (?:picks|choice)|also in the news|other (?:news|stories)|must reads?|featured(?: \w+)?|explore more|discover more|don't miss|around the web|from the web|promoted stories|sponsored content)$/;

/** Whether a line is the label of a list of other stories. */
export function opensOtherStories(line: string): boolean {
  return line.length < 60 && LABEL.test(foldLine(line));
}
