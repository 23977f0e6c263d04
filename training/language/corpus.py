"""Everything the model learns from and is measured on."""

from dataclasses import dataclass
from pathlib import Path

from gazetteer import demonyms
from gum_names import names_from_entities
from name_sets import read_conll2003_dev, read_politics, read_uner_ewt_dev, read_wikigold
from re3d import read_re3d
from sentences import Sentence
from treebanks import read_ewt, read_gum, read_silver


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
        named=read_wikigold(data) + read_politics(data) + read_re3d(data),
        dev={
            "ewt": read_ewt(data, "dev"),
            "gum": gum("dev"),
            "silver": read_silver(data, "dev")[:800],
            "uner-ewt": read_uner_ewt_dev(data),
            "conll2003": read_conll2003_dev(data),
        },
    )
