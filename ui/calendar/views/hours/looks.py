"""What a day shows along its hours, ready to be painted: the day's own look, and where its things stand."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication

from models.enums import Platform
from models.posts import Account
from services.accounts import PLATFORM_NAMES
from services.clock import ISTANBUL
from services.planning import local_moment
from ui.calendar.board.board import Board
from ui.calendar.dates import day_title, time_text
from ui.calendar.looks.cells import CardLook, Cards, DayLook, GhostLook, day_look
from ui.calendar.views.hours.geometry import HALF_HOUR

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SlotLook:
    """A time at which accounts usually post."""

    minute: int
    time: str
    platforms: tuple[Platform, ...]
    words: str


@dataclass(frozen=True, slots=True)
class HoursLook:
    """One column. The minutes are those of ``day.cards`` and ``day.ghosts``, in the same order.

    ``now`` is the present minute where the day is today, and ``None`` on others.
    """

    day: DayLook
    minutes: tuple[int, ...]
    ghost_minutes: tuple[int, ...]
    slots: tuple[SlotLook, ...]
    now: int | None

    def is_over(self, minute: int) -> bool:
        """Tell whether a minute of the day has passed: nothing can be planned there."""
        return self.day.is_past if self.now is None else minute <= self.now

    def cards_in(self, row: int) -> list[CardLook]:
        """Return the cards that begin within a half hour."""
        return [card for card, at in zip(self.day.cards, self.minutes, strict=True) if at // HALF_HOUR == row]

    def ghosts_in(self, row: int) -> list[GhostLook]:
        return [ghost for ghost, at in zip(self.day.ghosts, self.ghost_minutes, strict=True) if at // HALF_HOUR == row]

    def minute_in(self, row: int) -> int:
        """Return the minute at which a half hour takes a post: that of a slot within it, else its beginning."""
        return next((slot.minute for slot in self.slots if slot.minute // HALF_HOUR == row), row * HALF_HOUR)

    def row_of(self, post_id: str) -> int | None:
        """Return the half hour in which a post of the day begins."""
        places = zip(self.day.cards, self.minutes, strict=True)
        return next((at // HALF_HOUR for card, at in places if card.post_id == post_id), None)

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a half hour."""
        minute = self.minute_in(row)
        said = [day_title(self.day.day), minute_text(self.day.day, minute)]
        said += [words for card in self.cards_in(row) for words in (card.spoken, *card.notes)]
        said += [
            translate("Calendar", "öneri: {what}").format(what=f"{ghost.time} {ghost.title}")
            for ghost in self.ghosts_in(row)
        ]
        if len(said) == len(("day", "time")):
            said.append(translate("Calendar", "geçti") if self.is_over(minute) else translate("Calendar", "boş"))
        said += [slot.words for slot in self.slots if slot.minute // HALF_HOUR == row]
        said += [mark.words for mark in self.day.marks]
        return ", ".join(said)


def hours_look(board: Board, day: date, now: datetime, today: date, known: Cards) -> HoursLook:
    """Return what the hours of a day show."""
    look = day_look(board, day, now, today, known)
    moments = [post.moment for post in board.posts_on(day)]
    return HoursLook(
        day=look,
        minutes=tuple(minute_of(moment) for moment in moments if moment is not None),
        ghost_minutes=tuple(minute_of(one.moment) for one in board.ghosts_on(day)) if look.ghosts else (),
        slots=() if day < today else _slots(board, day, minute_of(now) if day == today else -1),
        now=minute_of(now) if day == today else None,
    )


def minute_of(moment: datetime) -> int:
    """Return the minute of the local day. Where clocks were put back, two moments of the day have the same one."""
    local = moment.astimezone(ISTANBUL)
    return local.hour * 60 + local.minute


def moment_at(day: date, minute: int) -> datetime:
    """Return the moment at a minute of a local day; where clocks were put forward over it, the one after the gap."""
    return local_moment(day, time(*divmod(minute, 60)))


def minute_text(day: date, minute: int) -> str:
    """ "09.30"."""
    return time_text(datetime.combine(day, time(*divmod(minute, 60)), ISTANBUL))


def _slots(board: Board, day: date, over: int) -> tuple[SlotLook, ...]:
    """Return a day's slots after the minute ``over``."""
    accounts = {account.id: account for account in board.accounts}
    found: defaultdict[int, list[Account]] = defaultdict(list)
    for slot in board.slots:
        if slot.account_id in accounts and day.weekday() in slot.weekdays:
            found[slot.at.hour * 60 + slot.at.minute].append(accounts[slot.account_id])
    return tuple(_slot(day, minute, found[minute]) for minute in sorted(found) if minute > over)


def _slot(day: date, minute: int, accounts: list[Account]) -> SlotLook:
    at = minute_text(day, minute)
    names = ", ".join(f"{PLATFORM_NAMES[account.platform]} @{account.handle}" for account in accounts)
    words = translate("Calendar", "{time} olağan paylaşım saati: {accounts}").format(time=at, accounts=names)
    return SlotLook(minute, at, tuple(dict.fromkeys(account.platform for account in accounts)), words)
