"""Names put in one another's place, so that a name is learned from its surroundings and not by heart."""

import random
from collections import defaultdict

from sentences import Sentence

KINDS = ("PER", "ORG", "LOC")  # MISC is too mixed a bag for one to stand for another


def name_spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """Names of KINDS: start, end exclusive, kind."""
    spans = []
    for start, tag in enumerate(tags):
        if tag.startswith("B-") and tag[2:] in KINDS:
            end = start + 1
            while end < len(tags) and tags[end] == f"I-{tag[2:]}":
                end += 1
            spans.append((start, end, tag[2:]))
    return spans


class NameSwapper:
    def __init__(self, sentences: list[Sentence], chance: float):
        """`chance`: how often a name is replaced. Each different name of the sentences is as likely as any other."""
        self.chance = chance
        names = defaultdict(set)
        for sentence in sentences:
            for start, end, kind in name_spans(sentence.names or []):
                words = tuple(sentence.forms[start:end])
                if all(word[0].isupper() for word in words):
                    names[kind, 0].add(words)
                    names[kind, len(words)].add(words)
        self.names = {key: sorted(found) for key, found in names.items()}

    def swap(self, sentence: Sentence, draw: random.Random) -> Sentence:
        """In a parsed sentence a name keeps its number of words, so that the tree still holds."""
        if self.chance == 0 or not sentence.names:
            return sentence
        forms, tags = list(sentence.forms), list(sentence.names)
        for start, end, kind in reversed(name_spans(sentence.names)):
            old = forms[start:end]
            choices = self.names.get((kind, 0 if sentence.heads is None else len(old)))
            if choices is None or draw.random() >= self.chance or not all(word[0].isupper() for word in old):
                continue
            new = draw.choice(choices)
            forms[start:end] = new
            tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (len(new) - 1)
        return sentence.with_names(forms, tags)
