import type { RecordEvent } from "../../contracts/index.js";

/** PLOVER's quad category of a type: what is said or what is done, with somebody or against him (manual of 2021). */
export interface Quad {
  form: "verbal" | "material";
  side: "cooperation" | "conflict";
}

const SAID_WITH: Quad = { form: "verbal", side: "cooperation" };
const DONE_WITH: Quad = { form: "material", side: "cooperation" };
const SAID_AGAINST: Quad = { form: "verbal", side: "conflict" };
const DONE_AGAINST: Quad = { form: "material", side: "conflict" };

export const QUAD: { [type in RecordEvent["type"]]: Quad } = {
  AGREE: SAID_WITH,
  CONSULT: SAID_WITH,
  SUPPORT: SAID_WITH,
  CONCEDE: SAID_WITH,
  COOPERATE: DONE_WITH,
  AID: DONE_WITH,
  RETREAT: DONE_WITH,
  REQUEST: SAID_AGAINST,
  ACCUSE: SAID_AGAINST,
  REJECT: SAID_AGAINST,
  THREATEN: SAID_AGAINST,
  PROTEST: DONE_AGAINST,
  SANCTION: DONE_AGAINST,
  MOBILIZE: DONE_AGAINST,
  COERCE: DONE_AGAINST,
  ASSAULT: DONE_AGAINST,
};

/** Stands beside the name of a type, so that its side is told apart without colour. */
export const SIDE_GLYPH: { [side in Quad["side"]]: string } = { cooperation: "+", conflict: "−" };
