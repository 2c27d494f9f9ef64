"""What a change of the plan is, beside being an :class:`~ui.history.Act`; and where a step of the history is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.messages import Message
from services.clock import local_day
from services.language.text import shortened
from services.planning import post_moment
from ui.history import Act, Stepped

_TITLE_LENGTH = 36


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Change(Act):
    """``post_ids`` gives the posts that it is about, ``day`` the day where there is none.

    ``note`` is what to bear in mind of it; with ``checked`` its posts are looked through as well, and ``held`` is said
    instead of ``told`` where the one post may not be planned yet. ``about_days``: it is about special days or the
    crisis switch, not about posts.
    """

    post_ids: Callable[[], Sequence[str]] = tuple
    day: date | None = None
    note: str = ""
    checked: bool = False
    held: Message | None = None
    about_days: bool = False

    @property
    def post_id(self) -> str:
        """The id of the one post that it is about; empty where there are several."""
        ids = self.post_ids()
        return ids[0] if len(ids) == 1 else ""


def place_of(stepped: Stepped) -> date | None:
    """Return the day on which a step is seen: of its posts, the first one's that is there."""
    for post in stepped.posts:
        moment = post_moment(post)
        if moment is not None:
            return local_day(moment)
    for edit in stepped.step.edits:
        fields = edit.after or edit.before or {}
        if fields.get("planned_at"):
            return local_day(datetime.fromisoformat(fields["planned_at"]))
        if edit.kind == "day":
            return date.fromisoformat(fields["first"])
    return None


def short(title: str) -> str:
    """Return a title that fits into a sentence."""
    return shortened(title, _TITLE_LENGTH)


def new_id() -> str:
    from uuid import uuid4

    return uuid4().hex
