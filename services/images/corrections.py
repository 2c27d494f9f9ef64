"""Corrected copies of pictures: a stretch undone, in a new file. The original is only read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from models.checking import IsCancelled
from services.images.client import WorkerClient
from services.images.copies import SharedCopy, write_copy
from services.images.facts import JsonObject
from services.images.refusals import answered


@dataclass(frozen=True, slots=True)
class Proposal:
    """The displayed size that undoes a stretch, and where its ratio is from: see ``stretch.shape.Original``."""

    width: int
    height: int
    source: str

    @property
    def is_estimate(self) -> bool:
        """Whether whoever looks may know the ratio better."""
        return self.source == "estimate"

    def at(self, share: float, width: int, height: int) -> Proposal:
        """Return what undoes ``share`` of a stretch to ``width`` × ``height``; above 1 it goes further."""
        sides = (round(now * (then / now) ** share) for now, then in ((width, self.width), (height, self.height)))
        return Proposal(*(max(1, side) for side in sides), source=self.source)


def proposal_of(data: Mapping[str, object]) -> Proposal | None:
    """Return what the evidence of an ``image.stretched`` proposes; ``None`` where it proposes nothing."""
    original = data.get("original")
    if not isinstance(original, Mapping):
        return None
    told = cast("Mapping[str, object]", original)
    return Proposal(int(cast("int", told["width"])), int(cast("int", told["height"])), str(told["source"]))


def save_unstretched(
    worker: WorkerClient, path: Path, proposal: Proposal, target: Path, is_cancelled: IsCancelled
) -> SharedCopy:
    """Write a copy of ``path`` as proposed beside ``target``'s name; its ending follows the format.

    Never takes the place of a file. Raises ``UserError`` where the picture cannot be read or the copy not be written,
    and ``Cancelled``.
    """
    request: JsonObject = {"do": "unstretch", "path": os.fspath(path), "size": [proposal.width, proposal.height]}
    head, data = answered(worker, request, is_cancelled)
    changes = frozenset(str(change) for change in cast("list[object]", head["changes"]))
    return SharedCopy(write_copy(data, target.parent, target.name, str(head["format"])), changes)
