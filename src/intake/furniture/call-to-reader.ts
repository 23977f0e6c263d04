import { findWords } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

const IMPERATIVE =
  /^(?:please |now |to (?:read|continue|get|receive|keep|stay|subscribe|support|comment|unlock)\b.{0,60}?,? )?(?:and )?(?:subscribe|sign ?up|sign ?in|log ?in|register|join|follow|like (?:us|our|and|this)|share (?:this|your|on|with|our)|download|install|click|tap|enter your|get|stay|receive|support (?:us|our|quality|independent|local)|donate|become|tune in|check out|e-?mail (?:us|the|your|this|me)|write to (?:us|the)|contact (?:us|the|our)|tell us|let us know|send (?:us|your|a|an)|visit (?:us|our|the|www)|catch (?:up|all)|never miss|don['’]t miss|turn on|activate|enable|add your|add us|comment (?:on|below)|leave (?:us|a|your)|listen to|watch (?:our|us|live|more)|discover|find (?:out|us|more)|unlock|start your|try (?:it|our|us)|upgrade|keep up|help us|make sure|set up|set your|want (?:to|more|the)|got (?:a|something)|have (?:a|you|your|something)|do you|are you|would you)\b/i;
const OFFER =
  /\b(?:newsletters?|inbox(?:es)?|by e-?mail|e-?mail (?:address|alerts?|updates?)|push notifications?|notifications|news alerts?|alerts|our (?:app|channel|page|website|site|podcast|community|team|reporting|journalism|coverage|stories|readers|social media|live blog)|mobile app|the app|whatsapp|telegram channel|google news|(?:on|via) (?:facebook|twitter|instagram|youtube|linkedin|tiktok|threads|telegram|x\b)|subscri(?:be|ber|bers|ption|ptions)|free trial|membership|a member|your account|story tip|news tip|breaking news|latest (?:news|updates|headlines|stories)|up[ -]to[ -]date|comments? (?:section|below)|comment below|your (?:comments?|thoughts|views|story|stories|experience)|our free|ad-?free|paywall)\b/i;
/** Sentences of forms and notices, whoever runs the page. */
const NOTICE = [
  /^by (?:signing|subscribing|clicking|submitting|registering|entering|continuing)\b.*\b(?:agree|consent|accept|terms|policy)\b/i,
  /^you can (?:unsubscribe|opt out|manage your)\b|\bunsubscribe at any time\b|^no spam\b/i,
  /^your (?:e-?mail(?: address)?|privacy|subscription|information|browser|account|comment|donation|contribution)\b.{0,80}\b(?:will|is|has|means|does|helps|makes)\b/i,
  /^required fields\b/i,
  /^this (?:site|website|page|content|form|newsletter|video) (?:is (?:protected|not available|unavailable|no longer)|uses|requires|can ?not be|may contain)\b/i,
  /\b(?:this|our) (?:site|website) (?:uses|relies on) (?:cookies|internet advert)|\bwe may (?:earn|receive) (?:an? )?(?:affiliate )?(?:commission|compensation)\b|^powered by\b/i,
  /^we (?:use cookies|may (?:use|send|earn|receive) |have sent you|['’]ve sent you)/i,
  /^thank(?:s| you) for (?:reading|subscribing|signing|visiting|your (?:support|subscription|comment|interest))\b/i,
  /^(?:there was an error|an error (?:has )?occurred|something went wrong|sorry, your browser|enable javascript|javascript)\b/i,
  /^please (?:enter|enable|check|try|note that|confirm|refresh|log|sign|subscribe|turn|disable|select|read our|keep (?:comments|it))\b/i,
  /^you(?: have|['’]ve) (?:read \d|reached|successfully|been (?:subscribed|logged))|^you must be logged\b/i,
  /^(?:already|not) a (?:subscriber|member)\b/i,
  /^for (?:the latest|more) (?:stories|news|updates|headlines)\b.*\b(?:download|follow|visit|subscribe|sign up|join|tune in|apps?)\b/i,
  /^if you(?: are|['’]re) (?:seeing|reading) this (?:message|notice)\b|^if you (?:enjoyed|liked) (?:reading )?this\b/i,
  /^we want to hear (?:from you|what you think)\b/i,
  /^to (?:comment|leave a comment|view|read|continue|post)\b.{0,60}\b(?:log ?in|sign ?in|register|subscribe|you must)\b/i,
  /^(?:all )?comments (?:are|have been) (?:closed|moderated|turned|disabled|subject)\b/i,
  /\bis published (?:every|daily|weekly|monthly|by)\b.*\b(?:subscriptions?|tel|phone|e-?mail)\b|^(?:subscriptions?|advertising|enquiries|inquiries)\b.{0,3}:/i,
  /^(?:notify me|save my name|no thanks|maybe later|advertise (?:with|here)|(?:the )?views expressed|opinions expressed|disclaimer\b)/i,
  /^our (?:privacy|community|comment|editorial) (?:policy|guidelines|rules|standards)\b/i,
];
const SPONSOR = /^(?:sponsored|presented|brought to you|powered|supported) by\b/i;

/** A call to do something for or with the page (subscribe, follow, share, comment) or a notice of one of its forms. */
export const callToReader: FurnitureRule = {
  why: "call to the reader",
  detect: (line) => {
    const length = findWords(line).length;
    if (
      length > 60 ||
      /^["“‘']/.test(line) ||
      /[”"],? (?:he|she|they|\p{Lu}\S+) (?:said|says|told|added)/u.test(line)
    )
      return false;
    if (IMPERATIVE.test(line) && OFFER.test(line)) return true;
    return (
      (length <= 45 && NOTICE.some((notice) => notice.test(line))) || (length <= 8 && SPONSOR.test(line))
    );
  },
};
