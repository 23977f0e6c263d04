"""Reads what prepare.ts wrote."""

import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch

STEPS = 127  # of the encoder's states, which lie between -1 and 1
ASIDE = ("advcl", "parataxis", "punct", "conj")


@dataclass
class Shape:
    """What prepare.ts says of the arrays and of the order of labels."""

    buckets: int
    featureSlots: int
    wordSlot: int
    tagSlot: int
    lexiconSlots: int
    lexiconRows: int
    stances: list[str]
    issues: list[str]
    roles: list[str]
    statuses: list[str] = field(default_factory=lambda: ["happened", "planned", "hypothetical", "negated", "historical"])


@dataclass
class Matter:
    """What a position is about, at the token that heads it."""

    on: int
    stance: int
    issue: int
    what: tuple[int, int]
    cue: int  # -1 where none is marked
    roles: list[tuple[int, int]]  # role, token


@dataclass
class Example:
    file: str
    rows: np.ndarray  # [tokens, featureSlots + lexiconSlots]
    encoded: np.ndarray  # [tokens, 320] int8
    vectors: np.ndarray  # [tokens] into the word vectors, 0 for none
    quote_states: np.ndarray
    below: np.ndarray  # [tokens, tokens] True where the second hangs below the first, clauses of circumstance aside
    positions: list[dict] | None  # as prepare.ts wrote them; None where positions are not marked
    matters: list[Matter]
    cues: np.ndarray | None  # stance + 1 of every token of a cue, 0 elsewhere; None where cues are not marked
    events: list[tuple[int, int, int]]  # token, status, status by rule

    def __len__(self) -> int:
        return len(self.rows)


@dataclass
class Vectors:
    rows: dict[str, int]
    values: torch.Tensor  # [words + 1, width]; row 0 is zero


def read_shape(folder: Path) -> Shape:
    return Shape(**json.loads((folder / "shape.json").read_text(encoding="utf8")))


def read_vectors(folder: Path) -> Vectors:
    given = np.load(folder / "vectors.npz")
    values = np.concatenate([np.zeros((1, given["vectors"].shape[1]), "f4"), given["vectors"]])
    return Vectors({str(word): number + 1 for number, word in enumerate(given["words"])}, torch.from_numpy(values))


def read_examples(folder: Path, split: str, shape: Shape, vectors: Vectors) -> list[Example]:
    lines = (folder / f"{split}.jsonl").read_text(encoding="utf8").splitlines()
    total = sum(len(json.loads(line)["forms"]) for line in lines)
    rows = np.fromfile(folder / f"{split}.rows", "<u2").reshape(total, -1)
    encoded = np.fromfile(folder / f"{split}.states", "i1").reshape(total, -1)
    examples, at = [], 0
    for line in lines:
        one = json.loads(line)
        length = len(one["forms"])
        if length:
            examples.append(example(one, rows[at : at + length].astype("i8"), encoded[at : at + length], shape, vectors))
        at += length
    return examples


def example(one: dict, rows: np.ndarray, encoded: np.ndarray, shape: Shape, vectors: Vectors) -> Example:
    positions = one.get("positions")
    marked = positions is not None and all("cue" in position for position in positions)
    cues = np.zeros(len(rows), "i8") if marked else None
    for position in positions or []:
        if cues is not None:
            cues[slice(*position["cue"])] = shape.stances.index(position["stance"]) + 1
    status = shape.statuses.index
    return Example(
        one["file"],
        rows,
        encoded,
        np.array([vectors.rows.get(form, 0) for form in one["forms"]], "i8"),
        np.array(one["quoteStates"], "i8") + 1,
        below(one["heads"], one["relations"]),
        positions,
        matters(positions or [], shape),
        cues,
        [(event["at"], status(event["status"]), status(event["byRule"])) for event in one["events"]],
    )


def matters(positions: list[dict], shape: Shape) -> list[Matter]:
    """One a head: joint holders of one stance are roles of one matter."""
    found: dict[int, Matter] = {}
    for position in positions:
        on, stance = position["on"], shape.stances.index(position["stance"])
        if on < 0:
            continue
        matter = found.setdefault(
            on, Matter(on, stance, shape.issues.index(position["issue"]), tuple(position["what"]), position["cueHead"], [])
        )
        if matter.stance == stance:
            matter.roles += [(shape.roles.index(role), token) for role, token in position["roles"]]
    return list(found.values())


def below(heads: list[int], relations: list[str]) -> np.ndarray:
    reach = np.eye(len(heads), dtype=bool)
    for token, relation in enumerate(relations):
        at, aside = token, relation.split(":")[0] in ASIDE
        for _ in range(len(heads)):
            if aside or heads[at] < 0:
                break
            at = heads[at]
            reach[at, token] = True
            aside = relations[at].split(":")[0] in ASIDE
    return reach


@dataclass
class Batch:
    rows: torch.Tensor
    encoded: torch.Tensor
    vectors: torch.Tensor
    quote_states: torch.Tensor
    lengths: torch.Tensor


def collate(examples: list[Example]) -> Batch:
    longest = max(map(len, examples))

    def padded(name: str) -> np.ndarray:
        arrays = [getattr(example, name) for example in examples]
        full = np.zeros((len(arrays), longest, *arrays[0].shape[1:]), arrays[0].dtype)
        for row, array in zip(full, arrays):
            row[: len(array)] = array
        return full

    return Batch(
        torch.from_numpy(padded("rows")),
        torch.from_numpy(padded("encoded").astype("f4") / STEPS),
        torch.from_numpy(padded("vectors")),
        torch.from_numpy(padded("quote_states")),
        torch.tensor([len(example) for example in examples]),
    )
