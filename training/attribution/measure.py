"""Exact-span F1 of each role on tagged articles."""

from articles import Article, collate


def runs(numbers: list[int], labels: list[str]) -> set[tuple[str, int, int]]:
    found, begin, role = set(), 0, ""
    for index, number in enumerate([*numbers, 0]):
        label = labels[number]
        if role and (not label.startswith("I") or label[2:] != role):
            found.add((role, begin, index))
            role = ""
        if label.startswith("B"):
            begin, role = index, label[2:]
    return found


def measure(tagger, articles: list[Article]) -> dict[str, float]:
    tagger.eval()
    labels = tagger.shape.labels
    counts = {role: [0, 0, 0] for role in ("source", "cue", "content")}
    pieces = [(article, begin, end) for article in articles for begin, end in article.chunks]
    pieces.sort(key=lambda piece: piece[2] - piece[1])
    for start in range(0, len(pieces), 64):
        group = pieces[start : start + 64]
        for (article, begin, end), path in zip(group, tagger.tag(collate(group))):
            gold, got = runs(article.labels[begin:end].tolist(), labels), runs(path, labels)
            for role, count in counts.items():
                mine, theirs = ({run for run in side if run[0] == role} for side in (got, gold))
                count[0] += len(mine & theirs)
                count[1] += len(mine)
                count[2] += len(theirs)
    tagger.train()
    return {role: round(200 * hit / max(1, said + true), 2) for role, (hit, said, true) in counts.items()}
