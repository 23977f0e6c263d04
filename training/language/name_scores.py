"""The curve from a name's mean tag probability to how often such a name is right (Platt 1999).

Fitted on sentences that were not trained on, with names of known kinds; src/language/model/name-score.ts applies it.
"""

import random

import numpy as np
import torch

from encoding import SOURCES, Encoder, batches
from measure import BATCH_TOKENS, spans
from model import LanguageNetwork
from sentences import Sentence

CERTAIN = 1 - 1e-6
STEPS = 50  # Newton's method; a dozen are enough


@torch.no_grad()
def fit_scores(network: LanguageNetwork, encoder: Encoder, sentences: list[Sentence], source: str) -> list[float]:
    """Slope and offset of the line from the logit of the mean probability to the logit of being right; persons,
    organisations and places, for MISC means something else in each set."""
    means, right = found_names(network, encoder, sentences, source)
    inputs = np.stack([np.log(means / (1 - means)), np.ones_like(means)])
    line = np.zeros(2)  # from farther off Newton's method may overshoot
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-line @ inputs))
        curvature = (inputs * chance * (1 - chance)) @ inputs.T + 1e-6 * np.eye(2)
        line += np.linalg.solve(curvature, inputs @ (right - chance))
    return [round(float(value), 3) for value in line]


def found_names(
    network: LanguageNetwork, encoder: Encoder, sentences: list[Sentence], source: str
) -> tuple[np.ndarray, np.ndarray]:
    """Of each name that is found: the mean probability of its tags, and 1 where the set has it too, else 0."""
    network.eval()
    means, right = [], []
    for group in batches([s for s in sentences if s.names], BATCH_TOKENS, random.Random(0)):
        batch = encoder.encode(group)
        batch.sources[:] = SOURCES.index(source)
        chances, tags = network.tags(network.encode(batch))[2].softmax(-1).max(-1)
        for sentence, best, numbers in zip(group, chances.tolist(), tags.tolist()):
            wanted = spans(sentence.names)
            for span in spans([encoder.labels.names[number] for number in numbers]):
                means.append(min(max(np.mean(best[span[0] : span[1]]), 1 - CERTAIN), CERTAIN))
                right.append(float(span in wanted))
    network.train()
    return np.array(means), np.array(right)
