"""Words, their tags and their lemmas: by hand from the treebanks, by machine from PolNeAR."""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent / "language"))
from treebanks import GUM_GENRES, GUM_PUBLISHERS  # noqa: E402


PLAIN = re.compile(r"^[a-z]+$")
TAGGED = re.compile(r"^[A-Z]")
UNUSUAL_TAGS = {"GW", "ADD", "FW", "NFP", "HYPH", "CD", "LS", "SYM"}
SILVER_TAGS = {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "NNS"}


class Word(NamedTuple):
    form: str
    xpos: str
    lemma: str


def read_words(path: Path, permitted_only: bool) -> Iterator[Word]:
    """Words as spelt right: what the treebank marks as a typing error is left out."""
    document: dict[str, str] = {}
    for line in path.read_text(encoding="utf8").split("\n"):
        if line.startswith("# "):
            key, _, value = line[2:].partition(" = ")
            if key == "newdoc id":
                document = {}
            document[key] = value
        columns = line.split("\t")
        if len(columns) != 10 or not columns[0].isdigit():
            continue
        form, lemma, xpos = columns[1].replace("’", "'"), columns[2].replace("’", "'"), columns[4]
        if "Typo=Yes" in columns[5] or lemma == "_" or not TAGGED.match(xpos) or xpos in UNUSUAL_TAGS:
            continue
        if not permitted_only or is_permitted(document):
            yield Word(form, xpos, lemma)


def read_silver_words(path: Path, known: set[tuple[str, str]], least: int) -> Iterator[Word]:
    """Verbs and plural nouns that CoreNLP lemmatised the same way at least `least` times, each once, unless `known`."""
    counts: Counter[Word] = Counter()
    for line in path.read_text(encoding="utf8").split("\n"):
        columns = line.split("\t")
        if len(columns) == 9 and columns[5] in SILVER_TAGS and PLAIN.match(columns[3]) and PLAIN.match(columns[4]):
            counts[Word(columns[3], columns[5], columns[4])] += 1
    for word, count in sorted(counts.items()):
        if count >= least and (word.form, word.xpos) not in known:
            yield word


def is_permitted(document: dict[str, str]) -> bool:
    """GUM's documents whose licence lets what is learnt from them be used by anyone."""
    return document.get("meta::genre") in GUM_GENRES or bool(GUM_PUBLISHERS.match(document.get("meta::sourceURL", "")))
