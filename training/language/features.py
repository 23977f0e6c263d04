"""What the model sees of a word. Mirrored by src/language/model/features.ts: change both or neither."""

import zlib

BUCKETS = 24_000
SUFFIXES = range(1, 6)
PREFIXES = range(1, 5)
SLOTS = 3 + len(SUFFIXES) + len(PREFIXES)
STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-"})


def straighten(word: str) -> str:
    """Curly quotes and the en dash as the typewriter has them; the doubled quotes of old corpora as one."""
    return '"' if word in ("``", "''") else word.translate(STRAIGHT)


def normalise(word: str) -> str:
    return "".join("0" if c.isdecimal() else c for c in straighten(word).lower())


def shape(word: str) -> str:
    """Xxd pattern: at most two of a kind in a row, at most eight in all ("McKinsey" is XxXxx)."""
    out: list[str] = []
    for c in straighten(word):
        kind = "X" if c.isupper() else "x" if c.islower() else "d" if c.isdecimal() else c
        if out[-2:] != [kind, kind]:
            out.append(kind)
    return "".join(out[:8])


def bucket(feature: str) -> int:
    """A row of the feature table; row 0 is 'no such feature' and stays zero."""
    return zlib.crc32(feature.encode()) % (BUCKETS - 1) + 1


def feature_rows(word: str, gazetteer: dict[str, str]) -> list[int]:
    """One row a slot: shape, whole word, gazetteer classes, suffixes of 1 to 5, prefixes of 1 to 4 characters."""
    low = normalise(word)
    classes = gazetteer.get(low)
    rows = [bucket("S" + shape(word)), bucket("W" + low), bucket("G" + classes) if classes else 0]
    rows += [bucket(f"s{n}{low[-n:]}") if len(low) >= n else 0 for n in SUFFIXES]
    rows += [bucket(f"p{n}{low[:n]}") if len(low) >= n else 0 for n in PREFIXES]
    return rows
