"""Reads what prepare.ts wrote and cuts articles into chunks that hold whole sentences."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

CHUNK = 90  # tokens at least; a quotation, its speaker and the sentence after it are mostly seen together
STEPS = 127  # of the states, which lie between -1 and 1


@dataclass
class Shape:
    """What prepare.ts says of the arrays."""

    labels: list[str]
    buckets: int
    slots: int
    wordSlot: int
    tagSlot: int
    stateWidth: int


@dataclass
class Article:
    name: str
    held_out: bool  # left for confidence.ts, and to look at on the way
    rows: np.ndarray  # [tokens, slots] into the feature table, 0 for none
    encoded: np.ndarray  # [tokens, stateWidth] int8
    states: np.ndarray  # of quotation, paragraph and sentence
    labels: np.ndarray
    starts: np.ndarray  # True at the first token of a sentence
    chunks: list[tuple[int, int]]


def read_shape(folder: Path) -> Shape:
    return Shape(**json.loads((folder / "shape.json").read_text(encoding="utf8")))


def read_articles(folder: Path, split: str, shape: Shape) -> list[Article]:
    label_numbers = {label: number for number, label in enumerate(shape.labels)}
    all_rows = np.fromfile(folder / f"{split}.rows", "<u2").reshape(-1, shape.slots)
    all_encoded = np.fromfile(folder / f"{split}.states", "i1").reshape(-1, shape.stateWidth)
    articles, at = [], 0
    for line in (folder / f"{split}.jsonl").read_text(encoding="utf8").splitlines():
        article = json.loads(line)
        length = len(article["labels"])
        if not length:
            continue
        starts = np.zeros(length, bool)
        starts[article["sentences"]] = True
        articles.append(
            Article(
                article["name"],
                article["heldOut"],
                all_rows[at : at + length],
                all_encoded[at : at + length],
                np.array(article["states"]),
                np.array([label_numbers[label] for label in article["labels"]]),
                starts,
                chunks_of(article["sentences"], length),
            )
        )
        at += length
    return articles


def chunks_of(sentences: list[int], length: int) -> list[tuple[int, int]]:
    cuts, begin = [], 0
    for end in [*sentences[1:], length]:
        if end - begin >= CHUNK or end == length:
            cuts.append((begin, end))
            begin = end
    return cuts


@dataclass
class Batch:
    rows: torch.Tensor
    encoded: torch.Tensor
    states: torch.Tensor
    labels: torch.Tensor
    starts: torch.Tensor
    mask: torch.Tensor


def collate(pieces: list[tuple[Article, int, int]]) -> Batch:
    size, longest = len(pieces), max(end - begin for _, begin, end in pieces)
    first = pieces[0][0]
    rows = np.zeros((size, longest, first.rows.shape[1]), np.int64)
    encoded = np.zeros((size, longest, first.encoded.shape[1]), np.float32)
    states, labels = (np.zeros((size, longest), np.int64) for _ in range(2))
    starts, mask = (np.zeros((size, longest), bool) for _ in range(2))
    for number, (article, begin, end) in enumerate(pieces):
        span = slice(0, end - begin)
        rows[number, span] = article.rows[begin:end]
        encoded[number, span] = article.encoded[begin:end]
        states[number, span] = article.states[begin:end] + 1
        labels[number, span] = article.labels[begin:end]
        starts[number, span] = article.starts[begin:end]
        mask[number, span] = True
    encoded /= STEPS
    return Batch(*(torch.from_numpy(array) for array in (rows, encoded, states, labels, starts, mask)))


def batches(articles: list[Article], size: int, chance: random.Random) -> list[list[tuple[Article, int, int]]]:
    """All chunks once, those of like length together; to be collated one after the other."""
    pieces = [(article, begin, end) for article in articles for begin, end in article.chunks]
    chance.shuffle(pieces)
    pieces.sort(key=lambda piece: piece[2] - piece[1] + chance.random() * 15)
    groups = [pieces[start : start + size] for start in range(0, len(pieces), size)]
    chance.shuffle(groups)
    return groups
