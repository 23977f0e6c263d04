"""Learns models/lemmas.json: `python training/lemmas/train.py --data /data --out models/lemmas.json`."""

import argparse
import json
from pathlib import Path

from inflection import inflect_unseen, read_irregular_verbs
from pairs import Word, read_silver_words, read_words
from rules import Exceptions, Rules, guess, learn

SETS = [("ud/en_ewt-ud-train.conllu", False), ("ud/en_gum-ud-train.conllu", True)]
SILVER = "polnear/train.silver-parses.tsv"
SMALLEST_SUPPORT = 2
LEAST_SILVER = 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, default=Path("/data"))
    parser.add_argument("--out", type=Path, default=Path("models/lemmas.json"))
    options = parser.parse_args()
    words = [word for name, permitted_only in SETS for word in read_words(options.data / name, permitted_only)]
    known = {(word.form.lower(), word.xpos) for word in words}
    words += read_silver_words(options.data / SILVER, known, LEAST_SILVER)
    words += read_irregular_verbs()
    words += inflect_unseen(words)
    rules, exceptions = learn(words, SMALLEST_SUPPORT)
    table = {"rules": rules, "exceptions": exceptions}
    options.out.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n")
    print(f"{sum(map(len, rules.values()))} rules, {sum(map(len, exceptions.values()))} exceptions")
    print(f"{options.out.stat().st_size} bytes")
    for name in ("ud/en_ewt-ud-dev.conllu", "ud/en_gum-ud-dev.conllu"):
        print(f"{name}: {accuracy(rules, exceptions, list(read_words(options.data / name, False))):.2f} % (case aside)")


def accuracy(rules: Rules, exceptions: Exceptions, words: list[Word]) -> float:
    right = sum(
        guess(rules, exceptions, xpos, form.lower()).lower() == lemma.lower() for form, xpos, lemma in words
    )
    return 100 * right / len(words)


if __name__ == "__main__":
    main()
