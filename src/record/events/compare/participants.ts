import { cosine } from "../../rarity.js";
import type { Circle } from "../circle.js";
import { turn } from "../directions.js";
import type { EventMention } from "../mention.js";
import { bagsDiffer, differ, type Features, flag, intersect } from "./measures.js";

/** Who and what takes part in the two, and when. "here": with words that all the pages use counting for little. */
export function compareParticipants(a: EventMention, b: EventMention, circle: Circle): Features {
  return {
    "doers alike": cosine(a.doers, b.doers),
    "doers alike here": circle.alikeHere(a.doers, b.doers),
    "doers differ": bagsDiffer(a.doers, b.doers),
    "doers point alike": turn(a.directions.doers, b.directions.doers),
    "patients alike": cosine(a.patients, b.patients),
    "patients alike here": circle.alikeHere(a.patients, b.patients),
    "patients differ": bagsDiffer(a.patients, b.patients),
    "patients point alike": turn(a.directions.patients, b.directions.patients),
    "participants alike": cosine(a.participants, b.participants),
    "participants alike here": circle.alikeHere(a.participants, b.participants),
    "participants differ": bagsDiffer(a.participants, b.participants),
    "participants point alike": turn(a.directions.participants, b.directions.participants),
    "names alike": cosine(a.names, b.names),
    "names alike here": circle.alikeHere(a.names, b.names),
    "names differ": bagsDiffer(a.names, b.names),
    "numbers shared": flag(intersect(a.numbers, b.numbers)),
    "numbers differ": flag(differ(a.numbers, b.numbers)),
    "days shared": flag(intersect(a.days, b.days)),
    "days differ": flag(differ(a.days, b.days)),
  };
}
