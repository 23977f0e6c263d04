"""What the tagger sees of a token. Mirrored by src/reading/attributions/tagger/features.ts: change both or neither."""

import sys
import zlib
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "language"))

from features import normalise, shape  # noqa: E402

BUCKETS = 12_000
SUFFIXES = range(2, 5)
PREFIXES = range(3, 5)
SLOTS = 3 + len(SUFFIXES) + len(PREFIXES)


def bucket(feature: str) -> int:
    """A row of the feature table; row 0 is 'no such feature' and stays zero."""
    return zlib.crc32(feature.encode()) % (BUCKETS - 1) + 1


def feature_rows(word: str, tag: str) -> list[int]:
    """One row a slot: whole word, shape, part of speech, suffixes of 2 to 4, prefixes of 3 and 4 characters."""
    low = normalise(word)
    rows = [bucket("W" + low), bucket("S" + shape(word)), bucket("T" + tag) if tag else 0]
    rows += [bucket(f"s{n}{low[-n:]}") if len(low) >= n else 0 for n in SUFFIXES]
    rows += [bucket(f"p{n}{low[:n]}") if len(low) >= n else 0 for n in PREFIXES]
    return rows
