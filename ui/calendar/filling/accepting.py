"""Puts the chosen proposals on the calendar, as one deed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.planning.filling import Proposal
from services.planning.weeks import Surroundings
from ui.calendar.ports import Storage


@dataclass(frozen=True, slots=True)
class Chosen:
    """A proposal, and the post that it becomes."""

    proposal: Proposal
    post: Post


class Accepting:
    """Saves the posts of chosen proposals. ``save`` is for the storage lane, within a deed.

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

    def save(self, storage: Storage) -> Message | None:
        """Store the posts that still fit, all or none."""
        fitting = self._fitting(storage)
        with storage.deeds.deed(filled_words(len(fitting))):
            for one in fitting:
                storage.posts.add(one.post)
        lost = len(self.chosen) - len(fitting)
        self.chosen = fitting
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


def filled_words(count: int) -> Message:
    """Return what the deed is called."""
    return Message(QT_TRANSLATE_NOOP("services", "Haftalar dolduruldu: {n} konu"), {"n": count})
