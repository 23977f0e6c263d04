"""Reads what prepare.ts wrote and cuts articles into chunks that hold whole sentences."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from token_features import SLOTS, feature_rows, normalise

CHUNK = 90  # tokens at least; a quotation, its speaker and the sentence after it are mostly seen together
LABELS = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]


@dataclass
class Article:
    name: str
    words: np.ndarray  # row in the word table, 0 unknown
    rows: np.ndarray  # [tokens, SLOTS]
    states: np.ndarray
    labels: np.ndarray
    starts: np.ndarray  # True at the first token of a sentence
    chunks: list[tuple[int, int]]


def chunks_of(sentences: list[int], length: int) -> list[tuple[int, int]]:
    cuts, begin = [], 0
    for end in [*sentences[1:], length]:
        if end - begin >= CHUNK or end == length:
            cuts.append((begin, end))
            begin = end
    return cuts


def read_articles(path: Path, vocabulary: dict[str, int]) -> list[Article]:
    label_numbers = {label: number for number, label in enumerate(LABELS)}
    known: dict[tuple[str, str], list[int]] = {}
    articles = []
    for line in path.read_text(encoding="utf8").splitlines():
        article = json.loads(line)
        words = article["words"]
        if not words:
            continue
        rows = np.zeros((len(words), SLOTS), np.int64)
        for index, key in enumerate(zip(words, article["tags"])):
            if key not in known:
                known[key] = feature_rows(*key)
            rows[index] = known[key]
        starts = np.zeros(len(words), bool)
        starts[article["sentences"]] = True
        articles.append(
            Article(
                article["name"],
                np.array([vocabulary.get(normalise(word), 0) for word in words]),
                rows,
                np.array(article["states"]),
                np.array([label_numbers[label] for label in article["labels"]]),
                starts,
                chunks_of(article["sentences"], len(words)),
            )
        )
    return articles


@dataclass
class Batch:
    words: torch.Tensor
    rows: torch.Tensor
    states: torch.Tensor
    labels: torch.Tensor
    starts: torch.Tensor
    mask: torch.Tensor


def collate(pieces: list[tuple[Article, int, int]]) -> Batch:
    size, longest = len(pieces), max(end - begin for _, begin, end in pieces)
    words, states, labels = (np.zeros((size, longest), np.int64) for _ in range(3))
    rows = np.zeros((size, longest, SLOTS), np.int64)
    starts, mask = (np.zeros((size, longest), bool) for _ in range(2))
    for number, (article, begin, end) in enumerate(pieces):
        span = slice(0, end - begin)
        words[number, span] = article.words[begin:end]
        rows[number, span] = article.rows[begin:end]
        states[number, span] = article.states[begin:end] + 1
        labels[number, span] = article.labels[begin:end]
        starts[number, span] = article.starts[begin:end]
        mask[number, span] = True
    return Batch(*(torch.from_numpy(array) for array in (words, rows, states, labels, starts, mask)))


def batches(articles: list[Article], size: int, chance: random.Random) -> list[Batch]:
    pieces = [(article, begin, end) for article in articles for begin, end in article.chunks]
    chance.shuffle(pieces)
    pieces.sort(key=lambda piece: piece[2] - piece[1] + chance.random() * 15)
    groups = [pieces[start : start + size] for start in range(0, len(pieces), size)]
    chance.shuffle(groups)
    return [collate(group) for group in groups]
