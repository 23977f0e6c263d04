"""Everything the model learns from and is measured on."""

import random
from dataclasses import dataclass
from pathlib import Path

from gazetteer import demonyms, read_lists
from gum_names import names_from_entities
from name_sets import read_conll2003_dev, read_politics, read_uner_ewt_dev, read_wikigold
from news_names import read_current_events
from re3d import read_re3d
from sentences import Sentence
from treebanks import read_ewt, read_gum, read_silver
from wire_lines import wire_lines

WIRE_LINES = 3_000


@dataclass
class Corpus:
    gold: list[Sentence]  # parsed by hand
    silver: list[Sentence]  # parsed by machine, in another scheme of relations
    named: list[Sentence]  # names only
    dev: dict[str, list[Sentence]]


def read_corpus(data: Path, gazetteer: dict[str, str]) -> Corpus:
    adjectives = demonyms(gazetteer)

    def gum(part: str) -> list[Sentence]:
        sentences = read_gum(data, part)
        for sentence in sentences:
            sentence.names = names_from_entities(sentence, adjectives)
        return sentences

    return Corpus(
        gold=read_ewt(data, "train") + gum("train"),
        silver=read_silver(data, "train"),
        named=read_wikigold(data) + read_politics(data) + read_re3d(data) + read_current_events(data)
        + wire_lines(read_lists(data), WIRE_LINES, random.Random(1)),  # fmt: skip
        dev={
            "ewt": read_ewt(data, "dev"),
            "gum": gum("dev"),
            "silver": read_silver(data, "dev")[:800],
            "uner-ewt": read_uner_ewt_dev(data),
            "conll2003": read_conll2003_dev(data),
        },
    )
