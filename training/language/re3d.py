"""Reader of re3d (defence and diplomacy reports, Dstl): texts with character offsets of entities."""

import json
import re
from collections import defaultdict
from pathlib import Path

from gum_names import TITLES
from sentences import UNKNOWN, Sentence

# The folders under the Open Government Licence, in the public domain, CC BY or CC BY-SA.
FOLDERS = (
    "UK Government", "CENTCOM", "US State Department", "Australian Department of Foreign Affairs", "Wikipedia",
)  # fmt: skip
KINDS = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "MISC"}
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Sgt)\."
    r"|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\d[\d,.]*\d|\w+|[^\w\s]"
)
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+")
PRONOUNS = {"i", "he", "she", "we", "they", "it", "you"}
COUNTRIES_AS_BODIES = {
    "uk", "us", "u.s.", "united kingdom", "united states", "syria", "iraq", "russia", "turkey", "iran",
}  # fmt: skip
INSIDE_NAMES = {"of", "the", "for", "and", "&", "-", "de", "al", "in", "on", "'s", "’s", "'", "’", "."}


def read_re3d(data: Path) -> list[Sentence]:
    sentences = []
    for folder in FOLDERS:
        entities = defaultdict(list)
        for entity in read_lines(data / "names/re3d" / folder / "entities.json"):
            if entity["type"] in KINDS and entity["confidence"] >= 0.5:
                entities[entity["documentId"]].append((entity["begin"], entity["end"], KINDS[entity["type"]]))
        for document in read_lines(data / "names/re3d" / folder / "documents.json"):
            sentences += split_document(document["text"], entities[document["_id"]])
    return sentences


def read_lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines()]


def split_document(text: str, entities: list[tuple[int, int, str]]) -> list[Sentence]:
    sentences = []
    begin = 0
    for end in [match.start() for match in SENTENCE.finditer(text)] + [len(text)]:
        words = [match for match in TOKEN.finditer(text, begin, end)]
        begin = end
        if len(words) >= 3:
            forms = [word.group() for word in words]
            names = names_within(forms, [word.span() for word in words], entities)
            sentences.append(Sentence(forms=forms, source="re3d", names=names))
    return sentences


def names_within(forms: list[str], spans: list[tuple[int, int]], entities: list[tuple[int, int, str]]) -> list[str]:
    """re3d marks phrases ("U.S. forces") as well as names: a phrase with a common noun in it is left unknown."""
    tags = ["O"] * len(forms)
    for begin, end, kind in sorted(entities, key=lambda entity: entity[0] - entity[1]):
        inside = [i for i, (start, stop) in enumerate(spans) if start >= begin and stop <= end]
        while inside and (forms[inside[0]].lower() in TITLES or forms[inside[0]].lower() in ("the", "a", "an")):
            inside = inside[1:]
        words = [forms[i].lower() for i in inside]
        if not inside or words[0] in PRONOUNS:
            continue
        if " ".join(words) in COUNTRIES_AS_BODIES:
            kind = "LOC"
        is_name = all(forms[i][0].isupper() or forms[i].lower() in INSIDE_NAMES for i in inside)
        is_name = is_name and not (kind == "PER" and TITLES.intersection(words))
        for i in inside:
            tags[i] = (f"{'B' if i == inside[0] else 'I'}-{kind}") if is_name else UNKNOWN
    return tags
