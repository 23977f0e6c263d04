"""Fixed word vectors, hashed features and a code for quotation state; two BiLSTM layers; a CRF."""

import torch
from torch import nn

import crf
from articles import LABELS, Batch
from token_features import BUCKETS

VECTOR, FEATURE, STATE, STATES = 96, 64, 16, 31  # row 0 of the states is padding
HIDDEN = 112  # a direction, both layers
DROPOUT = 0.4
WORD_DROPOUT = 0.08
TAG_DROPOUT = 0.15  # so that a wrong part of speech does little harm
WORD_SLOT, TAG_SLOT = 0, 2


class AttributionTagger(nn.Module):
    def __init__(self, vectors: torch.Tensor):
        super().__init__()
        self.vectors = nn.Embedding.from_pretrained(vectors, freeze=True)
        self.features = nn.EmbeddingBag(BUCKETS, FEATURE, mode="sum", padding_idx=0)
        self.states = nn.Embedding(STATES, STATE, padding_idx=0)
        self.first = nn.LSTM(VECTOR + FEATURE + STATE, HIDDEN, bidirectional=True, batch_first=True)
        self.second = nn.LSTM(2 * HIDDEN, HIDDEN, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * HIDDEN, len(LABELS))
        self.transitions = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.register_buffer("allowed", crf.allowed())
        self.drop = nn.Dropout(DROPOUT)
        nn.init.normal_(self.features.weight, 0, 0.12)
        nn.init.normal_(self.states.weight, 0, 0.3)
        with torch.no_grad():
            self.features.weight[0] = 0
            self.states.weight[0] = 0

    def steps(self) -> torch.Tensor:
        return self.transitions + self.allowed

    def scores(self, batch: Batch) -> torch.Tensor:
        words, rows = batch.words, batch.rows
        if self.training:
            hidden = torch.rand(words.shape) < WORD_DROPOUT
            words = words.masked_fill(hidden, 0)
            rows = rows.clone()
            rows[:, :, WORD_SLOT] = rows[:, :, WORD_SLOT].masked_fill(hidden, 0)
            rows[:, :, TAG_SLOT] = rows[:, :, TAG_SLOT].masked_fill(torch.rand(words.shape) < TAG_DROPOUT, 0)
        size, length, slots = rows.shape
        features = self.features(rows.reshape(-1, slots)).reshape(size, length, FEATURE)
        inputs = torch.cat([self.vectors(words), features, self.states(batch.states)], -1)
        hidden, _ = self.first(self.drop(inputs))
        hidden, _ = self.second(self.drop(hidden))
        return crf.bar_inside_at_starts(self.out(self.drop(hidden)), batch.starts)

    def loss(self, batch: Batch) -> torch.Tensor:
        return crf.negative_log_likelihood(self.scores(batch), self.steps(), batch.labels, batch.mask)

    @torch.no_grad()
    def tag(self, batch: Batch) -> list[list[int]]:
        return crf.decode(self.scores(batch), self.steps(), batch.mask)
