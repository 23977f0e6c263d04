"""Writes models/modality.bin in the container format of ../README.md."""

import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).parent.parent))

from container import ContainerWriter  # noqa: E402

from model import DISTANCE, ENCODED, Modality  # noqa: E402


@torch.no_grad()
def export(model: Modality, words: list[str], path: Path) -> None:
    shape = model.shape
    writer = ContainerWriter(
        {
            "model": "modality",
            "words": words,
            "buckets": shape.buckets,
            "stateWidth": ENCODED,
            "distance": DISTANCE,
            "stances": shape.stances,
            "issues": shape.issues,
            "roles": shape.roles,
            "statuses": shape.statuses,
        }
    )
    writer.add_int8("features", model.features.weight)
    writer.add_int8("lexicon", model.lexicon.weight)
    writer.add_int8("states", model.states.weight[1:])
    writer.add_int8("vectors", model.vectors.weight)
    writer.add_bilstm("encoder", [model.encoder])
    writer.add_linear("heads", model.heads.weight, model.heads.bias)
    writer.add_float32("distance", model.distance.weight)
    writer.add_float32("pairs.weight", model.pairs.weight)
    writer.add_float32("pairs.bias", model.pairs.bias)
    writer.add_float32("rules", model.rules)
    writer.write(path)
