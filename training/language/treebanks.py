"""Readers of parsed text: CoNLL-U treebanks, and the machine parses that come with PolNeAR."""

import re
from collections.abc import Iterator
from pathlib import Path

from sentences import Sentence

# GUM's documents differ by licence. Kept: Wikinews and interviews (CC BY 2.5), Wikivoyage and Wikipedia (CC BY-SA),
# and speeches and rulings published by United States government bodies or by open-access journals under CC BY.
GUM_GENRES = {"news", "interview", "voyage", "bio"}
GUM_PUBLISHERS = re.compile(
    r"^https?://(www\.)?(congress\.gov|speaker\.gov|whitehouse\.gov|presidency\.ucsb\.edu|supremecourt\.gov"
    r"|journals\.plos\.org|mdpi\.com)/"
)

SILVER_WORDS = {
    "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"',
}  # fmt: skip
SILVER_KINDS = {
    "PERSON": "PER", "ORGANIZATION": "ORG", "LOCATION": "LOC", "CITY": "LOC", "STATE_OR_PROVINCE": "LOC",
    "COUNTRY": "LOC", "MISC": "MISC", "NATIONALITY": "MISC", "RELIGION": "MISC", "IDEOLOGY": "MISC",
}  # fmt: skip
LONGEST_SILVER = 120


def read_conllu(path: Path, source: str) -> Iterator[tuple[Sentence, dict[str, str]]]:
    """Each sentence with the document's and its own comments ("newdoc id", "meta::sourceURL", "sent_id", ...)."""
    document: dict[str, str] = {}
    for block in path.read_text(encoding="utf8").strip().split("\n\n"):
        lines = block.split("\n")
        comments = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        if "newdoc id" in comments:
            document = comments
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        rows = [row for row in rows if row[0].isdigit()]
        if not rows:
            continue
        columns = list(zip(*rows))
        sentence = Sentence(
            forms=list(columns[1]), source=source, upos=list(columns[3]), xpos=list(columns[4]),
            heads=[int(head) for head in columns[6]], relations=list(columns[7]), entities=parse_entities(columns[9]),
        )  # fmt: skip
        yield sentence, {**document, **comments}


def parse_entities(misc: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """GUM's bracketed Entity= notes: (first, last, type), inner ones closed first."""
    found: list[tuple[int, int, str]] = []
    still_open: list[tuple[int, str, str]] = []
    for position, note in enumerate(misc):
        match = re.search(r"Entity=([^|]*)", note)
        for opening, body, closing, closed in re.findall(r"(\()([^()]+)(\)?)|(\d*\))", match.group(1) if match else ""):
            if opening:
                identifier, kind = (body.split("-") + ["?"])[:2]
                if closing:
                    found.append((position, position, kind))
                else:
                    still_open.append((position, identifier, kind))
                continue
            for start, identifier, kind in reversed(still_open):
                if identifier == closed[:-1] or closed == ")":
                    found.append((start, position, kind))
                    still_open.remove((start, identifier, kind))
                    break
    return found


def read_ewt(data: Path, part: str) -> list[Sentence]:
    return [sentence for sentence, _ in read_conllu(data / f"ud/en_ewt-ud-{part}.conllu", "ewt")]


def read_gum(data: Path, part: str) -> list[Sentence]:
    """The documents whose licence lets the weights be used by anyone."""
    return [
        sentence
        for sentence, notes in read_conllu(data / f"ud/en_gum-ud-{part}.conllu", "gum")
        if notes.get("meta::genre") in GUM_GENRES or GUM_PUBLISHERS.match(notes.get("meta::sourceURL", ""))
    ]


def read_silver(data: Path, part: str) -> list[Sentence]:
    """PolNeAR's CoreNLP parses: tags, relations of the first Universal Dependencies, names."""
    sentences = []
    for block in (data / f"polnear/{part}.silver-parses.tsv").read_text(encoding="utf8").split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("# ")]
        if not 2 <= len(rows) <= LONGEST_SILVER or any(len(row) != 9 for row in rows):
            continue
        heads = [int(row[7]) for row in rows]
        if any(head > len(rows) for head in heads) or 0 not in heads:
            continue
        sentences.append(
            Sentence(
                forms=[SILVER_WORDS.get(row[3], row[3]) for row in rows], source="silver",
                xpos=[row[5] for row in rows], heads=heads, relations=[row[8] for row in rows],
                names=silver_names([row[6] for row in rows]),
            )  # fmt: skip
        )
    return sentences


def silver_names(labels: list[str]) -> list[str]:
    tags = []
    for position, label in enumerate(labels):
        kind = SILVER_KINDS.get(label)
        running = position > 0 and labels[position - 1] == label
        tags.append("O" if kind is None else f"{'I' if running else 'B'}-{kind}")
    return tags
