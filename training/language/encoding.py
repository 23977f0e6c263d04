"""Sentences as numbers: word rows, feature rows, label numbers; batches of sentences of one length."""

import random
from collections import Counter, defaultdict
from dataclasses import dataclass

import numpy as np
import torch

from features import SLOTS, feature_rows, normalise
from sentences import NAME_TAGS, Sentence

SOURCES = ["unknown", "ewt", "gum", "silver", "wikigold", "politics", "re3d", "events", "wire"]
PADDING, UNKNOWN_WORD, ROOT = 0, 1, 2  # rows of the word table before the first word's
NO_LABEL = -1


@dataclass
class Labels:
    upos: list[str]
    xpos: list[str]
    relations: list[str]
    silver_relations: list[str]
    names: list[str]

    @staticmethod
    def collect(gold: list[Sentence], silver: list[Sentence]) -> "Labels":
        def seen(columns) -> list[str]:
            return [label for label, _ in Counter(label for column in columns for label in column).most_common()]

        return Labels(
            upos=seen(s.upos for s in gold), xpos=seen(s.xpos for s in gold), relations=seen(s.relations for s in gold),
            silver_relations=seen(s.relations for s in silver), names=NAME_TAGS,
        )  # fmt: skip


@dataclass
class Batch:
    silver: bool
    words: torch.Tensor  # [sentences, 1 + tokens], the root first
    features: torch.Tensor  # [sentences, 1 + tokens, SLOTS]
    sources: torch.Tensor  # [sentences]
    heads: torch.Tensor | None  # [sentences, tokens]; absent where the sources mark names only
    relations: torch.Tensor | None
    upos: torch.Tensor
    xpos: torch.Tensor
    names: torch.Tensor


class Encoder:
    def __init__(self, words: list[str], labels: Labels, gazetteer: dict[str, str]):
        self.labels = labels
        self.gazetteer = gazetteer
        self.word_rows = {word: row for row, word in enumerate(words, start=ROOT + 1)}
        self.form_numbers: dict[str, int] = {}
        self.rows: list[list[int]] = [[ROOT] + [0] * SLOTS]  # of each form: word row, feature rows
        self.table = np.array(self.rows, np.int64)
        self.label_numbers = {
            name: {label: number for number, label in enumerate(getattr(labels, name))}
            for name in ("upos", "xpos", "relations", "silver_relations", "names")
        }

    def form_number(self, form: str) -> int:
        number = self.form_numbers.get(form)
        if number is None:
            number = self.form_numbers[form] = len(self.rows)
            self.rows.append([self.word_rows.get(normalise(form), UNKNOWN_WORD), *feature_rows(form, self.gazetteer)])
        return number

    def encode(self, sentences: list[Sentence]) -> Batch:
        """Sentences of one length."""
        forms = np.array([[0] + [self.form_number(form) for form in s.forms] for s in sentences])
        if len(self.rows) > len(self.table):
            self.table = np.array(self.rows, np.int64)
        encoded = torch.from_numpy(self.table[forms])
        silver = sentences[0].source == "silver"
        parsed = sentences[0].heads is not None
        scheme = "silver_relations" if silver else "relations"
        return Batch(
            silver=silver,
            words=encoded[:, :, 0],
            features=encoded[:, :, 1:],
            sources=torch.tensor([SOURCES.index(s.source) for s in sentences]),
            heads=torch.tensor([s.heads for s in sentences]) if parsed else None,
            relations=self.numbers(sentences, "relations", scheme) if parsed else None,
            upos=self.numbers(sentences, "upos", "upos"),
            xpos=self.numbers(sentences, "xpos", "xpos"),
            names=self.numbers(sentences, "names", "names"),
        )

    def numbers(self, sentences: list[Sentence], column: str, labels: str) -> torch.Tensor:
        known = self.label_numbers[labels]
        none = [NO_LABEL] * len(sentences[0].forms)
        columns = (getattr(sentence, column) for sentence in sentences)
        return torch.tensor([none if c is None else [known.get(label, NO_LABEL) for label in c] for c in columns])


def batches(sentences: list[Sentence], tokens: int, chance: random.Random) -> list[list[Sentence]]:
    """All sentences once, in batches of one length and about so many tokens, shuffled."""
    by_length = defaultdict(list)
    for sentence in sentences:
        by_length[len(sentence.forms)].append(sentence)
    found = []
    for length, group in by_length.items():
        chance.shuffle(group)
        size = max(1, tokens // (length + 1))
        found += [group[start : start + size] for start in range(0, len(group), size)]
    chance.shuffle(found)
    return found
