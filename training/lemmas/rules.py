"""Suffix rules: for a tag and the end of a word, how many characters to cut off and what to put there instead."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from pairs import PLAIN, Word

LONGEST_SUFFIX = 6

# tag -> suffix -> "cut|put"
Rules = dict[str, dict[str, str]]
# tag -> word -> lemma
Exceptions = dict[str, dict[str, str]]


def edit_of(word: str, lemma: str) -> str:
    shared = 0
    while shared < min(len(word), len(lemma)) and word[shared] == lemma[shared]:
        shared += 1
    return f"{len(word) - shared}|{lemma[shared:]}"


def apply_edit(word: str, edit: str) -> str:
    cut, _, put = edit.partition("|")
    return word[: len(word) - int(cut)] + put if int(cut) <= len(word) else word


def longest_rule(rules: Rules, xpos: str, word: str) -> str:
    own = rules.get(xpos, {})
    for length in range(min(LONGEST_SUFFIX, len(word)), -1, -1):
        edit = own.get(word[len(word) - length :])
        if edit is not None:
            return apply_edit(word, edit)
    return word


def learn(words: Iterable[Word], smallest_support: int) -> tuple[Rules, Exceptions]:
    """Rules count each distinct word once, so that the frequent irregular ones do not bend them; those are exceptions."""
    lemmas: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for form, xpos, lemma in words:
        lemmas[xpos, form.lower()][lemma if keeps_case(xpos) else lemma.lower()] += 1
    usual = {key: counts.most_common(1)[0][0] for key, counts in lemmas.items()}

    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for (xpos, word), lemma in usual.items():
        if PLAIN.match(word) and PLAIN.match(lemma):
            for length in range(min(LONGEST_SUFFIX, len(word)) + 1):
                votes[xpos, word[len(word) - length :]][edit_of(word, lemma)] += 1

    rules: Rules = defaultdict(dict)
    for (xpos, suffix), counts in sorted(votes.items(), key=lambda item: len(item[0][1])):
        edit, support = counts.most_common(1)[0]
        if not suffix or (support >= smallest_support and edit != inherited(rules, xpos, suffix)):
            rules[xpos][suffix] = edit

    exceptions: Exceptions = defaultdict(dict)
    for (xpos, word), lemma in sorted(usual.items()):
        if guess(rules, {}, xpos, word) != lemma:
            exceptions[xpos][word] = lemma
    return dict(rules), dict(exceptions)


def keeps_case(xpos: str) -> bool:
    """Whether a capital in the lemma belongs to the word ("American"); a name's capitals are those of its form."""
    return not xpos.startswith("NNP")


def guess(rules: Rules, exceptions: Exceptions, xpos: str, word: str) -> str:
    """Lemma of a lower-case word."""
    return exceptions.get(xpos, {}).get(word) or (longest_rule(rules, xpos, word) if PLAIN.match(word) else word)


def inherited(rules: Rules, xpos: str, suffix: str) -> str | None:
    """The edit a shorter suffix already brings."""
    for start in range(1, len(suffix) + 1):
        edit = rules[xpos].get(suffix[start:])
        if edit is not None:
            return edit
    return None
