"""Word classes that tell names apart: what a word may be part of, or in the case of a title, stand before.

Countries, their capitals and demonyms come from mledoze/countries (ODbL); the lists in `lists/` are our own, words in
lower case between white space.
"""

import json
from collections import defaultdict
from pathlib import Path

from features import normalise

LISTS = Path(__file__).parent / "lists"
SMALL_WORDS = {"of", "the", "and", "new", "da", "de", "la", "islands", "island", "saint", "st."}
LETTERS = {
    "given": "g", "surname": "s", "city": "p", "organisation": "o", "company": "m", "club": "b", "media": "n",
    "party": "y", "title": "t",
}  # fmt: skip
COLLECTIVES = {"British", "English", "Scottish", "Welsh", "Kurdish", "Arab", "Soviet", "European", "African", "Asian"}


def build_gazetteer(data: Path) -> dict[str, str]:
    """From a normalised word to its classes, letters in alphabetical order: c country, d demonym, k capital,
    p town, region or river, g given name, s surname, t title, o body, m company, n news outlet, b sports club, y party.
    """
    classes: defaultdict[str, set[str]] = defaultdict(set)

    def add(name: str, letter: str) -> None:
        for word in name.replace("-", " ").replace(",", " ").split():
            if len(word) > 1 and normalise(word) not in SMALL_WORDS:
                classes[normalise(word)].add(letter)

    lists = read_lists(data)
    for name, letter in (("country", "c"), ("capital", "k")):
        for phrase in lists[name]:
            add(phrase, letter)
    for demonym in lists["demonym"]:
        add(demonym, "d")
        add(demonym + "s", "d")
    for name, letter in LETTERS.items():
        for word in lists[name]:
            classes[normalise(word)].add(letter)
    return {word: "".join(sorted(letters)) for word, letters in sorted(classes.items())}


def read_lists(data: Path) -> dict[str, list[str]]:
    """Names of countries, their capitals and demonyms as written, and the words of our own lists in lower case."""
    countries = json.loads((data / "gazetteers/mledoze_countries/countries.json").read_text(encoding="utf8"))
    demonyms = {name for country in countries for name in country.get("demonyms", {}).get("eng", {}).values() if name}
    own = {name: (LISTS / f"{name}.txt").read_text(encoding="utf8").split() for name in LETTERS}
    return {
        "country": [country["name"]["common"] for country in countries],
        "capital": [capital for country in countries for capital in country.get("capital", [])],
        "demonym": sorted(demonyms | COLLECTIVES),
        **own,
    }


def demonyms(gazetteer: dict[str, str]) -> set[str]:
    return {word for word, letters in gazetteer.items() if "d" in letters}
