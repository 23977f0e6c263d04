"""Readers of sets that mark names only, one word a line."""

import re
from pathlib import Path

from sentences import Sentence

POLITICS_KINDS = {
    "politician": "PER", "person": "PER", "organisation": "ORG", "politicalparty": "ORG", "country": "LOC",
    "location": "LOC", "election": "MISC", "event": "MISC", "misc": "MISC",
}  # fmt: skip
UNER_KINDS = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "OTH": "MISC"}


def read_columns(path: Path, kinds: dict[str, str], source: str) -> list[Sentence]:
    """Word first, tag last on a line; IOB1 and IOB2 alike."""
    sentences = []
    for block in re.split(r"\n\s*\n", path.read_text(encoding="utf8")):
        lines = [line for line in block.split("\n") if line.strip() and not line.startswith(("-DOCSTART-", "# "))]
        rows = [line.split() for line in lines]
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
