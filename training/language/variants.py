"""Copies of a sentence as news sets it: headlines in capitals or title case, lines without their last full stop."""

import random

from sentences import Sentence

UPPER, TITLE, LOWER, BARE = 0.04, 0.04, 0.02, 0.06
SMALL_WORDS = set("a an and as at but by for from in of on or the to with".split())


def vary(sentence: Sentence, chance: random.Random) -> Sentence:
    """Mostly the sentence itself; tags, heads and names go along unchanged."""
    draw = chance.random()
    forms = sentence.forms
    if draw < UPPER:
        return sentence.with_forms([form.upper() for form in forms])
    if draw < UPPER + TITLE:
        return sentence.with_forms([f if f in SMALL_WORDS else f[:1].upper() + f[1:] for f in forms])
    if draw < UPPER + TITLE + LOWER:
        return sentence.with_forms([form.lower() for form in forms])
    if draw < UPPER + TITLE + LOWER + BARE:
        return without_full_stop(sentence)
    return sentence


def without_full_stop(sentence: Sentence) -> Sentence:
    last = len(sentence.forms)
    if last < 3 or sentence.forms[-1] not in ".!?" or last in (sentence.heads or []):
        return sentence

    def cut(column: list | None) -> list | None:
        return column and column[:-1]

    return Sentence(
        forms=sentence.forms[:-1], source=sentence.source, upos=cut(sentence.upos), xpos=cut(sentence.xpos),
        heads=cut(sentence.heads), relations=cut(sentence.relations), names=cut(sentence.names),
    )  # fmt: skip
