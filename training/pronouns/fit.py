"""Fits the weights of the pronoun ranker: a softmax over the candidates of a pronoun and "none".

    npx tsx training/pronouns/candidates.ts --data /data > candidates.jsonl
    python training/pronouns/fit.py candidates.jsonl > src/reading/actors/data/pronoun-weights.ts
"""

import json
import sys

import torch

CLASSES = ("person", "they", "it")
PENALTY = 0.4  # on the sum of squares; keeps the weights of rare features small
HEADER = """/**
 * What each feature of a candidate weighs, by class of pronoun; "none" is the weight of leaving the pronoun unresolved.
 * Fitted by training/pronouns/fit.py on the openly licensed documents of GUM's training part.
 */
export const PRONOUN_WEIGHTS: { [pronoun: string]: { [feature: string]: number } } = """


def encode(pronoun, index):
    """A row a candidate and a last row for "none"; the number of the right row."""
    candidates = pronoun["candidates"]
    rows = torch.zeros(len(candidates) + 1, len(index) + 1)
    for row, candidate in zip(rows, candidates):
        for name, value in candidate["features"].items():
            row[index[name]] = value
    rows[-1, -1] = 1
    right = [n for n, candidate in enumerate(candidates) if candidate["right"]]
    return rows, right[0] if right else len(candidates)


def fit(pronouns):
    names = sorted({name for p in pronouns for c in p["candidates"] for name in c["features"]})
    index = {name: n for n, name in enumerate(names)}
    examples = [encode(pronoun, index) for pronoun in pronouns]
    weights = torch.zeros(len(names) + 1, requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=100)

    def loss():
        optimiser.zero_grad()
        total = sum(-torch.log_softmax(rows @ weights, 0)[right] for rows, right in examples)
        total = total + PENALTY * (weights**2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    values = [round(value, 2) for value in weights.tolist()]
    return {name: value for name, value in zip([*names, "none"], values) if value != 0}


def main():
    torch.set_num_threads(1)
    with open(sys.argv[1], encoding="utf-8") as lines:
        pronouns = [json.loads(line) for line in lines]
    weights = {name: fit([p for p in pronouns if p["class"] == name]) for name in CLASSES}
    print(HEADER + json.dumps(weights, indent=2) + ";")


if __name__ == "__main__":
    main()
