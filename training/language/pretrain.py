"""Gives the encoder a start from raw text: a small language-model objective before any label is seen.

    python training/language/pretrain.py --data /data --minutes 40 --seed 1

The first layer's forward states foretell the next word, its backward states the word before (as ELMo, Peters et al.
2018); the last layer's states tell words that were hidden from the input (as BERT, Devlin et al. 2019). Words are told
apart among those of the batch and a random sample, each score lessened by the log of its chance of being there.
"""

import argparse
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

sys.path.insert(0, str(Path(__file__).parent.parent))

from encoding import ROOT, UNKNOWN_WORD, Batch, Encoder
from model import HIDDEN, WORD_SIZE, LanguageNetwork
from raw_text import read_raw
from train import open_network

BATCH_TOKENS = 3_000
HIDDEN_SHARE = 0.15  # of the words, kept from the input
HIDDEN_WEIGHT = 2.0
SAMPLED = 600  # words besides those of the batch
TOLD_SHARE = 0.4  # of the next and previous words; all would cost more time than they teach
DROPOUT = 0.1
RATE = 2e-3
LOG_EVERY = 100  # steps


class WordGuesser(nn.Module):
    """Tells words from states; the words' own vectors are what is compared with."""

    def __init__(self, network: LanguageNetwork, frequency: torch.Tensor):
        """`frequency`: of each row of the word table, its share of the text."""
        super().__init__()
        self.network = network
        self.next, self.previous = nn.Linear(HIDDEN, WORD_SIZE), nn.Linear(HIDDEN, WORD_SIZE)
        self.hidden = nn.Linear(2 * HIDDEN, WORD_SIZE)
        self.bias = nn.Embedding.from_pretrained(torch.log(frequency + 1e-7)[:, None], freeze=False)
        self.frequency = frequency

    def loss(self, batch: Batch) -> torch.Tensor:
        words = batch.words
        hidden = (torch.rand(words.shape) < HIDDEN_SHARE) & (words > ROOT)
        shown = Batch(**vars(batch))
        shown.words = words.masked_fill(hidden, UNKNOWN_WORD)
        shown.features = batch.features.masked_fill(hidden[..., None], 0)
        first, *_, last = self.network.layer_states(shown, DROPOUT)
        guesses = torch.cat([
            self.next(first[:, :-1, :HIDDEN]).flatten(0, 1),
            self.previous(first[:, 2:, HIDDEN:]).flatten(0, 1),
            self.hidden(last[hidden]),
        ])  # fmt: skip
        wanted = torch.cat([words[:, 1:].flatten(), words[:, 1:-1].flatten(), words[hidden]])
        is_hidden = torch.arange(len(wanted)) >= len(wanted) - hidden.sum()
        told = (wanted > ROOT) & (is_hidden | (torch.rand(len(wanted)) < TOLD_SHARE))  # no use in guessing the unknown
        weights = torch.where(is_hidden, HIDDEN_WEIGHT, 1.0)
        return self.compare(guesses[told], wanted[told], weights[told])

    def compare(self, guesses: torch.Tensor, wanted: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
        rows = len(self.frequency)
        candidates = torch.cat([wanted, torch.randint(ROOT + 1, rows, (SAMPLED,))]).unique()
        place = torch.zeros(rows, dtype=torch.long)
        place[candidates] = torch.arange(len(candidates))
        frequency = self.frequency[candidates].double()
        absent = (1 - frequency) ** len(wanted) * (1 - 1 / rows) ** SAMPLED
        chance = torch.log1p(-absent.clamp(max=1 - 1e-9)).float()
        vectors = self.network.words(candidates) + self.network.static[candidates]
        with torch.autocast("cpu", torch.bfloat16):
            scores = guesses @ vectors.T
        scores = scores.float() + (self.bias(candidates)[:, 0] - chance)
        losses = F.cross_entropy(scores, place[wanted], reduction="none")
        return (losses * weights).sum() / weights.sum()


class RawText:
    """Sentences as numbers of forms, in batches of one length, shuffled anew each time round."""

    def __init__(self, data: Path, encoder: Encoder, seed: int):
        self.chance = random.Random(seed)
        by_length: dict[int, list[list[int]]] = {}
        for tokens in read_raw(data, self.chance):
            by_length.setdefault(len(tokens), []).append([encoder.form_number(token) for token in tokens])
        self.groups = {length: np.array(group, np.int32) for length, group in by_length.items()}
        self.table = torch.tensor(encoder.rows, dtype=torch.int32)
        self.waiting: list[np.ndarray] = []

    def frequency(self, words: int) -> torch.Tensor:
        counts = np.zeros(words)
        row_of = self.table[:, 0].numpy()
        for group in self.groups.values():
            counts += np.bincount(row_of[group].ravel(), minlength=words)
        counts[: ROOT + 1] = 0
        return torch.tensor(counts / counts.sum(), dtype=torch.float32)

    def next(self) -> Batch:
        if not self.waiting:
            for length, group in self.groups.items():
                self.chance.shuffle(order := list(range(len(group))))
                size = max(1, BATCH_TOKENS // (length + 1))
                self.waiting += [group[order[start : start + size]] for start in range(0, len(group), size)]
            self.chance.shuffle(self.waiting)
        forms = torch.from_numpy(np.pad(self.waiting.pop(), ((0, 0), (1, 0)))).long()
        encoded = self.table[forms].long()
        sources = torch.zeros(len(forms), dtype=torch.long)
        return Batch(False, encoded[:, :, 0], encoded[:, :, 1:], sources, *[None] * 5)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="folder with the public sets unpacked")
    arguments.add_argument("--minutes", type=float, default=40)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--cache", type=Path, default=Path("/tmp/rapporteur-training"), help="gets pretrained.pt")
    options = arguments.parse_args()
    _, words, encoder, network = open_network(options.data, options.cache, options.seed)
    text = RawText(options.data, encoder, options.seed)
    guesser = WordGuesser(network, text.frequency(len(network.static)))
    optimiser = torch.optim.Adam(guesser.parameters(), lr=RATE, betas=(0.9, 0.98), fused=True)
    budget, started, step, tokens, losses = options.minutes * 60, time.monotonic(), 0, 0, []
    print(f"{sum(group.size for group in text.groups.values())} tokens", flush=True)
    while (spent := time.monotonic() - started) < budget:
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / 200) * max(0.02, 1 - spent / budget)
        batch = text.next()
        loss = guesser.loss(batch)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(guesser.parameters(), 5.0)
        optimiser.step()
        step, tokens = step + 1, tokens + batch.words.numel()
        losses.append(loss.item())
        if step % LOG_EVERY == 0:
            mean = sum(losses[-LOG_EVERY:]) / LOG_EVERY
            print(f"{spent / 60:.1f} min, step {step}, {tokens / spent:.0f} tokens/s, loss {mean:.3f}", flush=True)
    torch.save({"words": words, "weights": network.state_dict()}, options.cache / "pretrained.pt")


if __name__ == "__main__":
    main()
