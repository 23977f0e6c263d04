"""The network: word and feature embeddings, a two-layer BiLSTM, and a head for each question.

Dependency heads are scored by a biaffine product (Dozat and Manning 2017). Machine-made parses follow another scheme,
so they have a parse head of their own, which is dropped when the weights are written.
"""

import torch
import torch.nn.functional as F
from torch import nn

from encoding import NO_LABEL, ROOT, SOURCES, UNKNOWN_WORD, Batch, Labels
from features import BUCKETS, SLOTS

WORD_SIZE = 96
FEATURE_SIZE = 96
SOURCE_SIZE = 16
HIDDEN = 160
LAYERS = 2
ARC_SIZE = 100
TAG_SIZE = 64
LEAK = 0.1
DROPOUT = 0.3
NO_SOURCE = 0.3  # how often the source stays untold, as it is when the model is used
SILVER_WEIGHT = 0.5
SILVER_NAMES_WEIGHT = 0.4


class ParseHead(nn.Module):
    def __init__(self, size: int, relations: int):
        super().__init__()
        self.project = nn.Linear(size, 4 * ARC_SIZE)  # as dependent and as head, for arcs and for relations
        self.arc = nn.Parameter(torch.eye(ARC_SIZE) * 0.3)
        self.head_bias = nn.Linear(ARC_SIZE, 1, bias=False)
        self.relation = nn.Linear(ARC_SIZE, relations)

    def forward(self, states: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Scores [sentence, dependent, head] with the root at 0, and what relations are read from."""
        projected = drop(F.leaky_relu(self.project(states), LEAK), DROPOUT, self.training)
        dependent, head, dependent_relation, head_relation = projected.split(ARC_SIZE, -1)
        scores = (dependent @ self.arc) @ head.transpose(1, 2) + self.head_bias(head).transpose(1, 2)
        return scores, dependent_relation, head_relation

    def relations(self, dependent: torch.Tensor, head: torch.Tensor, heads: torch.Tensor) -> torch.Tensor:
        """Relation scores of every token under the given heads."""
        chosen = head.gather(1, heads[:, :, None].expand(-1, -1, ARC_SIZE))
        return self.relation(F.relu(dependent[:, 1:] + chosen))

    def loss(self, states: torch.Tensor, batch: Batch) -> torch.Tensor:
        scores, dependent, head = self(states)
        size = scores.shape[1]
        itself = torch.eye(size, dtype=torch.bool)[None, 1:]
        arcs = scores[:, 1:].masked_fill(itself, -1e4).reshape(-1, size)
        relations = self.relations(dependent, head, batch.heads)
        return F.cross_entropy(arcs, batch.heads.reshape(-1)) + label_loss(relations, batch.relations)


class LanguageNetwork(nn.Module):
    def __init__(self, vectors: torch.Tensor, counts: torch.Tensor, labels: Labels):
        """`vectors` and `counts` have a row for each row of the word table; counts are those in the training set."""
        super().__init__()
        self.register_buffer("static", vectors)
        self.register_buffer("rarity", 0.4 / (0.4 + counts))
        self.words = nn.Embedding(len(vectors), WORD_SIZE)
        self.features = nn.EmbeddingBag(BUCKETS, FEATURE_SIZE, mode="sum", padding_idx=0)
        self.sources = nn.Embedding(len(SOURCES), SOURCE_SIZE)
        nn.init.normal_(self.words.weight, 0, 0.05)
        nn.init.normal_(self.features.weight, 0, 0.05)
        nn.init.normal_(self.sources.weight, 0, 0.1)
        with torch.no_grad():
            self.words.weight[counts == 0] = 0  # known from raw text alone
            self.features.weight[0] = 0
        sizes = [WORD_SIZE + FEATURE_SIZE + SOURCE_SIZE] + [2 * HIDDEN] * (LAYERS - 1)
        self.layers = nn.ModuleList(nn.LSTM(size, HIDDEN, bidirectional=True, batch_first=True) for size in sizes)
        self.parse = ParseHead(2 * HIDDEN, len(labels.relations))
        self.silver_parse = ParseHead(2 * HIDDEN, len(labels.silver_relations))
        self.tag_hidden = nn.Linear(2 * HIDDEN, TAG_SIZE)
        self.upos = nn.Linear(TAG_SIZE, len(labels.upos))
        self.xpos = nn.Linear(TAG_SIZE, len(labels.xpos))
        self.name_hidden = nn.Linear(2 * HIDDEN, TAG_SIZE)
        self.names = nn.Linear(TAG_SIZE, len(labels.names))

    def embed_words(self, words: torch.Tensor) -> torch.Tensor:
        """The fixed vector plus what training added. A word is now and then withheld, the more often the rarer it is,
        so that unknown words are met in training too."""
        if self.training:
            unknown = torch.rand(words.shape) < self.rarity[words] * 0.3 + 0.02
            words = torch.where(unknown & (words != ROOT), UNKNOWN_WORD, words)
        return self.words(words) + self.static[words]

    def encode(self, batch: Batch) -> torch.Tensor:
        return self.layer_states(batch, DROPOUT)[-1]

    def layer_states(self, batch: Batch, dropout: float) -> list[torch.Tensor]:
        """States after each layer, [sentences, 1 + tokens, 2 * HIDDEN]: forward ones, then backward ones."""
        sentences, length = batch.words.shape
        sources = batch.sources
        if self.training:
            sources = torch.where(torch.rand(sentences) < NO_SOURCE, 0, sources)
        features = self.features(batch.features.reshape(-1, SLOTS)).view(sentences, length, -1)
        source = self.sources(sources)[:, None].expand(-1, length, -1)
        states = drop(torch.cat([self.embed_words(batch.words), features, source], -1), dropout, self.training)
        found = []
        for layer in self.layers:
            with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
                states = layer(states)[0]
            states = drop(states.float(), dropout, self.training)
            found.append(states)
        return found

    def tags(self, states: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Scores of part of speech, Penn tag and name tag for every token, the root left out."""
        tokens = states[:, 1:]
        tag = drop(F.leaky_relu(self.tag_hidden(tokens), LEAK), DROPOUT / 2, self.training)
        name = drop(F.leaky_relu(self.name_hidden(tokens), LEAK), DROPOUT / 2, self.training)
        return self.upos(tag), self.xpos(tag), self.names(name)

    def loss(self, batch: Batch) -> torch.Tensor:
        states = self.encode(batch)
        upos, xpos, names = self.tags(states)
        name_loss = label_loss(names, batch.names)
        if batch.heads is None:
            return name_loss
        if batch.silver:
            parse = self.silver_parse.loss(states, batch) + label_loss(xpos, batch.xpos)
            return SILVER_WEIGHT * parse + SILVER_NAMES_WEIGHT * name_loss
        return self.parse.loss(states, batch) + label_loss(upos, batch.upos) + label_loss(xpos, batch.xpos) + name_loss


def drop(states: torch.Tensor, chance: float, training: bool) -> torch.Tensor:
    """Dropout with one mask for all positions of a sentence (Gal and Ghahramani 2016)."""
    if not training:
        return states
    kept = torch.rand(states.shape[0], 1, states.shape[2]) >= chance
    return states * (kept / (1 - chance))


def label_loss(scores: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Mean over the tokens that have a label; nothing when none has."""
    rows = scores.reshape(-1, scores.shape[-1])
    total = F.cross_entropy(rows, labels.reshape(-1), ignore_index=NO_LABEL, reduction="sum")
    return total / (labels != NO_LABEL).sum().clamp(min=1)
