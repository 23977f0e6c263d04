"""Lines as news agencies set them, where names stand without prose: results, tables, datelines, headlines, bylines.

Made from templates and lists of names in `lists/wire/`, so the names in them are known.
"""

import random
import re
from collections.abc import Callable
from pathlib import Path

from sentences import Sentence, bio

FOLDER = Path(__file__).parent / "lists" / "wire"
SLOT = re.compile(r"\{([a-z-]+)(!?)\}")
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SPORTS = "soccer tennis golf cricket athletics cycling basketball baseball swimming skiing boxing hockey rugby".split()
LEAGUES = ["first division", "premier league", "league", "second division", "league cup", "championship"]
TITLES = [
    "President", "Prime Minister", "Foreign Minister", "Finance Minister", "Defence Minister", "Chancellor", "Speaker",
    "Ambassador", "Senator", "Governor", "Mayor", "General", "Gen.", "Chief Executive", "chairman", "president",
    "director", "spokesman", "secretary-general", "foreign minister", "prime minister", "deputy governor", "envoy",
]  # fmt: skip
MAKES = ["Ferrari", "Williams", "McLaren", "Benetton", "Renault", "Toyota", "Ford", "Yamaha", "Honda", "Ducati"]
PARTICLES = ["van", "van der", "de", "von", "del", "al", "bin", "da", "ben", "di"]
UPPER_HEADS = 0.15  # how often a line of mixed case is set in capitals


def wire_lines(lists: dict[str, list[str]], count: int, draw: random.Random) -> list[Sentence]:
    """`lists`: as gazetteer.read_lists gives them. National teams are LOC; clubs ORG, named by their town alone too;
    tournaments and nationalities MISC."""
    slots = Slots(lists, draw)
    templates = read_wire("templates")
    return [fill(draw.choice(templates), slots, draw) for _ in range(count)]


def fill(template: str, slots: "Slots", draw: random.Random) -> Sentence:
    """One line; `^` before a template sets all of it in capitals, `!` in a slot that name alone."""
    capitals = template.startswith("^") or ("{" in template and draw.random() < UPPER_HEADS)
    forms: list[str] = []
    spans = []
    for piece in template.removeprefix("^").split(" "):
        slot = SLOT.fullmatch(piece)
        if slot and (name := slots.name(slot[1])):
            words, kind = name
            spans.append((len(forms), len(forms) + len(words), kind))
            forms += [word.upper() for word in words] if slot[2] else words
        else:
            forms += SLOT.sub(lambda match: slots.filler(match[1]), piece).split(" ")
    if capitals:
        forms = [form.upper() for form in forms]
    return Sentence(forms=forms, source="wire", names=bio(len(forms), spans))


class Slots:
    """What stands in a slot: a name of a kind, or words that are none."""

    def __init__(self, lists: dict[str, list[str]], draw: random.Random):
        self.draw = draw
        self.given = [capitalise(word) for word in lists["given"] if len(word) > 2]
        self.surnames = [capitalise(word) for word in lists["surname"] if len(word) > 2]
        cities = [capitalise(word) for word in lists["city"] if len(word) > 3]
        towns, places = read_wire("club-towns"), read_wire("places")
        named: dict[str, tuple[str, Callable[[], str]]] = {
            "person": ("PER", self.person),
            "surname": ("PER", lambda: draw.choice(self.surnames)),
            "initials": ("PER", self.initials),
            "city": ("LOC", lambda: draw.choice(lists["capital"] if draw.random() < 0.4 else cities)),
            "place": ("LOC", lambda: draw.choice(places)),
            "town-club": ("ORG", lambda: draw.choice(towns if draw.random() < 0.7 else cities)),
            "country": ("LOC", lambda: self.country(lists["country"])),
            "nation": ("LOC", lambda: self.country(lists["country"])),
            "demonym": ("MISC", lambda: draw.choice(lists["demonym"])),
        }
        for slot, kind, file in (
            ("club", "ORG", "clubs"), ("club-town", "ORG", "club-towns"), ("company", "ORG", "companies"),
            ("body", "ORG", "bodies"), ("party", "ORG", "parties"), ("agency", "ORG", "agencies"),
            ("paper", "ORG", "papers"), ("county", "ORG", "counties"), ("tournament", "MISC", "tournaments"),
        ):  # fmt: skip
            named[slot] = kind, lambda names=read_wire(file): draw.choice(names)
        named["make"] = "ORG", lambda: draw.choice(MAKES)
        self.named = named
        number = draw.randint  # both ends inclusive
        self.fillers: dict[str, Callable[[], str]] = {
            "n": lambda: str(number(0, 9)),
            "big": lambda: str(number(10, 320)),
            "three": lambda: str(number(100, 999)),
            "number": lambda: str(number(1, 90)),
            "thousands": lambda: f"{number(1, 90)},{number(100, 999)}",
            "rank": lambda: f"{number(1, 20)}.",
            "minute": lambda: draw.choice(["{}th", "{}", "{}st"]).format(number(1, 90)),
            "set": lambda: draw.choice(["6-{}", "{}-6", "7-6"]).format(number(0, 4)),
            "time": lambda: draw.choice(["{}:{}.{}", "{}.{}{}", "{}:{}{}"]).format(*(number(1, 59) for _ in range(3))),
            "clock": lambda: f"{number(1, 12)}:{number(10, 59)} EDT",
            "price": lambda: f"{number(1, 900)}.{number(10, 99)}",
            "temp": lambda: str(number(-10, 40)),
            "year": lambda: str(number(1930, 2026)),
            "date": lambda: f"{number(1990, 2026)}-{number(1, 12):02}-{number(1, 28):02}",
            "weekday": lambda: draw.choice(WEEKDAYS),
            "month": lambda: draw.choice(MONTHS),
            "sport": lambda: draw.choice(SPORTS),
            "league": lambda: draw.choice(LEAGUES),
            "title": lambda: draw.choice(TITLES),
        }

    def name(self, slot: str) -> tuple[list[str], str] | None:
        if slot not in self.named:
            return None
        kind, make = self.named[slot]
        return make().split(" "), kind

    def filler(self, slot: str) -> str:
        return self.fillers[slot]() if slot in self.fillers else " ".join(self.name(slot)[0])

    def person(self) -> str:
        given, surname = self.draw.choice(self.given), self.draw.choice(self.surnames)
        chance = self.draw.random()
        if chance < 0.08:
            return f"{given} {self.draw.choice(PARTICLES)} {surname}"
        if chance < 0.14:
            return f"{given} {self.draw.choice('ABCDEFGHJKLMPRSTW')}. {surname}"
        if chance < 0.2:
            return f"{given} {self.draw.choice(self.given)} {surname}"
        return f"{given} {surname}"

    def initials(self) -> str:
        letters = self.draw.sample("ABCDEFGHIJKLMNPRSTVW", self.draw.choice([1, 1, 2]))
        stop = self.draw.choice([".", ""])
        return f"{''.join(letter + stop for letter in letters)} {self.draw.choice(self.surnames)}"

    def country(self, countries: list[str]) -> str:
        often = ["U.S.", "Britain", "Russia", "China", "France", "Germany", "Spain", "Italy", "Israel", "Iran", "England"]
        return self.draw.choice(often if self.draw.random() < 0.3 else countries)


def capitalise(word: str) -> str:
    """As a name is written: "O'Brien", "McKay", "Jean-Pierre"."""
    word = re.sub(r"(^|[-'])(\w)", lambda match: match[1] + match[2].upper(), word)
    return re.sub(r"^Mc(\w)", lambda match: "Mc" + match[1].upper(), word)


def read_wire(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf8").splitlines()
