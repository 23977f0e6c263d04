"""The sentence every reader yields and every head learns from."""

from dataclasses import dataclass, field, replace

NAME_KINDS = ("PER", "ORG", "LOC", "MISC")
NAME_TAGS = ["O"] + [f"{prefix}-{kind}" for kind in NAME_KINDS for prefix in "BI"]
UNKNOWN = "_"  # a tag the source does not tell: no loss is taken there


@dataclass
class Sentence:
    forms: list[str]
    source: str  # which annotation habits it follows: ewt, gum, silver, wikigold, politics, re3d
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None  # 1-based, 0 is the root
    relations: list[str] | None = None
    names: list[str] | None = None  # BIO
    entities: list[tuple[int, int, str]] = field(default_factory=list)  # as the treebank has them, ends inclusive

    def with_forms(self, forms: list[str]) -> "Sentence":
        return replace(self, forms=forms)

    def with_names(self, forms: list[str], names: list[str]) -> "Sentence":
        return replace(self, forms=forms, names=names)


def bio(length: int, spans: list[tuple[int, int, str]]) -> list[str]:
    """Tags for spans (start, end exclusive, kind); where two overlap the earlier in the list stands."""
    tags = ["O"] * length
    for start, end, kind in spans:
        if any(tag != "O" for tag in tags[start:end]):
            continue
        tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return tags
