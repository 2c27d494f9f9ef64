"""Diziler: weekly columns and yearly events, whose posts are made ahead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from models.calendar import Series
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import Clock, local_day
from services.planning.arrangement import series_problem
from ui.arrangement.desk import ArrangementDesk, new_id
from ui.arrangement.entries import Entry
from ui.arrangement.part import ListPart
from ui.arrangement.series_form import SeriesForm
from ui.arrangement.words import rhythm_said
from ui.kit import EmptyState, button
from ui.kit.rows import RowWords
from ui.moments import time_said
from ui.orders import Orders

if TYPE_CHECKING:
    from services.planning.series import Outcome, SeriesKeeper
    from services.planning.special_days import KnownDays
    from services.storage.store import Storage

translate = QCoreApplication.translate


class SeriesPart(ListPart):
    """What is changed here changes the waiting posts of the series too; a single one is changed where it stands."""

    def __init__(
        self,
        desk: ArrangementDesk,
        orders: Orders,
        clock: Clock,
        known_days: Callable[[], KnownDays],
        parent: QWidget | None = None,
    ) -> None:
        """``known_days`` is called on the storage lane."""
        nothing = EmptyState(
            "redo",
            translate("Arrangement", "Henüz dizi yok"),
            translate("Arrangement", "Her hafta, her ay ya da her yıl yinelenen yazılar kendiliğinden hazırlanır."),
        )
        super().__init__(
            desk, translate("Arrangement", "Diziler"), translate("Arrangement", "Yeni dizi"), nothing, parent
        )
        self._clock = clock
        self._known_days = known_days
        self.fields = SeriesForm(self.form, orders, lambda: local_day(clock.now()))
        self.fields.touched.connect(self.touch)
        self.end = button(self.tr("Bugün bitir"), self.end_today)
        self.end.setToolTip(self.tr("Bekleyen yazıları da takvimden kalkar; elle değiştirilenler kalır"))
        self.foot.insertWidget(1, self.end)

    def entries(self) -> Sequence[Entry]:
        return [
            Entry(one.id, RowWords(one.title, self._about(one), self._state(one)), icon="redo")
            for one in self.arrangement.series
        ]

    def _about(self, series: Series) -> str:
        at = "" if series.at is None else time_said(series.at)
        return " · ".join(part for part in (rhythm_said(series), at) if part)

    def _state(self, series: Series) -> str:
        today = local_day(self._clock.now())
        if series.last is not None and series.last < today:
            return self.tr("Bitti")
        if series.rests_on(today):
            return self.tr("Ara verildi")
        return self.tr("Sürüyor") if series.first <= today else self.tr("Başlamadı")

    def follow(self) -> None:
        self.fields.show_accounts(self.arrangement.accounts)
        super().follow()

    def fill(self, entry_id: str) -> None:
        series = self._series(entry_id)
        self.heading.setText(self.tr("Diziyi düzenle") if series else self.tr("Yeni dizi"))
        begun = series is not None and series.first <= local_day(self._clock.now())
        self.end.setVisible(begun and series is not None and series.last is None)
        self.fields.show_series(series)

    def store(self) -> str:
        before = self._series(self.edited_id)
        made = self.fields.applied_to(before or Series(new_id(), "", *self.fields.start(), self._clock.now()))
        problem = series_problem(made)
        self.complain(problem, self.fields.title)
        if problem is not None:
            self.fields.point_at(made)
            return ""
        told = (
            QT_TRANSLATE_NOOP("services", "“{name}” dizisi değişti")
            if before is not None
            else QT_TRANSLATE_NOOP("services", "“{name}” dizisi eklendi")
        )
        self._do(told, made, lambda keeper: keeper.save(made))
        self.settle()
        return made.id

    def drop(self, entry_id: str) -> None:
        gone = self._series(entry_id)
        if gone is not None:
            told = QT_TRANSLATE_NOOP("services", "“{name}” dizisi silindi")
            self._do(told, gone, lambda keeper: keeper.delete(gone.id))

    def end_today(self) -> None:
        """Make none after today; what waits and was never written in goes."""
        series = self._series(self.edited_id)
        if series is not None:
            self.settle()
            ended = replace(series, last=local_day(self._clock.now()))
            told = QT_TRANSLATE_NOOP("services", "“{name}” dizisi bitti")
            self._do(told, series, lambda keeper: keeper.save(ended))

    def take_form_focus(self) -> None:
        self.fields.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, told: str, series: Series, change: Callable[[SeriesKeeper], Outcome]) -> None:
        def work(storage: Storage) -> Message | None:
            from services.planning.series import SeriesKeeper

            return change(SeriesKeeper(storage, self._known_days(), self._clock.now())).words()

        self.desk.do(Message(told, {"name": series.title}), work, posts=True)

    def _series(self, series_id: str) -> Series | None:
        return next((one for one in self.arrangement.series if one.id == series_id), None)
