"""The shape of a fingerprint: made in the worker (:mod:`services.images.known.features`), kept and compared here."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

HASHES = 4
MOST = 160
"""Features of one picture."""
UNNAMED = 65535
"""No word: what stands in the place of a feature that is not there."""
PROBES = 4
"""Words that a looked-for feature may be; of a kept one only the likeliest counts."""
FEATURE = np.dtype([
    ("words", "<u2", (PROBES,)), ("bits", "<u4", (PROBES,)), ("x", "<u2"), ("y", "<u2"), ("turn", "u1"),
])  # fmt: skip
"""``x`` and ``y`` are shares of the sides times 65,536, ``turn`` 256ths of a circle."""


@dataclass(frozen=True, eq=False)
class Fingerprint:
    """What a picture is known by. ``hashes`` are :data:`HASHES` of the picture, then as many of its mirror image."""

    hashes: NDArray[np.uint64]
    features: NDArray[np.void]
    mirrored: NDArray[np.void]

    def to_bytes(self) -> bytes:
        return self.hashes.tobytes() + self.features.tobytes() + self.mirrored.tobytes()

    @staticmethod
    def from_bytes(data: bytes) -> Fingerprint:
        """Rebuild the fingerprint from what :meth:`to_bytes` made. Raises ``ValueError`` for anything else."""
        head = 16 * HASHES
        count, rest = divmod(len(data) - head, 2 * FEATURE.itemsize)
        if count < 0 or rest:
            raise ValueError("not a fingerprint")
        records = np.frombuffer(data, FEATURE, offset=head)
        return Fingerprint(np.frombuffer(data, "<u8", 2 * HASHES), records[:count], records[count:])
