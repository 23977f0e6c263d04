"""One BiLSTM layer over the language model's states, features, lexicons and word vectors; heads a token and a pair of tokens.

A token that heads what a position is about carries the position: its stance is read from itself and from the word that
carries the stance, found by attention; its issue from itself and from what hangs below it; holder, addressee, deadline and
conditions are roles of other tokens to it, scored pair by pair (after Dozat and Manning 2018, with a sum for the product).
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

from examples import Batch, Example, Shape

FEATURE, STATE, STATES, ENCODED = 48, 16, 31, 320  # row 0 of the states is padding
HIDDEN, PAIR, DISTANCE = 64, 64, 10  # hidden units a direction; a pair's; tokens
DROPOUT, ENCODED_DROPOUT = 0.4, 0.25
WORD_DROPOUT, SLOT_DROPOUT = 0.35, 0.15  # of all that tells a word from others of its kind; of one slot
EVEN = 0.5  # how often the issue is read from the parse's words, as the product does, not from the marked ones


@dataclass
class Heads:
    """What is read off every token of one sentence, an entry a token."""

    anchor: torch.Tensor  # [none, a stance each]
    cue: torch.Tensor  # stance as the word that carries it
    tag: torch.Tensor  # [none, a stance each]: for training alone
    issue: torch.Tensor  # as the matter's head
    topic: torch.Tensor  # as a word of the matter
    weight: torch.Tensor  # of that word
    status: torch.Tensor
    source: torch.Tensor  # of a pair
    target: torch.Tensor


class Modality(nn.Module):
    def __init__(self, shape: Shape, vectors: torch.Tensor):
        super().__init__()
        self.shape = shape
        self.features = nn.EmbeddingBag(shape.buckets, FEATURE, mode="sum", padding_idx=0)
        self.lexicon = nn.EmbeddingBag(shape.lexiconRows, FEATURE, mode="sum", padding_idx=0)
        self.states = nn.Embedding(STATES, STATE, padding_idx=0)
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True, padding_idx=0)
        own = FEATURE + vectors.shape[1]
        self.encoder = nn.LSTM(own + STATE + ENCODED, HIDDEN, bidirectional=True, batch_first=True)
        stances, issues = len(shape.stances), len(shape.issues)
        self.widths = [1 + stances, stances, issues, issues, 1, len(shape.statuses), PAIR, PAIR]
        self.heads = nn.Linear(2 * HIDDEN + own, sum(self.widths))
        self.tag = nn.Linear(2 * HIDDEN + own, 1 + stances)
        self.distance = nn.Embedding(2 * DISTANCE + 1, PAIR)
        self.pairs = nn.Linear(PAIR, len(shape.roles) + 1)  # the last: attention to the cue
        self.rules = nn.Parameter(torch.eye(len(shape.statuses)))
        for table in (self.features, self.lexicon):
            nn.init.normal_(table.weight, 0, 0.12)
            table.weight.data[0] = 0
        nn.init.normal_(self.distance.weight, 0, 0.05)

    def run(self, batch: Batch) -> torch.Tensor:
        """[sentences, tokens, 2 HIDDEN + own]"""
        rows, slots = batch.rows, self.shape.featureSlots
        if self.training:
            rows = rows.clone()
            rows[:, :, :slots][torch.rand(rows.shape[:2]) < WORD_DROPOUT] = 0
            rows.masked_fill_(torch.rand(rows.shape) < SLOT_DROPOUT, 0)
        size, length, _ = rows.shape
        features = self.features(rows[:, :, :slots].reshape(size * length, -1)) + self.lexicon(
            rows[:, :, slots:].reshape(size * length, -1)
        )
        own = torch.cat([features.view(size, length, -1), self.vectors(batch.vectors)], -1)
        own = F.dropout(own, DROPOUT, self.training)
        encoded = F.dropout(batch.encoded, ENCODED_DROPOUT, self.training)
        states = F.dropout(self.states(batch.quote_states), DROPOUT, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(
            torch.cat([own, states, encoded], -1), batch.lengths, batch_first=True, enforce_sorted=False
        )
        hidden, _ = nn.utils.rnn.pad_packed_sequence(self.encoder(packed)[0], batch_first=True, total_length=length)
        return torch.cat([F.dropout(hidden, DROPOUT, self.training), own], -1)

    def read(self, states: torch.Tensor) -> Heads:
        anchor, cue, issue, topic, weight, status, source, target = self.heads(states).split(self.widths, -1)
        return Heads(anchor, cue, self.tag(states), issue, topic, weight[..., 0], status, source, target)

    def score_pairs(self, heads: Heads, anchors: list[int]) -> tuple[torch.Tensor, torch.Tensor]:
        """Roles of every token to each anchor, and the anchor's attention to it as a cue, before softmax."""
        length = len(heads.anchor)
        steps = torch.arange(length)[None] - torch.tensor(anchors)[:, None]
        near = self.distance(steps.clamp(-DISTANCE, DISTANCE) + DISTANCE)
        scores = self.pairs(F.relu(heads.source[anchors][:, None] + heads.target[None] + near))
        return scores[..., :-1], scores[..., -1]

    def stances(self, heads: Heads, anchors: list[int], attention: torch.Tensor) -> torch.Tensor:
        return heads.anchor[anchors][:, 1:] + torch.softmax(attention, -1) @ heads.cue

    def issues(self, heads: Heads, anchors: list[int], within: torch.Tensor) -> torch.Tensor:
        """`within`: [anchors, tokens], True at the words of each matter."""
        weights = heads.weight[None].expand(len(anchors), -1).masked_fill(~within, -1e4)
        return heads.issue[anchors] + torch.softmax(weights, -1) @ heads.topic

    def loss(self, examples: list[Example], batch: Batch) -> torch.Tensor:
        states = self.run(batch)
        parts = [self.loss_of(example, self.read(row[: len(example)])) for example, row in zip(examples, states)]
        return torch.stack(parts).mean()

    def loss_of(self, example: Example, heads: Heads) -> torch.Tensor:
        total = torch.zeros(())
        if example.positions is not None:
            total = total + self.position_loss(example, heads)
        for token, status, by_rule in example.events:
            scores = heads.status[token] + self.rules[by_rule]
            total = total + F.cross_entropy(scores, torch.tensor(status))
        return total

    def position_loss(self, example: Example, heads: Heads) -> torch.Tensor:
        length, matters = len(example), example.matters
        gold = torch.zeros(length, dtype=torch.long)
        for matter in matters:
            gold[matter.on] = matter.stance + 1
        total = F.cross_entropy(heads.anchor, gold, reduction="sum")
        if example.cues is not None:
            total = total + 0.3 * F.cross_entropy(heads.tag, torch.from_numpy(example.cues), reduction="sum")
        if not matters:
            return total
        anchors = [matter.on for matter in matters]
        roles, attention = self.score_pairs(heads, anchors)
        gold_roles = torch.zeros(len(anchors), length, dtype=torch.long)
        within = torch.from_numpy(example.below[anchors])
        for row, matter in enumerate(matters):
            for role, token in reversed(matter.roles):
                gold_roles[row, token] = role
            if torch.rand(()) < EVEN:
                within[row] = False
                within[row, slice(*matter.what)] = True
                within[row, matter.on] = True
        total = total + F.cross_entropy(roles.reshape(-1, roles.shape[-1]), gold_roles.reshape(-1), reduction="sum")
        numbers = torch.tensor([[matter.stance, matter.issue] for matter in matters])
        total = total + F.cross_entropy(self.stances(heads, anchors, attention), numbers[:, 0], reduction="sum")
        total = total + F.cross_entropy(self.issues(heads, anchors, within), numbers[:, 1], reduction="sum")
        cued = [(row, matter.cue) for row, matter in enumerate(matters) if matter.cue >= 0]
        if cued:
            picked, cues = zip(*cued)
            total = total + 0.3 * F.cross_entropy(attention[list(picked)], torch.tensor(cues), reduction="sum")
        return total
