"""A linear-chain conditional random field over BIO labels (Lafferty, McCallum and Pereira 2001)."""

import torch

NEVER = -1e4


def allowed(labels: list[str]) -> torch.Tensor:
    """0 where the second label may follow the first, NEVER where it is an inside label of another role."""
    table = torch.zeros(len(labels), len(labels))
    for before, first in enumerate(labels):
        for after, second in enumerate(labels):
            if second.startswith("I") and first[1:] != second[1:]:
                table[before, after] = NEVER
    return table


def bar_inside_at_starts(scores: torch.Tensor, starts: torch.Tensor, labels: list[str]) -> torch.Tensor:
    """No run goes on over the border of a sentence."""
    inside = torch.tensor([label.startswith("I") for label in labels])
    return scores.masked_fill(starts[:, :, None] & inside, NEVER)


def negative_log_likelihood(scores, transitions, labels, mask) -> torch.Tensor:
    """Mean over tokens. `scores` [batch, time, labels], `transitions` [from, to] with the barred ones at NEVER."""
    size, length, _ = scores.shape
    reached = scores[:, 0]
    for time in range(1, length):
        step = torch.logsumexp(reached[:, :, None] + transitions, 1) + scores[:, time]
        reached = torch.where(mask[:, time, None], step, reached)
    total = torch.logsumexp(reached, 1).sum()
    gold = (scores.gather(2, labels[:, :, None])[:, :, 0] * mask).sum()
    gold = gold + (transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum()
    return (total - gold) / mask.sum()


def decode(scores, transitions, mask) -> list[list[int]]:
    """The best path of each row."""
    best, back = scores[:, 0], []
    for time in range(1, scores.shape[1]):
        through, choice = (best[:, :, None] + transitions).max(1)
        keep = mask[:, time, None]
        best = torch.where(keep, through + scores[:, time], best)
        back.append(torch.where(keep, choice, torch.arange(choice.shape[1])))
    last = best.argmax(1)
    path = [last]
    for choice in reversed(back):
        last = choice.gather(1, last[:, None])[:, 0]
        path.append(last)
    paths = torch.stack(path[::-1], 1)
    return [row[: int(kept.sum())].tolist() for row, kept in zip(paths, mask)]
