"""Quick figures while training. The published ones come from bench/language.ts, through the shipped weights."""

import random

import torch

from encoding import SOURCES, Encoder, batches
from model import LanguageNetwork
from sentences import Sentence

BATCH_TOKENS = 3_000


@torch.no_grad()
def measure(network: LanguageNetwork, encoder: Encoder, sentences: list[Sentence], source: str) -> dict[str, float]:
    """Percentages: upos, xpos; uas and las with each token's best head, no tree enforced; F1 of person,
    organisation and place names. `source` is what the network is told about the annotation."""
    network.eval()
    hits = dict.fromkeys(("tokens", "upos", "xpos", "uas", "las", "both", "found", "wanted"), 0)
    for group in batches(list(sentences), BATCH_TOKENS, random.Random(0)):
        batch = encoder.encode(group)
        batch.sources[:] = SOURCES.index(source)
        states = network.encode(batch)
        upos, xpos, names = network.tags(states)
        hits["tokens"] += batch.upos.numel()
        hits["upos"] += (upos.argmax(-1) == batch.upos).sum().item()
        hits["xpos"] += (xpos.argmax(-1) == batch.xpos).sum().item()
        if batch.heads is not None:
            scores, dependent, head = network.parse(states)
            itself = torch.eye(scores.shape[1], dtype=torch.bool)[None, 1:]
            heads = scores[:, 1:].masked_fill(itself, -1e9).argmax(-1)
            right = heads == batch.heads
            hits["uas"] += right.sum().item()
            relations = network.parse.relations(dependent, head, heads).argmax(-1)
            hits["las"] += (right & (relations == batch.relations)).sum().item()
        for sentence, tags in zip(group, names.argmax(-1).tolist()):
            if sentence.names:
                wanted, found = spans(sentence.names), spans([encoder.labels.names[tag] for tag in tags])
                hits["wanted"] += len(wanted)
                hits["found"] += len(found)
                hits["both"] += len(wanted & found)
    network.train()
    figures = {key: round(100 * hits[key] / hits["tokens"], 2) for key in ("upos", "xpos", "uas", "las") if hits[key]}
    if hits["wanted"]:
        figures["names"] = round(200 * hits["both"] / (hits["wanted"] + hits["found"]), 2)
    return figures


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    """Names (start, end exclusive, kind) but for MISC, on which the sets do not agree."""
    found = set()
    start = None
    for position, tag in enumerate([*tags, "O"]):
        if start is not None and tag != f"I-{tags[start][2:]}":
            found.add((start, position, tags[start][2:]))
            start = None
        if start is None and tag != "O":
            start = position
    return {span for span in found if span[2] != "MISC"}
