import { matchEnd, type Recogniser, recogniserOf } from "./recogniser.js";

const URL = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”«»]+/iuy;
// Lengths are bounded, as the DNS bounds them, so that no text makes the search slow.
const BARE_DOMAIN =
  /[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,8}\.(?:com|org|net|gov|edu|int|info|io|tv|eu|uk|us|ru|ua|de|fr|cn|au|ca)(?![\p{L}\p{N}-])(?:\/[^\s<>"“”«»]*)?/iuy;
const DOTTED_NAME = /[a-z]{2,63}(?:\.[a-z-]{1,63}){2,8}(?![\p{L}\p{N}@])/uy;
const CLOSING_PUNCTUATION = /[.,;:!?'’)\]}…]+$/u;

/** "https://example.org/a?b", "www.example.org", "example.com", "misc.news.group"; punctuation of the sentence stays outside. */
export const findUrl: Recogniser = (text, at) => {
  const end = matchEnd(URL, text, at) ?? matchEnd(BARE_DOMAIN, text, at) ?? matchEnd(DOTTED_NAME, text, at);
  if (end === undefined) return undefined;
  const address = text.slice(at, end);
  const trailing = CLOSING_PUNCTUATION.exec(address)?.[0] ?? "";
  const keepsBracket = trailing.startsWith(")") && address.includes("(");
  return [end - trailing.length + (keepsBracket ? 1 : 0)];
};

/** "newsdesk@example.org", "desk@HOST". */
export const findEmail = recogniserOf(
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/uy,
);

/** "minutes_of-may.pdf". */
export const findFileName = recogniserOf(
  /[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}\.(?:pdf|docx?|xlsx?|pptx?|txt|csv|html?|jpe?g|png|gif|zip|mp[34]|exe|xml|json)(?![\p{L}\p{N}])/iuy,
);

/** "@handle" and "#topic"; "#1" is a sign and a number. */
export const findHandle = recogniserOf(/[@#]\p{L}[\p{L}\p{N}_]*/uy);
