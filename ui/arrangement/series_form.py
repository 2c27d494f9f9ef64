"""The fields of a series, and the days that come of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from PySide6.QtCore import QDate, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTimeEdit,
    QWidget,
)

from models.calendar import OnClosed, Rhythm, Series
from models.enums import Platform
from models.posts import Account, Variant
from services.accounts import PLATFORM_NAMES
from services.planning.recurring import occurrences
from services.planning.times import MORNING
from ui.arrangement.part import add_field
from ui.belonging import Belonging
from ui.kit import OptionalDay, button, label, pass_wheel_on, type_over
from ui.moments import clock_shape, day_said
from ui.orders import Orders
from ui.theme.tokens import SPACE_S

_NAME_LIMIT, _WHAT_LIMIT = 100, 200
_TEXT_HEIGHT = 88
_DAY_WIDTH = 260
_SHOWN_DAYS = 3
_FAR = timedelta(days=366 * 9)
_SHORTEST_MONTH = 28
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)
"""When a series was made that is only shown."""


class SeriesForm(QObject):
    """Lives in the form of its part. Dates that come of it are told below them while they are chosen."""

    touched = Signal()

    def __init__(self, form: QFormLayout, orders: Orders, today: Callable[[], date]) -> None:
        super().__init__(form)
        self._today = today
        self._accounts: Sequence[Account] = ()
        self._make_words(form)
        self._make_days(form)
        self._make_places(form, orders)
        self._make_care(form)

    # Building

    def _make_words(self, form: QFormLayout) -> None:
        self.title = QLineEdit()
        self.title.setMaxLength(_NAME_LIMIT)
        self.title.setPlaceholderText(self.tr("Örneğin: Haftanın kitabı"))
        self.title.textEdited.connect(self.touched)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.text.setPlaceholderText(self.tr("Her yazının başlayacağı metin (boşsa dizinin adı)"))
        self.text.textChanged.connect(self.touched)
        add_field(form, self.tr("Adı"), self.title)
        add_field(form, self.tr("Metin"), self.text)

    def _make_days(self, form: QFormLayout) -> None:
        self.rhythm = _choice(
            (self.tr("Her hafta"), Rhythm.WEEKLY),
            (self.tr("Her ay"), Rhythm.MONTHLY),
            (self.tr("Her yıl"), Rhythm.YEARLY),
        )
        self.rhythm.activated.connect(self._rhythm_chosen)
        self.first = QDateEdit()
        self.first.setCalendarPopup(True)
        self.first.setDisplayFormat("d MMMM yyyy dddd")
        type_over(self.first)
        self.first.dateChanged.connect(self._days_changed)
        self.last = OptionalDay(self.tr("Son günü var"), self._today())
        self.timed = QCheckBox(self.tr("Saati belli"))
        self.time = QTimeEdit()
        self.time.setDisplayFormat(clock_shape())
        type_over(self.time)
        self.time.setAccessibleName(self.tr("Saat"))
        self.time.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # the style sheet's padding does not reach it
        pass_wheel_on(self.time)
        self.timed.toggled.connect(self.time.setVisible)
        self.timed.clicked.connect(self.touched)
        self.timed.setToolTip(self.tr("Seçilmezse hesabın o günkü yayın saati kullanılır"))
        self.time.timeChanged.connect(self.touched)
        self.coming = label("", "caption", wrap=True)
        self.last.setMaximumWidth(_DAY_WIDTH)
        self.last.changed.connect(self._days_changed)
        add_field(form, self.tr("Sıklık"), self.rhythm)
        add_field(form, self.tr("İlk gün"), self.first)
        form.addRow("", self.last)
        form.addRow("", _row(self.timed, self.time))
        form.addRow("", self.coming)

    def _make_places(self, form: QFormLayout, orders: Orders) -> None:
        self.platforms: dict[Platform, QPushButton] = {}
        for platform in Platform:
            made = button(PLATFORM_NAMES[platform], role="toggle", icon=platform.value)
            made.setCheckable(True)
            made.clicked.connect(self.touched)
            self.platforms[platform] = made
        form.addRow(self.tr("Platformlar"), _row(*self.platforms.values()))
        self.belonging = Belonging(orders)
        for box in (self.belonging.pillar, self.belonging.campaign):
            box.activated.connect(self.touched)
            pass_wheel_on(box)
        form.addRow("", self.belonging)

    def _make_care(self, form: QFormLayout) -> None:
        self.on_closed = _choice(
            (self.tr("Sonraki güne alınsın"), OnClosed.AFTER),
            (self.tr("Önceki güne alınsın"), OnClosed.BEFORE),
            (self.tr("Gününde kalsın"), OnClosed.STAY),
            (self.tr("O sefer atlansın"), OnClosed.SKIP),
        )
        self.on_closed.activated.connect(self.touched)
        self.check_first = QCheckBox(self.tr("Okunmadan planlanmasın"))
        self.check_first.setToolTip(self.tr("Her yazı taslak olarak hazırlanır; siz okuyup planlarsınız"))
        self.check_first.clicked.connect(self.touched)
        self.check_what = QLineEdit()
        self.check_what.setMaxLength(_WHAT_LIMIT)
        self.check_what.setPlaceholderText(self.tr("Neye bakılsın? Örneğin: tarih, salon, konuşmacı"))
        self.check_what.setAccessibleName(self.tr("Neye bakılsın"))
        self.check_what.textEdited.connect(self.touched)
        self.paused_from = OptionalDay(self.tr("Ara: ilk gün"), self._today())
        self.paused_until = OptionalDay(self.tr("Ara: son gün"), self._today())
        add_field(form, self.tr("Tatil ve yas gününde"), self.on_closed)
        form.addRow("", self.check_first)
        form.addRow("", self.check_what)
        for day in (self.paused_from, self.paused_until):
            day.setMaximumWidth(_DAY_WIDTH)
            day.changed.connect(self._days_changed)
            form.addRow("", day)

    # Showing and reading

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer the platforms that the unit is on; all while no account is known."""
        self._accounts = accounts
        known = {one.platform for one in accounts} or set(Platform)
        for platform, toggle in self.platforms.items():
            toggle.setVisible(platform in known or toggle.isChecked())

    def show_series(self, series: Series | None) -> None:
        """Show a series, or the beginning of a new one: next week's column."""
        if series is None:
            series = Series("", "", Rhythm.WEEKLY, self._today() + timedelta(days=1), _NEVER)
            wanted = {one.platform for one in self._accounts} or set(Platform)
        else:
            wanted = {one.platform for one in series.variants}
        self.title.setText(series.title)
        self.text.setPlainText(series.text)
        self.rhythm.setCurrentIndex(self.rhythm.findData(series.rhythm.value))
        self.first.setDate(QDate(series.first.year, series.first.month, series.first.day))
        self.last.show_day(series.last)
        at = series.at or MORNING
        self.timed.setChecked(series.at is not None)
        self.time.setVisible(series.at is not None)
        self.time.setTime(QTime(at.hour, at.minute))
        for platform, toggle in self.platforms.items():
            toggle.setChecked(platform in wanted)
        self.show_accounts(self._accounts)
        self.belonging.show_ids(series.pillar_id, series.campaign_id)
        self.on_closed.setCurrentIndex(self.on_closed.findData(series.on_closed.value))
        self.check_first.setChecked(series.check_first)
        self.check_what.setText(series.check_what)
        self.paused_from.show_day(series.paused_from)
        self.paused_until.show_day(series.paused_until)
        self._tell_days()

    def start(self) -> tuple[Rhythm, date]:
        """Return how often it comes, and the first day."""
        shown = self.first.date()
        return Rhythm(self.rhythm.currentData()), date(shown.year(), shown.month(), shown.day())

    def applied_to(self, series: Series) -> Series:
        """Return ``series`` with what is filled in."""
        rhythm, first = self.start()
        at = self.time.time()
        return replace(
            series,
            title=" ".join(self.title.text().split()),
            rhythm=rhythm,
            first=first,
            last=self.last.value(),
            at=time(at.hour(), at.minute()) if self.timed.isChecked() else None,
            text=self.text.toPlainText().strip(),
            variants=self._variants(series),
            pillar_id=self.belonging.pillar_id,
            campaign_id=self.belonging.campaign_id,
            check_first=self.check_first.isChecked(),
            check_what=" ".join(self.check_what.text().split()),
            on_closed=OnClosed(self.on_closed.currentData()),
            paused_from=self.paused_from.value(),
            paused_until=self.paused_until.value(),
        )

    def point_at(self, series: Series) -> None:
        """Bring the keyboard to what cannot be stored."""
        wrong: QWidget = self.last.day
        if not series.title:
            wrong = self.title
        elif not series.variants:
            wrong = next(toggle for toggle in self.platforms.values() if toggle.isVisible())
        wrong.setFocus(Qt.FocusReason.OtherFocusReason)

    def _variants(self, series: Series) -> tuple[Variant, ...]:
        known = {one.platform: one for one in series.variants}
        account_of: dict[Platform, str] = {}
        for account in self._accounts:
            account_of.setdefault(account.platform, account.id)
        return tuple(
            known.get(platform) or Variant(platform, None, account_of.get(platform))
            for platform, toggle in self.platforms.items()
            if toggle.isChecked()
        )

    def _rhythm_chosen(self) -> None:
        """A yearly event is on its day, a column gives way: until somebody says otherwise."""
        usual = OnClosed.STAY if self.start()[0] is Rhythm.YEARLY else OnClosed.AFTER
        self.on_closed.setCurrentIndex(self.on_closed.findData(usual.value))
        self._days_changed()

    def _days_changed(self) -> None:
        self._tell_days()
        self.touched.emit()

    def _tell_days(self) -> None:
        series = self.applied_to(Series("", "", *self.start(), _NEVER))
        begin = max(self._today(), series.first)
        coming = (day for day in occurrences(series, begin, begin + _FAR) if not series.rests_on(day))
        days = [day_said(day) for day in islice(coming, _SHOWN_DAYS)]
        words = self.tr("Sıradaki günler: {days}").format(days=", ".join(days)) if days else self.tr("Sırada gün yok.")
        if series.first.day > _SHORTEST_MONTH and series.rhythm is not Rhythm.WEEKLY:
            words += " " + self.tr("O gün olmayan aylarda ayın son günü alınır.")
        self.coming.setText(words)


def _row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return made


def _choice(*options: tuple[str, Rhythm | OnClosed]) -> QComboBox:
    box = QComboBox()
    for words, value in options:
        box.addItem(words, value.value)
    return box
