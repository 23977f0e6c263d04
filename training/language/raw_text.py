"""Sentences of raw news-like text for the language-model objective."""

import random
import re
from collections.abc import Iterator
from pathlib import Path

from vectors import TOKEN, read_texts

SENTENCE_END = re.compile(r"(?<=[.!?][\"”'’)])\s+(?=[\"“(A-Z])|(?<=[a-z0-9)][.!?])\s+(?=[\"“(A-Z])|\n+")
SHORTEST, LONGEST = 6, 64  # tokens
WHITE_HOUSE_SHARE = 0.5  # one office speaks there, and at great length
WRAPPED = re.compile(r"(?<=[\w,;’'”\"])[ \t]*\n[ \t]*(?=[a-z(])")
MARKUP = re.compile(r"<[^>]*>|\]\([^)]*\)|[*#|_\[]+")


def read_stories(root: Path) -> Iterator[str]:
    """Leads of three outlets on one event a line (AllSides) and dated articles of several (Timeline17)."""
    for line in (root / "allsides/train.source").read_text(encoding="utf8", errors="replace").splitlines():
        yield re.sub(r"\[SEP\]|TITLE=>|ARTICLE=>", "\n", line)
    for path in sorted((root / "timeline17").rglob("*.htm.txt")):
        yield path.read_text(encoding="utf8", errors="replace")


def read_raw(data: Path, chance: random.Random) -> Iterator[list[str]]:
    """Tokens of each sentence once, whatever its source; repeats are dropped."""
    known: set[int] = set()
    for text in (*read_stories(data / "stories"), *read_texts(data / "text")):
        wire = "\n\n" in text and len(text) > 4_000  # long pages: the White House's
        for line in SENTENCE_END.split(WRAPPED.sub(" ", MARKUP.sub(" ", text))):
            mark = hash(line)
            if mark in known or (wire and chance.random() > WHITE_HOUSE_SHARE):
                continue
            known.add(mark)
            tokens = TOKEN.findall(line.lstrip("- "))
            if SHORTEST <= len(tokens) <= LONGEST:
                yield tokens
