"""Readers of sets that mark names only."""

import json
import re
from collections import defaultdict
from pathlib import Path

from gum_names import TITLES
from sentences import UNKNOWN, Sentence

POLITICS_KINDS = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC", "election": "MISC", "event": "MISC", "misc": "MISC",
}  # fmt: skip
UNER_KINDS = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC"}

# Of re3d's folders, those under the Open Government Licence, in the public domain, CC BY or CC BY-SA.
RE3D_FOLDERS = ("UK Government", "CENTCOM", "US State Department", "Australian Department of Foreign Affairs", "Wikipedia")
RE3D_KINDS = {"Person": "PER", "Organisation": "ORG", "Location": "LOC", "Nationality": "MISC"}
RE3D_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Maj|Sgt)\."
    r"|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\d[\d,.]*\d|\w+|[^\w\s]"
)
RE3D_SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+")
PRONOUNS = {"i", "he", "she", "we", "they", "it", "you"}
COUNTRIES_AS_BODIES = {"uk", "us", "u.s.", "united kingdom", "united states", "syria", "iraq", "russia", "turkey", "iran"}
INSIDE_NAMES = {"of", "the", "for", "and", "&", "-", "de", "al", "in", "on", "'s", "’s", "'", "’", "."}


def read_columns(path: Path, kinds: dict[str, str], source: str) -> list[Sentence]:
    """Word first, tag last on a line; IOB1 and IOB2 alike."""
    sentences = []
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf8")):
        rows = [line.split() for line in block.split("\n") if line.strip() and not line.startswith(("-DOCSTART-", "# "))]
        if len(rows) >= 2:
            names = as_bio([row[-1] for row in rows], kinds)
            sentences.append(Sentence(forms=[row[0] for row in rows], source=source, names=names))
    return sentences


def as_bio(labels: list[str], kinds: dict[str, str]) -> list[str]:
    tags = []
    previous = "O"
    for label in labels:
        prefix, _, kind = label.partition("-")
        begins = prefix == "B" or previous.partition("-")[2] != kind
        tags.append(f"{'B' if begins else 'I'}-{kinds[kind]}" if kind in kinds else "O")
        previous = label
    return tags


def read_wikigold(data: Path) -> list[Sentence]:
    kinds = {kind: kind for kind in ("PER", "ORG", "LOC", "MISC")}
    return read_columns(data / "names/wikigold/CONLL-format/data/wikigold.conll.txt", kinds, "wikigold")


def read_politics(data: Path) -> list[Sentence]:
    return [
        sentence
        for part in ("train", "dev")
        for sentence in read_columns(data / f"names/politics/{part}.txt", POLITICS_KINDS, "politics")
    ]


def read_conll2003_dev(data: Path) -> list[Sentence]:
    """Licensed for research: measured on, never trained on."""
    kinds = {"person": "PER", "organisation": "ORG", "location": "LOC", "misc": "MISC"}
    return read_columns(data / "names/conll2003/dev.txt", kinds, "unknown")


def read_uner_ewt_dev(data: Path) -> list[Sentence]:
    """Held out as the measure of names on the web."""
    sentences = []
    for block in (data / "names/uner-ewt/en_ewt-ud-dev.iob2").read_text(encoding="utf8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line[:1].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            names = as_bio([row[2] for row in rows], UNER_KINDS)
            sentences.append(Sentence(forms=[row[1] for row in rows], source="unknown", names=names))
    return sentences


def read_re3d(data: Path) -> list[Sentence]:
    sentences = []
    for folder in RE3D_FOLDERS:
        entities = defaultdict(list)
        for line in (data / "names/re3d" / folder / "entities.json").read_text(encoding="utf8").splitlines():
            entity = json.loads(line)
            if entity["type"] in RE3D_KINDS and entity["confidence"] >= 0.5:
                entities[entity["documentId"]].append((entity["begin"], entity["end"], RE3D_KINDS[entity["type"]]))
        for line in (data / "names/re3d" / folder / "documents.json").read_text(encoding="utf8").splitlines():
            document = json.loads(line)
            sentences += split_document(document["text"], entities[document["_id"]])
    return sentences


def split_document(text: str, entities: list[tuple[int, int, str]]) -> list[Sentence]:
    sentences = []
    begin = 0
    for end in [match.start() for match in RE3D_SENTENCE.finditer(text)] + [len(text)]:
        words = [match for match in RE3D_TOKEN.finditer(text, begin, end)]
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
