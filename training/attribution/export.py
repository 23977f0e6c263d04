"""Writes models/attribution.bin in the container format of ../README.md."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent))

from container import ContainerWriter  # noqa: E402

from articles import CHUNK, LABELS
from token_features import BUCKETS


def export(tagger, words: list[str], path: Path) -> None:
    """`words` are the rows of the vector table from row 1 on; row 0 is the unknown word."""
    weights = tagger.state_dict()
    writer = ContainerWriter({"model": "attribution", "words": words, "labels": LABELS, "buckets": BUCKETS, "chunk": CHUNK})
    writer.add_int8("vectors", weights["vectors.weight"].numpy())
    writer.add_int8("features", weights["features.weight"].numpy())
    writer.add_int8("states", weights["states.weight"][1:].numpy())
    writer.add_bilstm("encoder", [tagger.first, tagger.second])
    writer.add_linear("out", weights["out.weight"].numpy(), weights["out.bias"].numpy())
    writer.add_float32("transitions", weights["transitions"].numpy())
    writer.write(path)
