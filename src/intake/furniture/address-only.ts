import type { FurnitureRule } from "./rule.js";

/** A web address, e-mail address, handle or row of hashtags alone. */
export const addressOnly: FurnitureRule = {
  why: "link, address or tags",
  detect: (line) =>
    /^\W?(?:https?:\/\/|www\.)\S+$/i.test(line) ||
    /^(?:e-?mail:?\s*)?[\w.+-]+@[\w-]+\.[\w.]+$/i.test(line) ||
    /^(?:[#@][\p{L}\p{N}_]+[\s,]*)+$/u.test(line) ||
    /^(?:pic\.twitter\.com|t\.co|youtu\.be)\/\S+$/i.test(line),
};
