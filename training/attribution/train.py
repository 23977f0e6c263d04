"""Trains the attribution tagger on PolNeAR and writes models/attribution.bin.

    npx tsx training/attribution/prepare.ts --data /data --out /tmp/attribution
    python training/attribution/train.py --prepared /tmp/attribution --out models/ --seed 2
"""

import argparse
import random
import time
from pathlib import Path

import torch

from articles import Article, batches, collate, read_articles, read_shape
from export import export
from measure import measure
from model import AttributionTagger

LEARNING_RATE = 2.5e-3
WARM_UP = 100  # steps
BATCH = 24  # chunks
AVERAGE_DECAY = 0.999


def train(tagger: AttributionTagger, articles: list[Article], held: list[Article], epochs: int, seed: int) -> None:
    """Leaves the exponential moving average of the weights in the tagger."""
    chance, started = random.Random(seed), time.monotonic()
    optimiser = torch.optim.Adam(tagger.parameters(), fused=True)
    average = {key: value.clone() for key, value in tagger.state_dict().items()}
    waiting = batches(articles, BATCH, chance)
    steps = len(waiting) * epochs
    for step in range(1, steps + 1):
        if not waiting:
            waiting = batches(articles, BATCH, chance)
        for group in optimiser.param_groups:
            group["lr"] = LEARNING_RATE * min(1, step / WARM_UP) * max(0.01, 1 - step / steps)
        loss = tagger.loss(collate(waiting.pop()))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(tagger.parameters(), 5.0)
        optimiser.step()
        decay = min(AVERAGE_DECAY, (1 + step) / (10 + step))
        for key, value in tagger.state_dict().items():
            average[key].lerp_(value, 1 - decay)
        if not waiting:
            learning = {key: value.clone() for key, value in tagger.state_dict().items()}
            tagger.load_state_dict(average)
            minutes = (time.monotonic() - started) / 60
            print(f"{minutes:.1f} min, step {step} of {steps}, loss {loss.item():.4f}, {measure(tagger, held)}", flush=True)
            tagger.load_state_dict(learning)
    tagger.load_state_dict(average)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--prepared", type=Path, required=True, help="folder that prepare.ts wrote to")
    arguments.add_argument("--out", type=Path, required=True, help="folder for attribution.bin")
    arguments.add_argument("--epochs", type=int, default=9)
    arguments.add_argument("--seed", type=int, default=2)
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)

    shape = read_shape(options.prepared)
    everything = read_articles(options.prepared, "train", shape)
    articles = [article for article in everything if not article.held_out]
    held = [article for article in everything if article.held_out]
    dev = read_articles(options.prepared, "dev", shape)
    tagger = AttributionTagger(shape)
    print(f"{len(articles)} articles, {sum(weight.numel() for weight in tagger.parameters())} weights", flush=True)
    train(tagger, articles, held, options.epochs, options.seed)
    print(f"dev {measure(tagger, dev)}", flush=True)
    export(tagger, options.out / "attribution.bin")


if __name__ == "__main__":
    main()
