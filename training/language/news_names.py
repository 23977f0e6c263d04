"""Names in Wikipedia's current events, marked for this project: `names/current-events.tsv` holds no text, only where.

A line is a day, the number of the item on its page (from 0), the item's checksum and its names as `from-to:KIND` in
tokens, end exclusive. An item whose text has changed since is left out.
"""

import re
import zlib
from pathlib import Path

from sentences import Sentence

MARKS = Path(__file__).parent / "names" / "current-events.tsv"
PAGES = "text/wikipedia_current_events"
ITEM = re.compile(r"^  - (.*(?:\n    .*)*)", re.M)
SOURCES = re.compile(r"\s*\([^()]*\)(?=[\s.)]*(?:\(|$))")  # the outlets an item ends with
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"
    r"|\d[\d,.:–-]*\d|\w+(?:-\w+)*|(?:Mr|Mrs|Ms|Dr|St|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|No|vs)\.|[^\w\s]"
)


def items(page: str) -> list[list[str]]:
    """The tokens of each item of a page, its list of sources dropped."""
    body = page.split("Intelligence_Payload:")[-1]
    texts = (re.sub(r"\s+", " ", match[1]).strip("'\" ") for match in ITEM.finditer(body))
    return [TOKEN.findall(SOURCES.sub("", text)) for text in texts]


def checksum(tokens: list[str]) -> str:
    return f"{zlib.crc32(' '.join(tokens).encode()):08x}"


def page_path(data: Path, day: str) -> Path:
    return data / PAGES / day[:4] / day[5:7] / f"{day}.yaml"


def name_tags(length: int, marks: str) -> list[str]:
    tags = ["O"] * length
    for mark in marks.split():
        place, kind = mark.split(":")
        start, end = map(int, place.split("-"))
        tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return tags


def read_current_events(data: Path) -> list[Sentence]:
    pages: dict[str, list[list[str]]] = {}
    sentences = []
    for line in MARKS.read_text(encoding="utf8").splitlines():
        day, number, sum_, marks = line.split("\t")
        if day not in pages:
            pages[day] = items(page_path(data, day).read_text(encoding="utf8"))
        tokens = pages[day][int(number)] if int(number) < len(pages[day]) else []
        if tokens and checksum(tokens) == sum_:
            sentences.append(Sentence(forms=tokens, source="events", names=name_tags(len(tokens), marks)))
    return sentences
