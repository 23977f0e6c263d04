"""Document frequencies of common news words, for telling happenings apart.

    python training/frequencies/frequencies.py --data /data --out src/record/happenings/data/idf.json

Counts in how many documents of the `stories` and `polnear` sets each word stands and writes the inverse document
frequency, ln((N + 1) / (df + 1)), of the 4,000 commonest. Counts only: no text of the sets is kept. `--check` prints the
cosines of reports of one event (allsides val) beside those of reports of different ones.
"""

import argparse
import collections
import json
import math
import random
import re
import unicodedata
from pathlib import Path

WORD = re.compile(r"[^\W_]+(?:[’'.,](?=[^\W_])[^\W_]+)*")
KEPT = 4000


def words(text: str) -> list[str]:
    """Words as src/record/words.ts folds them, without the possessive."""
    folded = []
    for match in WORD.findall(text):
        plain = unicodedata.normalize("NFD", match)
        plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("’", "'").lower()
        folded.append(plain.removesuffix("'s"))
    return folded


def events(path: Path) -> list[list[str]]:
    """The reports of each event of an allsides file."""
    lines = path.read_text(encoding="utf8").splitlines()
    return [[part.replace("TITLE=>", "").replace("ARTICLE=>", "") for part in line.split("[SEP]")] for line in lines]


def documents(data: Path) -> list[str]:
    found = [report for event in events(data / "stories/allsides/train.source") for report in event]
    for folder in ("polnear/train/text/*", "stories/timeline17/*/InputDocs/*/*"):
        found += [path.read_text(encoding="utf8", errors="ignore") for path in sorted(data.glob(folder))]
    return found


def check(data: Path, idf: dict[str, float]) -> None:
    def vector(text: str) -> dict[str, float]:
        counts = collections.Counter(words(text))
        weights = {w: (1 + math.log(n)) * idf.get(w, 6.5) for w, n in counts.items()}
        norm = math.sqrt(sum(x * x for x in weights.values())) or 1.0
        return {w: x / norm for w, x in weights.items()}

    def cosine(a: dict[str, float], b: dict[str, float]) -> float:
        return sum(x * b.get(w, 0.0) for w, x in a.items())

    groups = [[vector(report) for report in event] for event in events(data / "stories/allsides/val.source")]
    same = [cosine(a, b) for group in groups for i, a in enumerate(group) for b in group[:i]]
    draw = random.Random(1)
    different = []
    for _ in range(5000):
        one, other = draw.sample(groups, 2)
        different.append(cosine(draw.choice(one), draw.choice(other)))
    for name, values in (("same event", same), ("different events", different)):
        values.sort()
        shares = {share: round(values[int(share * (len(values) - 1))], 3) for share in (0.05, 0.5, 0.95, 0.99, 0.999)}
        print(name, shares)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    arguments.add_argument("--check", action="store_true")
    options = arguments.parse_args()
    found = documents(options.data)
    frequency = collections.Counter()
    for text in found:
        frequency.update(set(words(text)))
    idf = {
        word: round(math.log((len(found) + 1) / (count + 1)), 1)
        for word, count in frequency.most_common(KEPT)
        if word.isascii() and not any(c.isdigit() for c in word)
    }
    options.out.write_text(json.dumps(idf) + "\n", encoding="utf8")
    print(f"{len(found)} documents, {len(idf)} words")
    if options.check:
        check(options.data, idf)


if __name__ == "__main__":
    main()
