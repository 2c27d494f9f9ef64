"""Special days and the crisis switch, as undoable changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from models.planning import DayKind, Pause, SpecialDay
from ui.calendar.board import Board
from ui.calendar.commands import Change, History, Step
from ui.calendar.ports import Storage

_NAME_LENGTH = 36


class DayActions(QObject):
    """Adds, changes and deletes special days; stops and restarts what is planned. No post is ever touched."""

    def __init__(self, board: Board, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._history = history

    def add(self, first: date, last: date, name: str, kind: DayKind) -> None:
        day = SpecialDay(_new_id(), first, last, name, kind)
        words = {"name": _short(name)}
        self._do(
            self.tr("“{name}” gününü ekle").format(**words),
            self.tr("“{name}” takvime eklendi").format(**words),
            self._put(day),
            self._take(day),
            first,
        )

    def edit(self, after: SpecialDay) -> None:
        before = self._find(after.id)
        if before is None or before == after:
            return
        words = {"name": _short(after.name)}
        self._do(
            self.tr("“{name}” gününü değiştir").format(**words),
            self.tr("“{name}” değişti").format(**words),
            self._put(after),
            self._put(before),
            after.first,
        )

    def delete(self, day_id: str) -> None:
        day = self._find(day_id)
        if day is None:
            return
        words = {"name": _short(day.name)}
        self._do(
            self.tr("“{name}” gününü sil").format(**words),
            self.tr("“{name}” silindi").format(**words),
            self._take(day),
            self._put(day),
            day.first,
        )

    def pause(self, reason: str) -> None:
        """Stop everything that is planned, with a reason; nothing where it is stopped already."""
        if self._board.pause is not None:
            return
        pause = Pause(_new_id(), self._board.now, reason)
        self._do(
            self.tr("paylaşımları durdur"),
            self.tr("Paylaşımlar durduruldu"),
            Step(lambda: self._show_on(pause), _BeginOnce(reason)),
            Step(self._show_off, lambda storage: storage.pauses.end()),
        )

    def restart(self) -> None:
        """Let everything go on as it was planned."""
        pause = self._board.pause
        if pause is None:
            return
        self._do(
            self.tr("paylaşımları yeniden başlat"),
            self.tr("Paylaşımlar yeniden başladı"),
            Step(self._show_off, lambda storage: storage.pauses.end()),
            Step(lambda: self._show_on(pause), _reopen_newest),
        )

    def _do(self, text: str, told: str, forward: Step, backward: Step, day: date | None = None) -> None:
        self._history.do(Change(text, told, forward, backward, day=day, about_days=True))

    def _find(self, day_id: str) -> SpecialDay | None:
        return next((day for day in self._board.special_days if day.id == day_id), None)

    def _put(self, day: SpecialDay) -> Step:
        return Step(lambda: self._board.put_day(day), _saving(day))

    def _take(self, day: SpecialDay) -> Step:
        return Step(lambda: self._board.take_day(day.id), lambda storage: storage.days.delete(day.id))

    def _show_on(self, pause: Pause) -> None:
        if self._board.pause is None:
            self._board.put_pause(replace(pause, ended_at=None))

    def _show_off(self) -> None:
        pause = self._board.pause
        if pause is not None:
            self._board.put_pause(replace(pause, ended_at=self._board.now))


class _BeginOnce:
    """Begins a pause; after an undo the same one goes on, with the beginning it had. Storage lane only."""

    def __init__(self, reason: str) -> None:
        self._reason = reason
        self._stored: Pause | None = None

    def __call__(self, storage: Storage) -> None:
        if self._stored is None:
            self._stored = storage.pauses.begin(self._reason)
        else:
            storage.pauses.reopen(self._stored.id)


def _saving(day: SpecialDay) -> Callable[[Storage], None]:
    def save(storage: Storage) -> None:
        storage.days.save(day)

    return save


def _reopen_newest(storage: Storage) -> None:
    history = storage.pauses.history()
    if history:
        storage.pauses.reopen(history[0].id)


def _new_id() -> str:
    from uuid import uuid4

    return uuid4().hex


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LENGTH else name[: _NAME_LENGTH - 1].rstrip() + "…"
