"""What a tile of the profile shows, ready to be painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from models.calendar import PostLine
from models.enums import PostState
from ui.calendar.board.board import Board
from ui.calendar.dates import long_day, short_month
from ui.calendar.looks.cells import CardLook, line_card
from ui.calendar.views.reading import day_of

COLUMNS = 3
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TileLook:
    """A post on the profile. ``when`` is short, ``moment`` long; ``twin``: a neighbour has the same picture."""

    card: CardLook
    when: str
    moment: str
    picture: str
    pictures: int
    is_out: bool
    twin: bool

    @property
    def post_id(self) -> str:
        return self.card.post_id

    @property
    def lack(self) -> str:
        """What is missing or repeated, in words."""
        if not self.picture:
            return translate("CalendarProfile", "Görsel yok: Instagram görselsiz gönderi kabul etmez.")
        return translate("CalendarProfile", "Yanındaki gönderiyle aynı görsel.") if self.twin else ""

    @property
    def notes(self) -> list[str]:
        """All that is to be said against it, one sentence each."""
        return [part for part in (self.lack, *self.card.notes) if part]

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.moment, self.card.state.word, self.card.excerpt, *self.notes) if part)


class TileMaker:
    """Makes tiles; those of days that the board does not hold are made once."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._made: dict[str, tuple[object, TileLook]] = {}

    def tiles(self, lines: Sequence[PostLine]) -> list[TileLook]:
        """Return the tiles of a grid, row by row."""
        made: dict[str, tuple[object, TileLook]] = {}
        for number, line in enumerate(lines):
            twin = _is_twin(lines, number)
            about = (line, twin, self._board.today, self._board.pause)
            known = self._made.get(line.id)
            if known is None or known[0] != about or self._board.holds(day_of(line)):
                known = (about, _tile(self._board, line, twin=twin))
            made[line.id] = known
        self._made = made
        return [look for _, look in made.values()]


def _tile(board: Board, line: PostLine, *, twin: bool) -> TileLook:
    day = day_of(line)
    card = line_card(board, line)
    year = "" if day.year == board.today.year else f" {day.year}"
    return TileLook(
        card=card,
        when=f"{day.day} {short_month(day)}{year} {card.time}",
        moment=f"{long_day(day)}{year} {card.time}",
        picture=line.picture,
        pictures=line.pictures,
        is_out=line.state is PostState.PUBLISHED,
        twin=twin,
    )


def _is_twin(lines: Sequence[PostLine], number: int) -> bool:
    """Tell whether a tile beside, above or below has the same picture; what is out already is nobody's fault."""
    here = lines[number]
    if not here.picture or here.state is PostState.PUBLISHED:
        return False
    column = number % COLUMNS
    beside = [number - COLUMNS, number + COLUMNS]
    beside += [number - 1] if column else []
    beside += [number + 1] if column < COLUMNS - 1 else []
    return any(0 <= one < len(lines) and lines[one].picture == here.picture for one in beside)
