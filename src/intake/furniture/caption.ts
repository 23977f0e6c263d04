import { findWords } from "../plain/form.js";
import type { FurnitureRule } from "./rule.js";

const AGENCY =
  "(?:Getty(?: Images)?|AFP|Reuters|REUTERS|AP(?: Photo| Images)?|Associated Press|EPA(?:-EFE)?|EFE|Bloomberg|Shutterstock|iStock|Alamy|PA(?: Wire| Images| Media)?|Anadolu(?: Agency| via Getty Images)?|TASS|Sputnik|Xinhua|DPA|dpa|PTI|ANI|UPI|ZUMA(?: Press)?|NurPhoto|Unsplash|Wikimedia(?: Commons)?|Flickr|Twitter|X|Facebook|Instagram|YouTube|Handout|Pool|Screengrab|File)";

const PICTURE =
  "(?:file |representative |representational |featured |cover |lead |main )?(?:photo|photograph|photos|image|picture|pic|video|graphic|illustration|infographic|map|photo credits?|image credits?|picture credits?|credits?|caption|image source|image caption|media caption|video caption|figure caption|photo illustration|screenshot|screengrab|thumbnail)";
const LABEL = new RegExp(
  String.raw`^\W{0,2}${PICTURE}\s*[:|(]|^\W{0,2}(?:image|media|video) (?:source|caption), |^\W{0,2}file(?: photo)?\s*[-–—:]`,
  "iu",
);
const SHORT_LABEL = new RegExp(String.raw`^\W{0,2}(?:file photo|${PICTURE} (?:by|courtesy)\b)`, "iu");
const SHOWN =
  /^(?:in )?this (?:file |handout |undated |combination |pool )?(?:photo|image|picture|photograph|frame grab)\b.{0,200}\b(?:shows?|taken|provided|released|made)\b/i;

const CREDIT_END = new RegExp(
  String.raw`(?:\((?:(?:AP|EPA|Reuters|REUTERS|AFP|PA|File|FILE|Getty)\s*(?:Photo|Images?|Wire|file)?\s*[/:,]|Photo|Image|Picture|Credit|Source|Video|Courtesy|File photo|Handout)[^()]{0,120}\)|(?:Photo|Image|Picture|Credit|Credits|Photograph|Photo Credit|Image Credit|Picture Credit)\s*(?:by)?\s*:\s*[^.]{2,80}|/\s?${AGENCY}(?:\s+via\s+${AGENCY})?(?: files?| pool)?|\b${AGENCY} via ${AGENCY}|\bGetty Images)\)?\.?$`,
);

const BARE_CREDIT = new RegExp(String.raw`^\(?(?:[\p{L}.'’ -]{3,40}\s*[/|]\s*)+${AGENCY}\)?\.?$`, "u");
const POSITION = /\((?:left|right|centre|center|l|r|c|top|bottom|pictured|above|below)\)/gi;

/** What stands under a picture: a line that says so, or one that ends in a picture credit. */
export const caption: FurnitureRule = {
  why: "picture caption or credit",
  detect: (line) => {
    const length = findWords(line).length;
    if (length > 80 || /^["“]/.test(line)) return false;
    if (length <= 60 && (LABEL.test(line) || (SHOWN.test(line) && !/\bsaid\b/.test(line)))) return true;
    if (length <= 12 && SHORT_LABEL.test(line)) return true;
    if (CREDIT_END.test(line) || BARE_CREDIT.test(line)) return true;
    return length <= 40 && (line.match(POSITION) ?? []).length >= 2;
  },
};
