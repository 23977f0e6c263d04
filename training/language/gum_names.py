"""GUM's entities made into names: of each mention headed by a proper noun, the proper-noun run around the head."""

from sentences import Sentence, bio

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
JOINERS = {"-", "&", "de", "al", "."}
TITLES = set(
    "president mr. mr mrs. mrs ms. ms dr. dr general gen. king queen emperor prince princess senator sen. "
    "governor gov. judge justice chief minister prime secretary attorney professor prof. sir lord lady "
    "saint st. captain colonel lieutenant sergeant officer director administrator chairman rep. "
    "congressman mayor pope bishop".split()
)


def is_proper(sentence: Sentence, position: int) -> bool:
    return sentence.xpos[position] in ("NNP", "NNPS") or sentence.upos[position] == "PROPN"


def head_of(sentence: Sentence, first: int, last: int) -> int | None:
    return next((i for i in range(first, last + 1) if not first <= sentence.heads[i] - 1 <= last), None)


def grow_left(sentence: Sentence, first: int, head: int) -> int:
    left = head
    while left > first:
        joined = sentence.forms[left - 1].lower() in JOINERS and left - 2 >= first and is_proper(sentence, left - 2)
        if not joined and not is_proper(sentence, left - 1):
            break
        left -= 1
    return left


def grow_right(sentence: Sentence, last: int, head: int, kind: str) -> int:
    right = head
    while right < last:
        word = sentence.forms[right + 1].lower()
        if is_proper(sentence, right + 1):
            right += 1
        elif word in JOINERS and right + 2 <= last and is_proper(sentence, right + 2):
            right += 2
        elif kind in ("organization", "place") and word == "of" and right + 2 <= last:
            skip = 3 if sentence.forms[right + 2].lower() == "the" else 2  # "Bank of the West"
            if right + skip > last or not is_proper(sentence, right + skip):
                break
            right += skip
        else:
            break
    return right


def strip_titles(sentence: Sentence, left: int, right: int) -> int | None:
    """Where the name begins once titles before it are left out; nothing when there is only a title."""
    while left <= right and sentence.forms[left].lower() in TITLES:
        left += 1
    return left if left <= right else None


def names_from_entities(sentence: Sentence, demonyms: set[str]) -> list[str]:
    spans: list[tuple[int, int, str]] = []
    for first, last, kind in sentence.entities:
        head = head_of(sentence, first, last)
        if kind == "time" or head is None or not is_proper(sentence, head) or sentence.xpos[head] == "NN":
            continue
        left: int | None = grow_left(sentence, first, head)
        right = grow_right(sentence, last, head, kind)
        if kind == "person":
            left = strip_titles(sentence, left, right)
        if left is not None:
            spans.append((left, right + 1, KINDS.get(kind, "MISC")))
    for position, form in enumerate(sentence.forms):  # GUM marks no adjectives; the other sets call them MISC
        if sentence.upos[position] == "ADJ" and form.lower() in demonyms:
            spans.append((position, position + 1, "MISC"))
    return bio(len(sentence.forms), sorted(spans, key=lambda span: span[0] - span[1]))
