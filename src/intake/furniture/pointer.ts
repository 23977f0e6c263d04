import { endsSentence, findWords } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

const OPENER =
  /^(?:\W{0,3})(?:also read|read also|read more|read next|read this|read here|read in full|read|more|see also|see more|see|watch also|watch|watch video|watch live|listen|in pictures|in photos|related|related news|related articles?|related stor(?:y|ies)|recommended|must read|don['’]t miss|trending|up next|suggested reading|further reading|from the archives?|latest|top stor(?:y|ies)|live updates|follow live|opinion|explained|explainer|editorial|ICYMI|more on this(?: story| topic)?|more stories|you may also like|part of|tags?|topics?|filed under|posted in|categor(?:y|ies)|keywords)\s*(?:[:|»>→–—]|\s-\s)/i;
const CLICK =
  /^(?:click|tap|press) (?:here|on|below|the|to (?:share|e-?mail|print|open|view|read|play|watch))\b|\b(?:click|tap) here\b|^read (?:more|the full|our full|the rest|the latest|full)\b|^(?:continue|keep) reading\b|^(?:filed under|tagged|posted in) |^more (?:about|on|from) [A-Z]/i;

/** A line that points to other pages: "Read more: …", "ALSO READ | …", "Click here for …", "Tags: …". */
export const pointer: FurnitureRule = {
  why: "pointer to another page",
  detect: (line) => {
    if (findWords(line).length > 40 || /^["“‘']/.test(line)) return false;
    if (OPENER.test(line)) return !/\bsaid\b/.test(line);
    return CLICK.test(line) && (findWords(line).length <= 15 || !endsSentence(line));
  },
};
