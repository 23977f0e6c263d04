"""Quick figures on the way: positions as holder, stance and issue by head tokens, and the status of given events."""

from dataclasses import dataclass

import torch

from examples import Example, collate
from model import Modality

ANCHOR, HOLDER = 0.4, 0.4  # probabilities from which a token counts as a matter's head, and another as its holder
HOLDER_ROLE = 1


@dataclass
class Figures:
    gold: int = 0
    found: int = 0
    stances: int = 0
    issues: int = 0
    events: int = 0
    statuses: int = 0

    def __str__(self) -> str:
        def f1(right: int) -> float:
            return 200 * right / max(self.gold + self.found, 1)

        status = 100 * self.statuses / max(self.events, 1)
        return (
            f"holder and stance {f1(self.stances):.1f}, with issue {f1(self.issues):.1f} "
            f"({self.found} found, {self.gold} gold), status {status:.1f}"
        )


@torch.no_grad()
def measure(model: Modality, examples: list[Example]) -> Figures:
    model.eval()
    figures = Figures()
    for at in range(0, len(examples), 32):
        some = examples[at : at + 32]
        for example, states in zip(some, model.run(collate(some))):
            heads = model.read(states[: len(example)])
            if example.positions is not None:
                count_positions(model, example, heads, figures)
            for token, status, by_rule in example.events:
                figures.events += 1
                figures.statuses += int((heads.status[token] + model.rules[by_rule]).argmax()) == status
    return figures


def count_positions(model: Modality, example: Example, heads, figures: Figures) -> None:
    shape = model.shape
    gold = [
        (token, position["stance"], position["issue"])
        for position in example.positions or []
        for role, token in position["roles"]
        if role == "holder"
    ]
    found = []
    anchors = [token for token, row in enumerate(torch.softmax(heads.anchor, -1)) if row[0] < 1 - ANCHOR]
    if anchors:
        roles, attention = model.score_pairs(heads, anchors)
        stances = model.stances(heads, anchors, attention).argmax(-1)
        issues = model.issues(heads, anchors, torch.from_numpy(example.below[anchors])).argmax(-1)
        for row in range(len(anchors)):
            likely = torch.softmax(roles[row], -1)[:, HOLDER_ROLE]
            holders = [token for token in range(len(example)) if likely[token] > HOLDER] or [int(likely.argmax())]
            found += [(token, shape.stances[stances[row]], shape.issues[issues[row]]) for token in holders]
    figures.gold += len(example.positions or [])
    figures.found += len(found)
    figures.stances += shared([one[:2] for one in gold], [one[:2] for one in found])
    figures.issues += shared(gold, found)


def shared(gold: list, found: list) -> int:
    left = list(found)
    count = 0
    for one in gold:
        if one in left:
            left.remove(one)
            count += 1
    return count
