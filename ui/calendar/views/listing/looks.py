"""What the list shows of a day and of a post, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from models.calendar import PostLine
from ui.calendar.board.board import Board
from ui.calendar.dates import long_day
from ui.calendar.looks.cells import CardLook, GhostLook, MarkLook, line_card, mark_look, notes_of, worded
from ui.calendar.views.hand import ghost_words
from ui.orders import Orders
from ui.theme.tokens import SERIES

translate = QCoreApplication.translate
UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Heading:
    """A day, or ``None`` for what has none."""

    day: date | None
    count: int

    @property
    def key(self) -> str:
        return UNDATED if self.day is None else self.day.isoformat()


@dataclass(frozen=True, slots=True)
class Entry:
    """A post on a day, or without one."""

    day: date | None
    line: PostLine

    @property
    def key(self) -> str:
        return self.line.id


@dataclass(frozen=True, slots=True)
class Ghost:
    """What is only proposed for a day."""

    day: date
    look: GhostLook

    @property
    def key(self) -> str:
        return f"ghost {self.look.topic_id}"


Row = Heading | Entry | Ghost


@dataclass(frozen=True, slots=True)
class GhostRowLook:
    """A proposal as a row."""

    ghost: GhostLook

    @property
    def title(self) -> str:
        return self.ghost.title

    @property
    def tooltip(self) -> str:
        return ghost_words(self.ghost)

    @property
    def spoken(self) -> str:
        return self.tooltip


@dataclass(frozen=True, slots=True)
class HeadingLook:
    """A day as its heading says it. ``near`` is "Bugün" and the like."""

    title: str
    near: str
    count: str
    marks: tuple[MarkLook, ...]
    warning: str
    is_today: bool
    is_past: bool
    is_filled: bool
    spoken: str

    @property
    def tooltip(self) -> str:
        return "\n".join(part for part in (*(mark.words for mark in self.marks), self.warning) if part)


@dataclass(frozen=True, slots=True)
class EntryLook:
    """A post. ``belongs`` says what it is a part of and who wrote it, ``colour`` is the token of its pillar's dot;
    ``fault`` is what is to be mended in it.
    """

    card: CardLook
    accounts: str
    belongs: str
    colour: str
    fault: str
    picture: str
    pictures: int
    is_past: bool
    spoken: str

    @property
    def title(self) -> str:
        return self.card.excerpt

    @property
    def tooltip(self) -> str:
        return "\n".join(part for part in (self.card.tooltip, self.accounts, self.belongs, self.fault) if part)


class LookMaker:
    """Makes looks of rows, each once until something has changed. Nothing is asked of the storage."""

    def __init__(self, board: Board, orders: Orders) -> None:
        self._board = board
        self._orders = orders
        self._headings: dict[Heading, HeadingLook] = {}
        self._entries: dict[str, EntryLook] = {}

    def forget(self) -> None:
        """What was made is of no use any more."""
        self._headings, self._entries = {}, {}

    def heading(self, row: Heading) -> HeadingLook:
        known = self._headings.get(row)
        if known is None:
            known = self._headings[row] = _undated(row.count) if row.day is None else self._heading(row.day, row.count)
        return known

    def entry(self, row: Entry) -> EntryLook:
        known = self._entries.get(row.key)
        if known is None:
            known = self._entries[row.key] = self._entry(row)
        return known

    def _heading(self, day: date, count: int) -> HeadingLook:
        board, today = self._board, self._board.today
        near = _near((day - today).days)
        title = long_day(day) if day.year == today.year else f"{long_day(day)} {day.year}"
        marks = tuple(mark_look(mark) for mark in board.marks_on(day))
        notes = notes_of(board.posts_on(day), worded(board.warnings_on(day))) if board.holds(day) else ()
        warning = "\n".join(note.words for note in notes)
        many = translate("CalendarList", "{n} yazı").format(n=count) if count else translate("CalendarList", "yazı yok")
        spoken = ", ".join(part for part in (title, near, *(mark.words for mark in marks), many, warning) if part)
        return HeadingLook(title, near, many, marks, warning, day == today, day < today, count > 0, spoken)

    def _entry(self, row: Entry) -> EntryLook:
        line, board = row.line, self._board
        card = line_card(board, line)
        pillar, campaign = self._orders.pillar(line.pillar_id), self._orders.campaign(line.campaign_id)
        names = [one.name for one in (pillar, campaign) if one is not None]
        accounts, belongs = self._accounts(line), " · ".join(part for part in (*names, line.author) if part)
        fault = _fault(line)
        spoken = (card.spoken, accounts, belongs, fault)
        return EntryLook(
            card=card,
            accounts=accounts,
            belongs=belongs,
            colour=SERIES[pillar.colour % len(SERIES)] if pillar is not None else "",
            fault=fault,
            picture=line.picture,
            pictures=line.pictures,
            is_past=row.day is not None and row.day < board.today,
            spoken=", ".join(part for part in spoken if part),
        )

    def _accounts(self, line: PostLine) -> str:
        handles = {account.id: account.handle for account in self._board.accounts}
        names = [handles[one] for one in line.accounts if one in handles]
        return ", ".join(dict.fromkeys(names))


def _undated(count: int) -> HeadingLook:
    title = translate("CalendarList", "Tarihsiz")
    many = translate("CalendarList", "{n} yazı").format(n=count)
    return HeadingLook(title, "", many, (), "", False, False, True, f"{title}, {many}")


def _near(days: int) -> str:
    return {
        -1: translate("CalendarList", "Dün"),
        0: translate("CalendarList", "Bugün"),
        1: translate("CalendarList", "Yarın"),
    }.get(days, "")


def _fault(line: PostLine) -> str:
    """Return what was found in a post, in words: errors; or else warnings."""
    if line.errors:
        return translate("CalendarList", "{n} hata").format(n=line.errors)
    return translate("CalendarList", "{n} uyarı").format(n=line.warnings) if line.warnings else ""
