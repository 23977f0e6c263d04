"""The language model's states, hashed features and a code for quotation state; one BiLSTM layer; a CRF."""

import torch
import torch.nn.functional as F
from torch import nn

import crf
from articles import Batch, Shape

FEATURE, STATE, STATES = 64, 16, 31  # row 0 of the states is padding
HIDDEN = 128  # a direction
DROPOUT, ENCODED_DROPOUT = 0.4, 0.3
WORD_DROPOUT = 0.08
TAG_DROPOUT = 0.15


class AttributionTagger(nn.Module):
    def __init__(self, shape: Shape):
        super().__init__()
        self.shape = shape
        self.features = nn.EmbeddingBag(shape.buckets, FEATURE, mode="sum", padding_idx=0)
        self.states = nn.Embedding(STATES, STATE, padding_idx=0)
        self.encoder = nn.LSTM(FEATURE + STATE + shape.stateWidth, HIDDEN, bidirectional=True, batch_first=True)
        self.out = nn.Linear(2 * HIDDEN, len(shape.labels))
        self.transitions = nn.Parameter(torch.zeros(len(shape.labels), len(shape.labels)))
        self.register_buffer("allowed", crf.allowed(shape.labels))
        nn.init.normal_(self.features.weight, 0, 0.12)
        nn.init.normal_(self.states.weight, 0, 0.3)
        with torch.no_grad():
            self.features.weight[0] = 0
            self.states.weight[0] = 0

    def inputs(self, batch: Batch) -> torch.Tensor:
        rows = batch.rows
        size, length, slots = rows.shape
        if self.training:
            rows = rows.clone()
            for slot, chance in ((self.shape.wordSlot, WORD_DROPOUT), (self.shape.tagSlot, TAG_DROPOUT)):
                rows[:, :, slot].masked_fill_(torch.rand(size, length) < chance, 0)
        features = self.features(rows.reshape(-1, slots)).view(size, length, FEATURE)
        own = F.dropout(torch.cat([features, self.states(batch.states)], -1), DROPOUT, self.training)
        return torch.cat([own, F.dropout(batch.encoded, ENCODED_DROPOUT, self.training)], -1)

    def scores(self, batch: Batch) -> torch.Tensor:
        with torch.autocast("cpu", torch.bfloat16, enabled=self.training):
            hidden, _ = self.encoder(self.inputs(batch))
        scores = self.out(F.dropout(hidden.float(), DROPOUT, self.training))
        return crf.bar_inside_at_starts(scores, batch.starts, self.shape.labels)

    def steps(self) -> torch.Tensor:
        return self.transitions + self.allowed

    def loss(self, batch: Batch) -> torch.Tensor:
        return crf.negative_log_likelihood(self.scores(batch), self.steps(), batch.labels, batch.mask)

    @torch.no_grad()
    def tag(self, batch: Batch) -> list[list[int]]:
        return crf.decode(self.scores(batch), self.steps(), batch.mask)
