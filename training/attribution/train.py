"""Trains the attribution tagger on PolNeAR and writes models/attribution.bin.

    npx tsx training/attribution/prepare.ts --data /data --out /tmp/attribution
    python training/attribution/train.py --data /data --prepared /tmp/attribution --out models/ --minutes 35 --seed 1
"""

import argparse
import json
import random
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from articles import Article, batches, read_articles
from export import export
from measure import measure
from model import VECTOR, AttributionTagger
from token_features import normalise
from vectors import load_vectors

LEARNING_RATE = 2.5e-3
BATCH = 24  # chunks
AVERAGE_DECAY = 0.998
WORDS = 14_000
VECTOR_LENGTH = 3.0  # vectors come with norm 1; on a par with the other inputs at this length


def choose_words(prepared: Path, raw: list[str]) -> list[str]:
    """Words of the training articles that have a vector, commonest first, then the commonest of raw text."""
    counts: Counter[str] = Counter()
    for line in (prepared / "train.jsonl").read_text(encoding="utf8").splitlines():
        counts.update(normalise(word) for word in json.loads(line)["words"])
    known = set(raw)
    seen = [word for word, count in counts.most_common() if count >= 2 and word in known][:WORDS]
    taken = set(seen)
    return seen + [word for word in raw if word not in taken][: WORDS - len(seen)]


def vector_table(words: list[str], raw: list[str], vectors: np.ndarray) -> torch.Tensor:
    rows = {word: row for row, word in enumerate(raw)}
    table = np.zeros((len(words) + 1, VECTOR), np.float32)
    table[1:] = vectors[[rows[word] for word in words]] * VECTOR_LENGTH
    return torch.from_numpy(table)


def train(tagger: AttributionTagger, articles: list[Article], dev: list[Article], minutes: float, seed: int) -> dict:
    """Trains for so many minutes of wall clock; returns the exponential moving average of the weights."""
    chance, budget, started = random.Random(seed), minutes * 60, time.monotonic()
    optimiser = torch.optim.Adam([weight for weight in tagger.parameters() if weight.requires_grad], fused=True)
    average = {key: value.clone() for key, value in tagger.state_dict().items()}
    waiting, step, spent, next_report = [], 0, 0.0, budget / 6
    while spent < budget:
        if not waiting:
            waiting = batches(articles, BATCH, chance)
        for group in optimiser.param_groups:
            group["lr"] = LEARNING_RATE * min(1, (step + 1) / 100) * max(0.01, 1 - spent / budget)
        loss = tagger.loss(waiting.pop())
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
        optimiser.step()
        step += 1
        decay = min(AVERAGE_DECAY, (1 + step) / (10 + step))
        for key, value in tagger.state_dict().items():
            if value.is_floating_point() and key != "vectors.weight":
                average[key].lerp_(value, 1 - decay)
        spent = time.monotonic() - started
        if step in (20, 100) or spent > next_report:
            print(f"{spent / 60:.1f} min, step {step}, loss {loss.item():.4f}", flush=True)
        if spent > next_report:
            next_report += budget / 6
            learning = {key: value.clone() for key, value in tagger.state_dict().items()}
            tagger.load_state_dict(average)
            print(f"  dev {measure(tagger, dev)}", flush=True)
            tagger.load_state_dict(learning)
    return average


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with the public sets unpacked")
    arguments.add_argument("--prepared", type=Path, required=True, help="folder that prepare.ts wrote to")
    arguments.add_argument("--out", type=Path, required=True, help="folder for attribution.bin")
    arguments.add_argument("--minutes", type=float, default=35)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--cache", type=Path, default=Path("/tmp/rapporteur-training"), help="keeps the word vectors")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)

    raw, vectors = load_vectors(options.data / "text", options.cache, VECTOR)
    words = choose_words(options.prepared, raw)
    vocabulary = {word: row for row, word in enumerate(words, start=1)}
    articles, dev = (read_articles(options.prepared / f"{split}.jsonl", vocabulary) for split in ("train", "dev"))
    tagger = AttributionTagger(vector_table(words, raw, vectors))
    print(f"{len(articles)} articles, {sum(weight.numel() for weight in tagger.parameters())} weights", flush=True)
    weights = train(tagger, articles, dev, options.minutes, options.seed)
    tagger.load_state_dict(weights)
    print(f"dev {measure(tagger, dev)}", flush=True)
    export(tagger, words, options.out / "attribution.bin")


if __name__ == "__main__":
    main()
