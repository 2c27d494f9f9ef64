"""Special days and the crisis switch, as undoable changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from models.messages import QT_TRANSLATE_NOOP, Message
from models.planning import DayKind, Pause, SpecialDay
from ui.calendar.board.board import Board
from ui.calendar.deeds.commands import Change, new_id, short
from ui.calendar.ports import Storage
from ui.history import AppHistory


class DayActions(QObject):
    """Adds, changes and deletes special days; stops and restarts what is planned. No post is ever touched."""

    def __init__(self, board: Board, history: AppHistory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._history = history

    def add(self, first: date, last: date, name: str, kind: DayKind) -> None:
        day = SpecialDay(new_id(), first, last, name, kind)
        self._do(
            Message(QT_TRANSLATE_NOOP("services", "“{name}” takvime eklendi"), {"name": short(name)}),
            lambda storage: storage.days.save(day),
            lambda: self._board.put_day(day),
            lambda: self._board.take_day(day.id),
            first,
        )

    def edit(self, after: SpecialDay) -> None:
        before = self._find(after.id)
        if before is None or before == after:
            return
        self._do(
            Message(QT_TRANSLATE_NOOP("services", "“{name}” değişti"), {"name": short(after.name)}),
            lambda storage: storage.days.save(after),
            lambda: self._board.put_day(after),
            lambda: self._board.put_day(before),
            after.first,
        )

    def delete(self, day_id: str) -> None:
        day = self._find(day_id)
        if day is None:
            return
        self._do(
            Message(QT_TRANSLATE_NOOP("services", "“{name}” silindi"), {"name": short(day.name)}),
            lambda storage: storage.days.delete(day.id),
            lambda: self._board.take_day(day.id),
            lambda: self._board.put_day(day),
            day.first,
        )

    def pause(self, reason: str) -> None:
        """Stop everything that is planned, with a reason; nothing where it is stopped already."""
        if self._board.pause is not None:
            return
        pause = Pause(new_id(), self._board.now, reason)
        self._do(
            Message(QT_TRANSLATE_NOOP("services", "Paylaşımlar durduruldu")),
            lambda storage: storage.pauses.begin(reason),
            lambda: self._board.put_pause(pause),
            self._show_off,
        )

    def restart(self) -> None:
        """Let everything go on as it was planned."""
        pause = self._board.pause
        if pause is None:
            return
        self._do(
            Message(QT_TRANSLATE_NOOP("services", "Paylaşımlar yeniden başladı")),
            lambda storage: storage.pauses.end(),
            self._show_off,
            lambda: self._board.put_pause(replace(pause, ended_at=None)),
        )

    def _do(
        self,
        told: Message,
        save: Callable[[Storage], object],
        show: Callable[[], None],
        back: Callable[[], None],
        day: date | None = None,
    ) -> None:
        self._history.do(Change(told=told, save=save, show=show, back=back, day=day, about_days=True))

    def _find(self, day_id: str) -> SpecialDay | None:
        return next((day for day in self._board.special_days if day.id == day_id), None)

    def _show_off(self) -> None:
        pause = self._board.pause
        if pause is not None:
            self._board.put_pause(replace(pause, ended_at=self._board.now))
