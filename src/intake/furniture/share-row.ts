import { findWords } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

const PLACES = new Set(
  "tweet pin facebook twitter x whatsapp telegram linkedin reddit pinterest instagram youtube threads bluesky messenger email mail e-mail print copy link pocket flipboard tumblr viber vk sms rss snapchat tiktok mastodon".split(
    " ",
  ),
);
const AROUND = new Set(
  "share post save send on via by to the this article story page and or us with follow more in".split(" "),
);

/** "Share  Facebook  Twitter  WhatsApp  Copy link": nothing but places to share on and the words around them. */
export const shareRow: FurnitureRule = {
  why: "share buttons",
  detect: (line) => {
    const words = findWords(line.toLowerCase());
    if (words.length === 0 || words.length > 20) return false;
    const places = words.filter((word) => PLACES.has(word)).length;
    return places > 0 && words.every((word) => PLACES.has(word) || AROUND.has(word) || /^\d+k?$/.test(word));
  },
};
