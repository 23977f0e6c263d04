"""Word classes that tell names apart: countries, demonyms, capitals, cities, given names, organisations.

Countries, their capitals and demonyms come from mledoze/countries (ODbL); the lists beside this file are our own.
"""

import json
from collections import defaultdict
from pathlib import Path

from features import normalise

LISTS = Path(__file__).parent / "lists"
SMALL_WORDS = {"of", "the", "and", "new", "da", "de", "la", "islands", "island", "saint", "st."}
COLLECTIVES = {"British", "English", "Scottish", "Welsh", "Kurdish", "Arab", "Soviet", "European", "African", "Asian"}


def build_gazetteer(data: Path) -> dict[str, str]:
    """From a normalised word to its classes: c country, d demonym, k capital, p place, g given name, o body."""
    classes: defaultdict[str, set[str]] = defaultdict(set)

    def add(name: str, letter: str) -> None:
        for word in name.replace("-", " ").replace(",", " ").split():
            if len(word) > 1 and normalise(word) not in SMALL_WORDS:
                classes[normalise(word)].add(letter)

    countries = json.loads((data / "gazetteers/mledoze_countries/countries.json").read_text(encoding="utf8"))
    for country in countries:
        add(country["name"]["common"], "c")
        for capital in country.get("capital", []):
            add(capital, "k")
        for demonym in set(country.get("demonyms", {}).get("eng", {}).values()):
            add(demonym, "d")
            add(demonym + "s", "d")
    for demonym in COLLECTIVES:
        add(demonym, "d")
    for letter, name in (("g", "given"), ("p", "city"), ("o", "organisation")):
        for word in (LISTS / f"{name}.txt").read_text(encoding="utf8").split():
            classes[normalise(word)].add(letter)
    return {word: "".join(sorted(letters)) for word, letters in sorted(classes.items())}


def demonyms(gazetteer: dict[str, str]) -> set[str]:
    return {word for word, letters in gazetteer.items() if "d" in letters}
