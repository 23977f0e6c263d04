import type { EventParty } from "../../../contracts/index.js";
import { countryAs, countryCode } from "../../actors/countries.js";
import { relation, type Tree } from "../../syntax/tree.js";
import { findClaim } from "../claim.js";
import { locate } from "../places/gazetteer.js";
import type { Scene } from "../scene.js";
import { coreTokens, isTimeWord, joinedWith, phraseTokens, spanOf } from "./phrase.js";
import { findSector, isPartyWord, sectorOf, sectorOfHead } from "./sector.js";

/** "dozens of soldiers" are soldiers. */
const QUANTITY =
  /^(?:dozen|hundred|thousand|million|score|number|member|majority|handful|many|most|some|several|all|rest|part|half|wave|few|one|two|three|\d[\d,.]*)$/;

const FIRST_PERSON = /^(?:i|me|we|us)$/i;

type Participant = Omit<EventParty, "members">;

/**
 * The noun phrase that `head` heads as somebody who acts or is acted upon: a known actor, a name, a country or a word for
 * people and bodies. Undefined for things, acts and unresolved "it".
 */
export function partyAt(scene: Scene, head: number): EventParty | undefined {
  const members = joinedWith(scene.tree, head).flatMap((one) => participantAt(scene, one) ?? []);
  if (members.length < 2) return members[0];
  const start = Math.min(...members.map((member) => member.start));
  const end = Math.max(...members.map((member) => member.end));
  return { start, end, members };
}

function participantAt(scene: Scene, head: number): Participant | undefined {
  const { tree, actors } = scene;
  const token = tree.tokens[head]!;
  if (!/^(?:NOUN|PROPN|PRON|ADJ|DET|NUM)$/.test(token.upos)) return undefined;
  const isCountry = token.upos === "PROPN" && countryAs(token.form)?.uses.includes("name");
  const span = spanOf(tree, isCountry ? coreTokens(tree, head) : phraseTokens(tree, head));
  const own = { start: token.start, end: token.end };
  const actor = actors.actorAt(spanOf(tree, coreTokens(tree, head))) ?? actors.actorAt(own);
  if (token.upos === "PRON" || token.upos === "DET") return fromPronoun(scene, head, actor);
  const country = countryOf(scene, head, actor);
  const sector = sectorAt(scene, head, actor, country);
  // "terrorist attack", "cabinet meeting": what only tells a kind is nobody.
  if (/^(?:compound|amod)$/.test(relation(token)) && !country?.whole && !isNamed(tree, head))
    return undefined;
  const isSomebody = actor || sector || country?.whole || isNamed(tree, head);
  if (!isSomebody && !isPartyWord(token.lemma.toLowerCase())) return undefined;
  return {
    ...span,
    ...(actor && { actor }),
    ...(country?.code && { country: country.code }),
    ...(sector && { sector }),
  };
}

/** "he", "they", "others" when we know who is meant; people pronouns are somebody even when we do not. */
function fromPronoun(scene: Scene, head: number, known: string | undefined): Participant | undefined {
  const { form, start, end } = scene.tree.tokens[head]!;
  const speaker = FIRST_PERSON.test(form) ? findClaim(scene, head)?.source?.actor : undefined;
  const actor = known ?? speaker;
  if (!actor) return /^(?:he|she|him|her|they|them|we|us|i|me)$/i.test(form) ? { start, end } : undefined;
  const country = scene.actors.actor(actor)?.country;
  const sector = sectorOfActor(scene, actor);
  return {
    start,
    end,
    actor,
    ...(country && { country }),
    ...(sector && { sector }),
  };
}

interface CountryFound {
  code?: string;
  /** The phrase is the country itself, not somebody of it. */
  whole: boolean;
}

/** The country of a phrase: the actor's own, else the name or adjective in it ("Turkish soldiers", "troops of Chad"). */
function countryOf(scene: Scene, head: number, actor: string | undefined): CountryFound | undefined {
  const { tree, actors } = scene;
  const known = actor ? actors.actor(actor) : undefined;
  const tokens = phraseTokens(tree, head);
  for (const size of [3, 2, 1]) {
    for (let n = 0; n + size <= tokens.length; n++) {
      const part = tokens.slice(n, n + size);
      const { start, end } = spanOf(tree, part);
      const entry = countryAs(tree.analysis.text.slice(start, end));
      if (!entry) continue;
      return {
        code: known?.country ?? countryCode(entry.code),
        whole: part.includes(head) && tokens.length <= size + 1,
      };
    }
  }
  const code = known?.country ?? locate(scene.tree.tokens[head]!.form)?.country;
  return code ? { code, whole: false } : undefined;
}

function sectorAt(
  scene: Scene,
  head: number,
  actor: string | undefined,
  country: CountryFound | undefined,
): string | undefined {
  const { tree } = scene;
  const lemmaAt = (i: number): string => tree.tokens[i]!.lemma.toLowerCase();
  const lemmas = phraseTokens(tree, head)
    .filter((i) => i <= head)
    .map(lemmaAt);
  if (country?.whole) return country.code ? "GOV" : (findSector(lemmas) ?? "IGO");
  const whole = QUANTITY.test(lemmas.at(-1) ?? "") ? phraseTokens(tree, head).map(lemmaAt) : lemmas;
  const isTitled = tree.tokens[head]!.upos === "PROPN" || whole !== lemmas;
  return (
    (isTitled ? findSector(whole) : sectorOfHead(lemmas)) ?? (actor ? sectorOfActor(scene, actor) : undefined)
  );
}

/** The sector of a known actor: of its latest title, its name, or for a country the government. */
function sectorOfActor(scene: Scene, id: string): string | undefined {
  const actor = scene.actors.actor(id);
  if (!actor) return undefined;
  const role = actor.roles.at(-1);
  if (role?.former)
    return /\b(?:president|minister|premier|chancellor|king)\b/i.test(role.title) ? "ELI" : undefined;
  const title = role && findSector(role.title.toLowerCase().split(/\s+/));
  if (title) return title;
  if (actor.kind === "country")
    return countryCode(countryAs(actor.name)?.code) ? "GOV" : sectorOf(actor.name);
  return findSector(actor.name.toLowerCase().split(/\s+/));
}

/** A proper name used as such: not as an adjective, and nothing the tagger takes for a work, a law or a people. */
function isNamed(tree: Tree, head: number): boolean {
  const { upos, form } = tree.tokens[head]!;
  if (upos !== "PROPN" || !/^\p{Lu}\D*$/u.test(form) || relation(tree.tokens[head]!) === "amod") return false;
  if (isTimeWord(tree, head)) return false;
  const name = tree.analysis.names.find(({ from, to }) => from <= head && head < to);
  return name?.kind !== "MISC" || tree.children[head]!.some((i) => relation(tree.tokens[i]!) === "flat");
}
