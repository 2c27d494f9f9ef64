"""A line of handoffs: what its owner remembers of all that was sealed for one circle of colleagues.

Frozen values and steps from one to the next; how they are stored is ``to_payload`` and ``line_of``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from services.vault.envelope import from_text, to_text
from services.vault.handoff.messages import HandoffKind, Opening, Receipt

KIND = "handoff"
_KEPT = 8
"""So many sealings are remembered beside those that somebody acknowledged: a receipt may come late."""

Place = tuple[int, int]
"""(epoch, seq): later is greater."""
Revisions = Mapping[str, Mapping[str, int]]
"""Item to field to revision."""


@dataclass(frozen=True, slots=True)
class Sealing:
    """One file that was sealed. ``items`` is the digest that a drill proves."""

    place: Place
    h: str
    at: datetime
    items: str
    revs: Revisions
    rk: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Ack:
    """The newest handoff that a colleague acknowledged, and when the receipts said so."""

    place: Place
    first_at: datetime
    drill_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Looked:
    """A colleague opened accounts. ``revs`` are what was seen of them."""

    by: str
    at: datetime
    reason: str
    place: Place
    revs: Revisions


@dataclass(frozen=True, slots=True)
class Line:
    """``floor``: the highest place that anybody has seen, also where this vault was set back and forgot it."""

    id: str
    to: tuple[str, ...]
    kind: HandoffKind
    until: date | None
    items: tuple[str, ...]
    with_notes: bool
    floor: Place = (0, 0)
    sealings: tuple[Sealing, ...] = ()
    acks: Mapping[str, Ack] = field(default_factory=dict[str, Ack])
    looked: tuple[Looked, ...] = ()
    withdrawn_at: datetime | None = None
    file: bytes = field(default=b"", repr=False)
    """The newest sealed file, so that it can be saved once more."""
    left: bool = True
    """Whether that file was ever saved, or copied as text; until then it cannot have reached anybody."""

    @property
    def newest(self) -> Sealing | None:
        return self.sealings[-1] if self.sealings else None

    def sealing(self, place: Place) -> Sealing | None:
        return next((one for one in self.sealings if one.place == place), None)

    @property
    def last_place(self) -> Place:
        """The last place that is taken."""
        newest = self.newest
        return max(self.floor, newest.place if newest else (0, 0))

    def next_place(self, epoch: int) -> Place:
        last = self.last_place
        return max(epoch, last[0]), last[1] + 1

    def acked(self, fp: str) -> Sealing | None:
        """Return the newest sealing that ``fp`` acknowledged."""
        ack = self.acks.get(fp)
        return self.sealing(ack.place) if ack else None

    def expired(self, today: date) -> bool:
        return self.until is not None and self.until < today

    def with_sealing(self, sealing: Sealing, file: bytes) -> Line:
        wanted = {ack.place for ack in self.acks.values()}
        older = [one for one in self.sealings[:-_KEPT] if one.place in wanted]
        return replace(self, sealings=(*older, *self.sealings[-_KEPT:], sealing), file=file, left=False)

    def with_floor(self, place: Place) -> Line:
        return replace(self, floor=max(self.floor, place))

    def with_receipt(self, receipt: Receipt, now: datetime) -> Line | None:
        """Return the line with a proven receipt; ``None`` where it says nothing new."""
        place, old = receipt.place, self.acks.get(receipt.by)
        at = min(receipt.at, now)  # a clock that goes ahead does not put the next drill off
        if old is None:
            new = Ack(place, at, at if receipt.drill else None)
        elif receipt.drill and place >= old.place and (old.drill_at is None or at > old.drill_at):
            new = Ack(place, old.first_at, at)  # of an older file it would prove less than is believed already
        elif place > old.place:
            new = replace(old, place=place)
        else:
            return None
        return replace(self, acks={**self.acks, receipt.by: new})

    def with_opening(self, opening: Opening, given: Revisions) -> Line | None:
        """Return the line with a proven record of an opening; ``None`` where it is known already.

        ``given``: the newest revisions that whoever opened was ever given. Of a file that is no longer remembered, and
        of accounts that it is not remembered with, everything is taken to have been seen as it was given last.
        """
        place = opening.place
        if any((one.by, one.at, one.place, one.reason) == (opening.by, opening.at, place, opening.reason)
               for one in self.looked):  # fmt: skip
            return None
        sealing = self.sealing(place)
        known = {**given, **(sealing.revs if sealing else {})}
        revs = {item: known[item] for item in opening.items if item in known}
        return replace(self, looked=(*self.looked, Looked(opening.by, opening.at, opening.reason, place, revs)))


def to_payload(line: Line) -> dict[str, Any]:
    """Return what the vault keeps."""
    return {
        "v": 1,
        "to": list(line.to),
        "kind": line.kind.value,
        "until": line.until and line.until.isoformat(),
        "items": list(line.items),
        "notes": line.with_notes,
        "floor": list(line.floor),
        "sealings": [
            {"place": list(one.place), "h": one.h, "at": one.at.isoformat(), "items": one.items,
             "revs": one.revs, "rk": to_text(one.rk)}
            for one in line.sealings
        ],
        "acks": {
            fp: {"place": list(ack.place), "first": ack.first_at.isoformat(),
                 "drill": ack.drill_at and ack.drill_at.isoformat()}
            for fp, ack in line.acks.items()
        },
        "looked": [
            {"by": one.by, "at": one.at.isoformat(), "reason": one.reason, "place": list(one.place), "revs": one.revs}
            for one in line.looked
        ],
        "withdrawn": line.withdrawn_at and line.withdrawn_at.isoformat(),
        "file": to_text(line.file),
        "left": line.left,
    }  # fmt: skip


def line_of(line_id: str, payload: Mapping[str, Any]) -> Line:
    """Return the line that the vault kept. Raises KeyError, TypeError or ValueError on a foreign inside."""
    return Line(
        id=line_id,
        to=tuple(payload["to"]),
        kind=HandoffKind(payload["kind"]),
        until=date.fromisoformat(payload["until"]) if payload["until"] else None,
        items=tuple(payload["items"]),
        with_notes=payload["notes"],
        floor=_place(payload["floor"]),
        sealings=tuple(
            Sealing(_place(one["place"]), one["h"], _moment(one["at"]), one["items"], one["revs"], from_text(one["rk"]))
            for one in payload["sealings"]
        ),
        acks={
            fp: Ack(_place(ack["place"]), _moment(ack["first"]), _moment(ack["drill"]) if ack["drill"] else None)
            for fp, ack in payload["acks"].items()
        },
        looked=tuple(
            Looked(one["by"], _moment(one["at"]), one["reason"], _place(one["place"]), one["revs"])
            for one in payload["looked"]
        ),
        withdrawn_at=_moment(payload["withdrawn"]) if payload["withdrawn"] else None,
        file=from_text(payload["file"]),
        left=payload.get("left", True),
    )


def _place(pair: list[int]) -> Place:
    epoch, seq = pair
    return epoch, seq


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
