"""Trains the language model and writes models/language.bin.

    python training/language/pretrain.py --data /data --minutes 40 --seed 1
    python training/language/train.py --data /data --out models/ --minutes 50 --seed 1
"""

import argparse
import random
import sys
import time
from collections import Counter
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent.parent))

from corpus import Corpus, read_corpus
from encoding import ROOT, Encoder, Labels, batches
from export import export
from features import normalise
from gazetteer import build_gazetteer
from measure import measure
from model import WORD_SIZE, LanguageNetwork
from name_scores import fit_scores
from swaps import NameSwapper
from variants import vary
from vectors import load_vectors

BATCH_TOKENS = 1_600
WARM_UP = 200  # steps
SILVER_SHARE = 0.33  # of the batches that are parsed
AVERAGE_EVERY, AVERAGE_DECAY = 5, 0.998  # steps between updates
LOG_EVERY = 200  # steps
WORDS = 30_000
VECTOR_LENGTH = 2.0  # of a fixed vector, so that it weighs about as much as the trained features
NAMED_SOURCE = "unknown"


def choose_words(corpus: Corpus, raw: list[str]) -> tuple[list[str], Counter]:
    """Words seen twice in training, then the commonest of raw text, to the size of the table; and training counts."""
    training = corpus.gold + corpus.silver + corpus.named
    counts = Counter(normalise(form) for sentence in training for form in sentence.forms)
    chosen = [word for word, count in counts.most_common() if count >= 2][:WORDS]
    taken = set(chosen)
    return chosen + [word for word in raw if word not in taken][: WORDS - len(chosen)], counts


def word_tables(
    words: list[str], counts: Counter, raw: list[str], vectors: np.ndarray
) -> tuple[torch.Tensor, torch.Tensor]:
    """Of each row of the word table: its fixed vector, zero where there is none, and its count in training."""
    rows = np.zeros((len(words) + ROOT + 1, WORD_SIZE), np.float32)
    raw_rows = {word: row for row, word in enumerate(raw)}
    for row, word in enumerate(words, start=ROOT + 1):
        if word in raw_rows:
            rows[row] = VECTOR_LENGTH * vectors[raw_rows[word]]
    seen = [1e9] * (ROOT + 1) + [float(counts[word]) for word in words]
    return torch.from_numpy(rows), torch.tensor(seen)


def take_over(network: LanguageNetwork, words: list[str], start: dict) -> None:
    """Weights of another run, whose word table may be in another order."""
    rows = {word: row for row, word in enumerate(start["words"], start=ROOT + 1)}
    own = network.words.weight.detach().clone()
    own[: ROOT + 1] = start["weights"]["words.weight"][: ROOT + 1]
    for row, word in enumerate(words, start=ROOT + 1):
        if word in rows:
            own[row] = start["weights"]["words.weight"][rows[word]]
    kept = network.state_dict()
    fitting = {
        key: value for key, value in start["weights"].items() if key not in ("static", "rarity") and kept[key].shape == value.shape
    }
    network.load_state_dict({**kept, **fitting, "words.weight": own})


class Average:
    """Exponential moving average of the weights; what is measured and shipped."""

    def __init__(self, network: torch.nn.Module):
        self.weights = {key: value.clone() for key, value in network.state_dict().items()}
        self.updates = 0

    @torch.no_grad()
    def update(self, network: torch.nn.Module) -> None:
        self.updates += 1
        decay = min(AVERAGE_DECAY, (1 + self.updates) / (10 + self.updates))
        for key, value in network.named_parameters():
            self.weights[key].lerp_(value, 1 - decay)


class Course:
    """An endless supply of batches, each kind reshuffled whenever it runs out."""

    def __init__(self, corpus: Corpus, swapper: NameSwapper, named: float, seed: int):
        """`named`: the share of batches that are marked with names only."""
        self.chance = random.Random(seed)
        self.swapper = swapper
        self.mix = {"gold": (1 - named) * (1 - SILVER_SHARE), "silver": (1 - named) * SILVER_SHARE, "named": named}
        self.sentences = {"gold": corpus.gold, "silver": corpus.silver, "named": corpus.named}
        self.waiting: dict[str, list] = {kind: [] for kind in self.sentences}

    def next(self) -> list:
        kind = self.chance.choices(list(self.mix), list(self.mix.values()))[0]
        if not self.waiting[kind]:
            swapped = (self.swapper.swap(sentence, self.chance) for sentence in self.sentences[kind])
            varied = [vary(sentence, self.chance) for sentence in swapped]
            self.waiting[kind] = batches(varied, BATCH_TOKENS, self.chance)
        return self.waiting[kind].pop()


def report(network: LanguageNetwork, encoder: Encoder, corpus: Corpus) -> None:
    for name, source in (("ewt", "ewt"), ("gum", "gum"), ("uner-ewt", NAMED_SOURCE), ("conll2003", NAMED_SOURCE)):
        print(f"  {name}: {measure(network, encoder, corpus.dev[name], source)}", flush=True)


def train(
    network: LanguageNetwork, encoder: Encoder, corpus: Corpus, course: Course, minutes: float, rate: float
) -> dict:
    """Trains for so many minutes of wall clock, measuring aside, the learning rate falling from `rate` to nothing;
    returns the averaged weights."""
    average = Average(network)
    optimiser = torch.optim.Adam(network.parameters(), lr=rate, betas=(0.9, 0.98), fused=True)
    spent, step, tokens, next_report, losses = 0.0, 0, 0, minutes * 60 / 4, []
    last = time.monotonic()
    while spent < minutes * 60:
        for group in optimiser.param_groups:
            group["lr"] = max(1e-6, rate * min(1, (step + 1) / WARM_UP) * (1 - spent / (minutes * 60)))
        batch = encoder.encode(course.next())
        loss = network.loss(batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimiser.step()
        step, tokens = step + 1, tokens + batch.words.numel()
        if step % AVERAGE_EVERY == 0:
            average.update(network)
        now = time.monotonic()
        spent, last = spent + now - last, now
        losses.append(loss.item())
        if step % LOG_EVERY == 0:
            mean = sum(losses[-LOG_EVERY:]) / LOG_EVERY
            print(f"{spent / 60:.1f} min, step {step}, {tokens / spent:.0f} tokens/s, loss {mean:.3f}", flush=True)
        if spent > next_report:
            next_report += minutes * 60 / 4
            learning = {key: value.clone() for key, value in network.state_dict().items()}
            network.load_state_dict(average.weights)
            report(network, encoder, corpus)
            network.load_state_dict(learning)
            last = time.monotonic()
    return average.weights


def open_network(data: Path, cache: Path, seed: int) -> tuple[Corpus, list[str], Encoder, LanguageNetwork]:
    """Everything a run begins with: the sets, the word table and a network not yet trained; on one core."""
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    torch.set_flush_denormal(True)
    print(f"seed {seed}", flush=True)
    gazetteer = build_gazetteer(data)
    corpus = read_corpus(data, gazetteer)
    raw, vectors = load_vectors(data / "text", cache, WORD_SIZE)
    words, counts = choose_words(corpus, raw)
    encoder = Encoder(words, Labels.collect(corpus.gold, corpus.silver), gazetteer)
    return corpus, words, encoder, LanguageNetwork(*word_tables(words, counts, raw, vectors), encoder.labels)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with the public sets unpacked")
    arguments.add_argument("--out", type=Path, required=True, help="folder for language.bin")
    arguments.add_argument("--minutes", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--start", type=Path, help="weights to go on from, by default those of pretrain.py")
    arguments.add_argument("--rate", type=float, default=1.5e-3, help="learning rate at the beginning")
    arguments.add_argument("--named", type=float, default=0.25, help="share of batches that are marked with names only")
    arguments.add_argument("--swap", type=float, default=0.3, help="chance of a name to be replaced by another")
    arguments.add_argument("--cache", type=Path, default=Path("/tmp/rapporteur-training"), help="keeps word vectors")
    options = arguments.parse_args()
    corpus, words, encoder, network = open_network(options.data, options.cache, options.seed)
    start = options.start or options.cache / "pretrained.pt"
    if start.exists():
        take_over(network, words, torch.load(start))
    swapper = NameSwapper(corpus.gold + corpus.silver + corpus.named, options.swap)
    course = Course(corpus, swapper, options.named, options.seed)
    weights = train(network, encoder, corpus, course, options.minutes, options.rate)
    network.load_state_dict(weights)
    report(network, encoder, corpus)
    torch.save({"words": words, "weights": weights}, options.cache / "language.pt")
    path = export(network, encoder, fit_scores(network, encoder, corpus.dev["gum"], NAMED_SOURCE), options.out)
    print(f"{path}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
