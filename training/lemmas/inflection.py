"""Inflection: what a verb or noun looks like with its endings, so that rules see words the treebanks lack."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pairs import PLAIN, Word

ENDS_DOUBLING = re.compile(r"^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtz]$")
ENDS_HISSING = re.compile(r"(?:s|x|z|ch|sh)$")
ENDS_CONSONANT_Y = re.compile(r"[^aeiou]y$")
SAME_IN_PLURAL = {"series", "species", "aircraft", "spacecraft", "hovercraft", "crossroads", "means", "gallows", "offspring"}


def read_irregular_verbs() -> Iterator[Word]:
    for line in (Path(__file__).parent / "irregular_verbs.txt").read_text(encoding="utf8").split("\n"):
        if line:
            verb, past_form, participle = line.split()
            yield from (Word(past_form, "VBD", verb), Word(participle, "VBN", verb))


def inflect_unseen(words: Iterable[Word]) -> Iterator[Word]:
    """The regular forms of every verb and noun met, where no form of that tag was met."""
    words = list(words)
    irregular = tuple(word.lemma for word in read_irregular_verbs())
    met = {(word.xpos, word.lemma) for word in words}
    verbs = {word.lemma for word in words if word.xpos.startswith("VB") and PLAIN.match(word.lemma)}
    nouns = {word.lemma for word in words if word.xpos in {"NN", "NNS"} and PLAIN.match(word.lemma)}
    doubling = {word.lemma for word in words if is_doubled(word)}
    for verb in sorted(verbs):
        stem = verb + verb[-1] if verb in doubling or ENDS_DOUBLING.match(verb) else verb
        forms = {"VBG": present_participle(stem), "VBZ": with_s(verb)}
        if not verb.endswith(irregular):
            forms |= {"VBD": past(stem), "VBN": past(stem)}
        yield from (Word(form, tag, verb) for tag, form in forms.items() if (tag, verb) not in met)
    for noun in sorted(nouns - SAME_IN_PLURAL):
        if ("NNS", noun) not in met and not noun.endswith("s"):
            yield Word(with_s(noun), "NNS", noun)
    yield from (Word(noun, "NNS", noun) for noun in sorted(SAME_IN_PLURAL))


def is_doubled(word: Word) -> bool:
    """"referred", "referring": the last letter of the lemma stands twice."""
    return word.xpos in {"VBD", "VBN", "VBG"} and word.form.lower().startswith(word.lemma + word.lemma[-1:])


def past(stem: str) -> str:
    if stem.endswith("e"):
        return stem + "d"
    return stem[:-1] + "ied" if ENDS_CONSONANT_Y.search(stem) else stem + "ed"


def present_participle(stem: str) -> str:
    if stem.endswith("ie"):
        return stem[:-2] + "ying"
    return stem[:-1] + "ing" if stem.endswith("e") and not stem.endswith(("ee", "oe", "ye")) else stem + "ing"


def with_s(word: str) -> str:
    if ENDS_CONSONANT_Y.search(word):
        return word[:-1] + "ies"
    return word + ("es" if ENDS_HISSING.search(word) else "s")
