"""Writes models/attribution.bin in the container format of ../README.md."""

import sys
from pathlib import Path

import torch

sys.path.append(str(Path(__file__).parent.parent))

from container import ContainerWriter  # noqa: E402

from articles import CHUNK  # noqa: E402


@torch.no_grad()
def export(tagger, path: Path) -> None:
    shape = tagger.shape
    header = {"labels": shape.labels, "buckets": shape.buckets, "chunk": CHUNK, "stateWidth": shape.stateWidth}
    writer = ContainerWriter({"model": "attribution", **header})
    writer.add_int8("features", tagger.features.weight)
    writer.add_int8("states", tagger.states.weight[1:])
    writer.add_bilstm("encoder", [tagger.encoder])
    writer.add_linear("out", tagger.out.weight, tagger.out.bias)
    writer.add_float32("transitions", tagger.transitions)
    writer.write(path)
