import { foldLine } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

/** What buttons, boxes and menus of news pages are labelled with; alone on a line they are never the article. */
const LABELS = new Set(
  `
  ad|ads|advertisement|advertisements|advertising|advertisement continues below|article continues below|article continues after ad
  |article continues after advertisement|story continues below|story continues below advertisement|story continues|continue reading
  |continue reading below|sponsored|sponsored content|promoted|promoted content|paid content|partner content|scroll to continue
  |skip to content|skip to main content|skip advertisement|skip ad|skip|jump to content|menu|main menu|navigation|search|close|open|home|homepage
  |back|back to top|top|next|previous|prev|next article|previous article|next story|previous story|next post|previous post
  |sign in|sign up|log in|login|log out|register|create account|my account|subscribe|subscribe now|subscribe today|donate|donate now|support us
  |become a member|join us|contact us|about us|advertise with us|work with us|careers|help|faq|privacy|privacy policy|cookie policy|cookies
  |accept|accept all|accept cookies|manage cookies|manage preferences|terms|terms of use|terms of service|terms and conditions|accessibility|sitemap
  |comment|comments|leave a comment|leave a reply|add a comment|add comment|post a comment|post comment|write a comment|view comments|show comments
  |join the conversation|join the discussion|reply|report comment|be the first to comment|no comments|no comments yet|comments are closed|cancel reply
  |share|share this|share this article|share this story|share this post|share article|share full article|share options|copy|copy link|link copied|print|print this article|email
  |email this|email this article|save|save article|save for later|bookmark|gift article|gift this article|listen|listen to this article|listen to article|play|pause|play video|watch
  |watch live|watch now|live|live tv|live updates|live blog|loading|please wait|read|read more|read full story|read full article|read the full story|read also|also read|see also|see more
  |see all|view all|view more|show more|show less|load more|more|learn more|find out more|more info|more details|click here|tap here|expand|collapse|full screen
  |fullscreen|mute|unmute|subtitles|autoplay|newsletter|newsletters|our newsletter|email newsletter|daily newsletter|daily briefing|notifications|alerts|follow|follow us
  |follow us on|follow topic|following|related|related articles|related article|related stories|related story|related news|related posts|related content|related topics|related links|related coverage
  |related video|related videos|recommended|recommended for you|recommended stories|recommended articles|you may also like|you might also like|you may like|up next|trending|trending now|trending news
  |trending stories|trending topics|popular|popular now|popular posts|popular stories|most popular|most read|most viewed|most watched|most shared|most commented|top stories|top news|top videos|latest|latest news|latest stories|latest posts
  |latest updates|latest headlines|breaking|breaking news|must read|must reads|don't miss|editor's picks|editors' picks|editor's choice|featured|featured stories|featured posts|in this article|in this story
  |more on this story|more on this|more on this topic|more stories|more news|more articles|more like this|more from us|other news|other stories|also in the news|keep reading|what to read next|what to know|read next|tags
  |topics|categories|category|filed under|posted in|keywords|hashtags|author|authors|about the author|about author|view all posts|view bio|photo gallery|gallery|photos|videos|video|image|images|slideshow|infographic|caption|hide caption|toggle caption
  |enlarge|view gallery|enlarge this image|photo|image credit|getty images|text size|font size|dark mode|english|translate|select language|weather|horoscope|crossword|puzzles|games|podcast|podcasts|e-paper|epaper|download app
  |get the app|our apps|all rights reserved|end of article|end|thank you|thanks for reading|explore more|explore further|feedback to editors|in this section|leave a reply cancel reply|photo credits|in other news|tagged|tagged with|find out more about us|about this site|give feedback|report an error|report a typo|suggest a correction|discover more|quick links|site map|rss|feedback|your name|your email|email address|name|website|submit|send|required
  `
    .split("|")
    .map((label) => label.trim()),
);

/** Labels that count or measure: "12 comments", "5 min read", "3 hours ago", "1.2K shares". */
const COUNTED =
  /^(?:(?:about |over |updated |published |posted )?[\d.,]+k?\+?\s*(?:comments?|shares?|views?|reads?|likes?|replies|votes?|min(?:ute)?s?(?: read| ago)?|(?:sec(?:ond)?|hour|hr|day|week|month|year)s? ago)|comments? \(?\d+|\d+ of \d+|page \d+(?: of \d+)?|(?:read|reading|listening) time:? .{1,20}|more (?:from|on|in|about) .{2,50}|(?:most|more) (?:popular|read|viewed|news|stories)(?: (?:this|right|in|on|from|today|now|week|month|us|the)){1,3}|updated .{0,20} ago)$/;

/** A publication's own products by name: "Harbour Gazette Newsletter". */
const PRODUCT = /^(?:\p{Lu}[\p{L}'’.&-]* ){1,4}(?:Newsletters?|Podcasts?)$/u;

const isLabel = (part: string) => LABELS.has(part) || COUNTED.test(part);

export const controlLabel: FurnitureRule = {
  why: "label of a button, box or menu",
  detect: (line) => {
    if (line.length > 70 || /["“”]/.test(line)) return false;
    if (PRODUCT.test(line) || isLabel(foldLine(line))) return true;
    // "Listen to this article (4 min)", "ADVERTISEMENT — STORY CONTINUES BELOW"
    const parts = line.replace(/\([^()]*\d[^()]*\)$/, "").split(/\s[—–|·:-]\s/);
    return parts.every((part) => isLabel(foldLine(part)));
  },
};
