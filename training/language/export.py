"""The trained network as models/language.bin."""

from pathlib import Path

import torch

from container import ContainerWriter
from encoding import SOURCES, Encoder
from features import BUCKETS
from model import HIDDEN, LAYERS, LEAK, LanguageNetwork

TOLD_SOURCE = "unknown"  # which annotation habits the shipped model follows


@torch.no_grad()
def export(network: LanguageNetwork, encoder: Encoder, name_scores: list[float], folder: Path) -> Path:
    """`name_scores`: what name_scores.fit_scores gave."""
    labels = encoder.labels
    writer = ContainerWriter(
        {
            "model": "language",
            "words": list(encoder.word_rows),
            "buckets": BUCKETS,
            "gazetteer": encoder.gazetteer,
            "upos": labels.upos,
            "xpos": labels.xpos,
            "relations": labels.relations,
            "names": labels.names,
            "hidden": HIDDEN,
            "layers": LAYERS,
            "leak": LEAK,
            "nameScores": name_scores,
        }
    )
    writer.add_int8("words", network.words.weight + network.static)
    writer.add_int8("features", network.features.weight)
    writer.add_bilstm("encoder", network.layers, network.sources.weight[SOURCES.index(TOLD_SOURCE)])
    parse = network.parse
    for name, layer in (
        ("parse", parse.project), ("relation", parse.relation), ("tag", network.tag_hidden), ("upos", network.upos),
        ("xpos", network.xpos), ("name", network.name_hidden), ("names", network.names),
    ):  # fmt: skip
        writer.add_linear(name, layer.weight, layer.bias)
    writer.add_int8("arc.weight", parse.arc.T)
    writer.add_float32("arc.bias", torch.zeros(len(parse.arc)))
    writer.add_float32("arc.head", parse.head_bias.weight[0])
    path = folder / "language.bin"
    writer.write(path)
    return path
