"""Word vectors from raw news-like text, by counting.

Position-aware co-occurrence counts (two words to the left, two to the right), positive pointwise mutual
information with smoothed contexts (Levy, Goldberg and Dagan 2015), then a truncated singular value decomposition.
Used as the fixed part of the word embedding, so that words no treebank contains still land beside their like.
"""

import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from features import normalise

TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|\w+(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b"  # contractions, split as treebanks split them
    r"|\d[\d,.]*\d|\w+|[^\w\s]"
)
OFFSETS = (-2, -1, 1, 2)
MIN_COUNT = 8
MAX_WORDS = 45_000
CONTEXTS = 3_000
SMOOTHING = 0.75


def read_texts(root: Path):
    """White House texts (CC0) and Wikipedia's current events (CC BY-SA); front matter and source notes dropped."""
    for path in sorted((root / "wh_briefings").rglob("*.md")):
        yield path.read_text(encoding="utf8", errors="replace").split("---", 2)[-1]
    for path in sorted((root / "wikipedia_current_events").rglob("*.yaml")):
        body = path.read_text(encoding="utf8", errors="replace").split("Intelligence_Payload:")[-1]
        yield re.sub(r"\([^()]*\)", " ", body)


def tokenise(text: str) -> list[str]:
    return [normalise(word) for word in TOKEN.findall(text)]


def encode_corpus(root: Path) -> tuple[list[str], np.ndarray]:
    """The vocabulary, commonest first, and the corpus as word numbers, -1 for a word outside it."""
    counts: Counter[str] = Counter()
    for text in read_texts(root):
        counts.update(tokenise(text))
    words = [word for word, count in counts.most_common(MAX_WORDS) if count >= MIN_COUNT]
    index = {word: number for number, word in enumerate(words)}
    texts = ([index.get(word, -1) for word in tokenise(text)] + [-1, -1] for text in read_texts(root))
    return words, np.concatenate([np.array(numbers, np.int32) for numbers in texts])


def count_neighbours(corpus: np.ndarray, words: int, offset: int) -> np.ndarray:
    target, context = (corpus[: -abs(offset)], corpus[abs(offset) :])[:: 1 if offset > 0 else -1]
    kept = (target >= 0) & (context >= 0) & (context < CONTEXTS)
    keys = target[kept].astype(np.int64) * CONTEXTS + context[kept]
    return np.bincount(keys, minlength=words * CONTEXTS).reshape(words, CONTEXTS).astype(np.float32)


def positive_information(counts: np.ndarray) -> np.ndarray:
    rows = counts.sum(1, keepdims=True)
    columns = counts.sum(0, keepdims=True) ** SMOOTHING
    expected = np.maximum(rows, 1) * (columns / columns.sum())
    with np.errstate(divide="ignore"):
        return np.maximum(np.log(counts) - np.log(np.maximum(expected, 1e-9)), 0).astype(np.float32)


def train_vectors(root: Path, size: int) -> tuple[list[str], np.ndarray]:
    """Words, commonest first, and one row of norm 1 for each."""
    words, corpus = encode_corpus(root)
    information = np.concatenate(
        [positive_information(count_neighbours(corpus, len(words), offset)) for offset in OFFSETS], axis=1
    )
    left, strength, _ = torch.svd_lowrank(torch.from_numpy(information), q=size + 8, niter=3)
    vectors = (left * strength.sqrt())[:, :size]
    return words, torch.nn.functional.normalize(vectors, dim=1).numpy()


def load_vectors(root: Path, cache: Path, size: int) -> tuple[list[str], np.ndarray]:
    """As train_vectors, kept in the cache folder between runs."""
    path = cache / f"vectors-{size}.npz"
    if not path.exists():
        words, vectors = train_vectors(root, size)
        cache.mkdir(parents=True, exist_ok=True)
        np.savez(path, words=np.array(words), vectors=vectors)
    kept = np.load(path)
    return kept["words"].tolist(), kept["vectors"]
