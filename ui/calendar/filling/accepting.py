"""Puts the chosen proposals on the calendar: one deed, done again and taken back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.planning.filling import Proposal
from services.planning.weeks import Surroundings
from ui.calendar.placing import Placing
from ui.calendar.ports import Storage


@dataclass(frozen=True, slots=True)
class Chosen:
    """A proposal, and the post that it becomes."""

    proposal: Proposal
    post: Post


class Accepting:
    """Saves the posts of chosen proposals, and undoes that. ``save`` and ``take_back`` are for the storage lane.

    ``look`` reads what is known by then, and ``fits`` tells whether a proposal may still be followed: what no longer
    fits stays in the queue, and the answer says so.
    """

    def __init__(
        self,
        chosen: Sequence[Chosen],
        look: Callable[[Storage], Surroundings],
        fits: Callable[[Surroundings, Proposal], bool],
    ) -> None:
        self.chosen = tuple(chosen)
        self._look = look
        self._fits = fits
        self._placings: list[Placing] | None = None

    def save(self, storage: Storage) -> Message | None:
        """Store the posts, all or none; the first time only those that still fit."""
        fitting = self._fitting(storage) if self._placings is None else self.chosen
        placings = [Placing(one.post) for one in fitting] if self._placings is None else self._placings
        told = Message(QT_TRANSLATE_NOOP("services", "Haftalar dolduruldu: {n} konu"), {"n": len(fitting)})
        with storage.deeds.deed(told):
            for placing in placings:
                placing.save(storage)
        lost = len(self.chosen) - len(fitting)
        self.chosen, self._placings = fitting, placings
        if not lost:
            return None
        said = QT_TRANSLATE_NOOP(
            "services", "Bu arada takvim değiştiği için {n} konu yerleştirilmedi; sırada duruyor. Öneriyi yenileyin."
        )
        return Message(said, {"n": lost})

    def _fitting(self, storage: Storage) -> tuple[Chosen, ...]:
        """Return what still fits, each beside those before it."""
        around = self._look(storage)
        found: list[Chosen] = []
        for one in self.chosen if not around.is_paused else ():
            if self._fits(around, one.proposal):
                found.append(one)
                around = replace(around, posts=[*around.posts, one.post])
        return tuple(found)

    def take_back(self, storage: Storage) -> Message | None:
        """Take the posts off the calendar again; what was written in them meanwhile stays, and the answer says so."""
        told = Message(QT_TRANSLATE_NOOP("services", "Haftaların doldurulması geri alındı"))
        with storage.deeds.deed(told):
            answers = [placing.take_back(storage) for placing in reversed(self._placings or [])]
        kept = [answer for answer in answers if answer is not None]
        if len(kept) <= 1:
            return kept[0] if kept else None
        said = QT_TRANSLATE_NOOP(
            "services", "{n} yazı sonradan değiştirildiği ya da yayımlandığı için silinmedi; öbürleri sıraya döndü."
        )
        return Message(said, {"n": len(kept)})
