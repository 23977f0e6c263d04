"""Writes the weights file that src/language/model/container.ts reads. The format is described in README.md."""

import json
import struct
import zlib
from pathlib import Path

import numpy as np

MAGIC = b"RAPMODEL"
VERSION = 1
ALIGNMENT = 64


class ContainerWriter:
    def __init__(self, header: dict):
        """`header` is the model's own part: vocabulary, label sets, sizes; anything JSON holds."""
        self.header = header
        self.tensors: dict[str, dict] = {}
        self.data = bytearray()

    def append(self, array: np.ndarray) -> int:
        self.data += b"\0" * (-len(self.data) % ALIGNMENT)
        offset = len(self.data)
        self.data += np.ascontiguousarray(array).tobytes()
        return offset

    def add_float32(self, name: str, array) -> None:
        array = np.asarray(array, "<f4")
        self.tensors[name] = {"type": "float32", "shape": list(array.shape), "offset": self.append(array)}

    def add_int8(self, name: str, matrix) -> None:
        """A matrix of two dimensions, each row with a scale of its own: value = int8 * scale."""
        matrix = np.asarray(matrix, "f4")
        scales = np.maximum(np.abs(matrix).max(1), 1e-9) / 127
        rounded = np.rint(matrix / scales[:, None]).astype("i1")
        self.tensors[name] = {
            "type": "int8",
            "shape": list(matrix.shape),
            "offset": self.append(rounded),
            "scales": self.append(scales.astype("<f4")),
        }

    def add_linear(self, name: str, weight, bias) -> None:
        """`weight` is [out, in] as torch.nn.Linear holds it: y = weight x + bias."""
        self.add_int8(f"{name}.weight", weight)
        self.add_float32(f"{name}.bias", bias)

    def add_bilstm(self, name: str, layers, fixed_input=None) -> None:
        """`layers`: one-layer bidirectional torch.nn.LSTM modules, the first nearest the input; gates in torch's order.
        `fixed_input`: trailing inputs of the first layer that never change; they are folded into its bias."""
        for number, layer in enumerate(layers):
            weights = {key: value.detach().numpy() for key, value in layer.state_dict().items()}
            for direction, suffix in (("forward", "l0"), ("backward", "l0_reverse")):
                inputs = weights[f"weight_ih_{suffix}"]
                bias = weights[f"bias_ih_{suffix}"] + weights[f"bias_hh_{suffix}"]
                if number == 0 and fixed_input is not None:
                    fixed = np.asarray(fixed_input)
                    bias = bias + inputs[:, -len(fixed) :] @ fixed
                    inputs = inputs[:, : -len(fixed)]
                self.add_linear(f"{name}.{number}.{direction}.input", inputs, bias)
                self.add_int8(f"{name}.{number}.{direction}.recurrent.weight", weights[f"weight_hh_{suffix}"])

    def write(self, path: Path) -> None:
        header = {
            **self.header,
            "tensors": self.tensors,
            "dataLength": len(self.data),
            "dataCrc32": zlib.crc32(self.data),
        }
        encoded = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
        start = MAGIC + struct.pack("<II", VERSION, len(encoded)) + encoded
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(start + b"\0" * (-len(start) % ALIGNMENT) + self.data)
