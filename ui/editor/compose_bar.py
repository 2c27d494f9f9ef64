"""What a post is for and when: platforms, language, the texts it has, and its time."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QPushButton, QSizePolicy, QTabBar, QWidget

from models.enums import Language, Platform, PostState
from models.posts import Post
from services.clock import ISTANBUL, Clock
from ui.editor.belonging import BelongingButton
from ui.editor.kinds import language_name, platform_name
from ui.editor.publishing import KEY as PUBLISH_KEY
from ui.editor.sheet import Sheet, Tab
from ui.editor.standing import StateButton
from ui.kit import FlowLayout, IconButton, bold_surplus, button, label, tooltip_with_shortcut, type_over
from ui.moments import clock_shape, from_field, short_moment, to_field, when
from ui.theme import current_theme
from ui.theme.tokens import CONTROL_HEIGHT, ICON_S, SPACE_S

_FIRST_HOUR = 10


def _row(*widgets: QWidget, stretch_after: int) -> QWidget:
    """Return a widget with ``widgets`` side by side and the room to spare behind one of them."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_S)
    for place, widget in enumerate(widgets):
        row.addWidget(widget)
        if place == stretch_after:
            row.addStretch(1)
    return made


class PlatformBar(QWidget):
    """Toggles for the platforms, and how the post stands: its state, whether it is saved, its language."""

    platform_toggled = Signal(object, bool)
    """A :class:`Platform` and whether the post is meant for it; emitted for each after every click."""
    language_chosen = Signal(object)
    versions_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggles: dict[Platform, QPushButton] = {}
        for platform in Platform:
            made = button(platform_name(platform), role="toggle", icon=platform.value)
            made.setCheckable(True)
            made.setToolTip(self.tr("{name} için de yazın").format(name=platform_name(platform)))
            made.setAccessibleName(self.tr("Platform: {name}").format(name=platform_name(platform)))
            made.clicked.connect(self._clicked)
            self.toggles[platform] = made
        self.versions = IconButton("history", "", self.versions_asked.emit)
        self.versions.set_name(self.tr("Sürümler"), "Ctrl+H")
        self.state = StateButton()
        self.belonging = BelongingButton()
        self.status = label("", "caption")
        self.status.ensurePolished()
        # Its room is kept: what stands beside it must not jump to another line with every save.
        self.status.setMinimumWidth(self.status.fontMetrics().horizontalAdvance("Kaydedildi 00.00") + SPACE_S)
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Yazının dili"))
        self.language.setToolTip(self.tr("Yazının dili: denetim buna göre yapılır"))
        for language in Language:
            self.language.addItem(language_name(language), language.value)  # Qt would make a plain string of it
        self.language.activated.connect(self._language_activated)
        flow = FlowLayout(self, SPACE_S, last_takes_rest=True)
        flow.addWidget(_row(*self.toggles.values(), stretch_after=-1))
        flow.addWidget(_row(self.state, self.belonging, self.status, self.versions, self.language, stretch_after=2))

    def _clicked(self) -> None:
        for platform, toggle in self.toggles.items():
            self.platform_toggled.emit(platform, toggle.isChecked())

    def _language_activated(self, row: int) -> None:
        self.language_chosen.emit(Language(self.language.itemData(row)))

    def show_post(self, post: Post) -> None:
        for platform, toggle in self.toggles.items():
            toggle.setChecked(platform in post.platforms)
        self.language.setCurrentIndex(self.language.findData(post.language.value))
        self.state.show_state(post.state)
        self.belonging.show_post(post)


class _TabBar(QTabBar):
    """Tabs that have room for the bold name of the chosen one, and give up letters before they hide a tab."""

    def __init__(self) -> None:
        super().__init__()
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setIconSize(QSize(ICON_S, ICON_S))

    def tabSizeHint(self, index: int) -> QSize:
        return super().tabSizeHint(index) + QSize(bold_surplus(self, self.tabText(index)), 0)


class TextTabs(QWidget):
    """A tab for the shared text and for each platform; a text of its own is marked, and can be given up."""

    tab_chosen = Signal(object)
    """A :data:`~ui.editor.sheet.Tab`."""
    shared_asked = Signal(object)
    """The :class:`Platform` that is to follow the shared text again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.bar = _TabBar()
        self.bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar.setAccessibleName(self.tr("Metinler"))
        self.bar.currentChanged.connect(self._chosen)
        row.addWidget(self.bar, 1)
        self.back = button(self.tr("Ortak metne dön"), self._ask_shared, role="ghost", icon="undo")
        self.back.setToolTip(self.tr("Bu platformun ayrı metnini bırakın; Ctrl+Z ile geri gelir"))
        row.addWidget(self.back)
        self._tabs: list[Tab] = []

    def show_sheet(self, sheet: Sheet) -> None:
        """Show the texts of an open post."""
        blocked = self.bar.blockSignals(True)
        wanted: list[Tab] = [None, *(platform for platform in Platform if platform in sheet.post.platforms)]
        if wanted != self._tabs:
            while self.bar.count():
                self.bar.removeTab(0)
            for tab in wanted:
                self.bar.addTab("" if tab is None else platform_name(tab))
            self._tabs = wanted
        for place, tab in enumerate(wanted):
            self._name(place, tab, own=tab is not None and sheet.is_own(tab))
        self.bar.setCurrentIndex(wanted.index(sheet.tab))
        self.bar.blockSignals(blocked)
        self.back.setVisible(sheet.tab is not None and sheet.is_own(sheet.tab))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let the way back be an icon where its words would take the room of the tabs."""
        words = self.back.accessibleName()
        room = self.width() - self.bar.sizeHint().width() - SPACE_S
        needed = self.back.fontMetrics().horizontalAdvance(words) + ICON_S + SPACE_S * 3
        self.back.setText(words if room >= needed else "")

    def _name(self, place: int, tab: Tab, *, own: bool) -> None:
        if tab is None:
            self.bar.setTabText(place, self.tr("Ortak metin"))
            return
        name = platform_name(tab)
        self.bar.setTabText(place, name)
        self.bar.setTabIcon(place, current_theme().icon("editor", "accent", ICON_S) if own else QIcon())
        said = self.tr("{name}: kendi metni var") if own else self.tr("{name}: ortak metni kullanıyor")
        self.bar.setTabToolTip(place, said.format(name=name))
        self.bar.setAccessibleTabName(place, said.format(name=name))

    def _chosen(self, place: int) -> None:
        if 0 <= place < len(self._tabs):
            self.tab_chosen.emit(self._tabs[place])

    def _ask_shared(self) -> None:
        tab = self._tabs[self.bar.currentIndex()]
        if tab is not None:
            self.shared_asked.emit(tab)


class PlanBar(QWidget):
    """The time of publishing: a field, and the way onto the calendar and off it; once it is out, since when."""

    planned = Signal(object)
    """An aware ``datetime``, or ``None`` to take the post off the calendar."""
    past_refused = Signal()

    def __init__(self, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._at: datetime | None = None
        self._is_pencilled = False
        self._is_out = False
        self._shown: tuple[str, datetime | None] | None = None
        self.field = QDateTimeEdit()
        self.field.setLocale(QLocale())
        self.field.setDisplayFormat(f"d MMM yyyy ddd {clock_shape()}")
        type_over(self.field)
        self.field.setCalendarPopup(True)
        self.field.setAccessibleName(self.tr("Yayın zamanı"))
        self.field.lineEdit().setAccessibleName(self.tr("Yayın zamanı"))  # it has the focus while one types
        self.field.setToolTip(self.tr("Yayın zamanı (Türkiye saati)"))
        widest = self.field.fontMetrics().horizontalAdvance("30 Mart 2026 Cmt 00.00")
        self.field.setMinimumWidth(widest + CONTROL_HEIGHT + SPACE_S)
        self.field.dateTimeChanged.connect(self._show_buttons)
        self.put = button(self.tr("Takvime koy"), self._plan, icon="calendar")
        self.take = IconButton("close", self.tr("Takvimden çıkar"), self._take_off)
        self.publish = button(self.tr("Yayımla"), icon="send")
        self.out = label("", "muted")
        self.out.setMinimumHeight(CONTROL_HEIGHT)  # one line with the button
        self._offer_publishing()
        flow = FlowLayout(self, SPACE_S, last_takes_rest=True)
        flow.addWidget(_row(self.out, self.field, self.put, self.take, stretch_after=-1))
        flow.addWidget(_row(self.publish, stretch_after=0))

    def show_post(self, post: Post) -> None:
        self._is_pencilled = post.is_pencilled
        self._is_out = post.state is PostState.PUBLISHED
        since = "" if post.published_at is None else short_moment(post.published_at, self._clock.now())
        self.out.setText(self.tr("Yayımlandı: {when}").format(when=since) if since else "")
        if (post.id, post.planned_at) == self._shown:
            self._show_buttons()
            return  # a time that is just being chosen stays in the field
        self._shown = (post.id, post.planned_at)
        self._at = post.planned_at
        blocked = self.field.blockSignals(True)
        self.field.setDateTime(to_field(post.planned_at or self._suggested()))
        self.field.blockSignals(blocked)
        self._show_buttons()

    def told(self, post: Post) -> str:
        """Return the sentence about where a post stands, once its day was changed here."""
        if post.planned_at is None:
            return self.tr("Takvimden çıkarıldı.")
        said = self.tr("Planlandı: {when}.") if post.state is PostState.PLANNED else self.tr("Takvime eklendi: {when}.")
        return said.format(when=when(post.planned_at))

    def _suggested(self) -> datetime:
        """Return tomorrow morning in Türkiye."""
        day = self._clock.now().astimezone(ISTANBUL) + timedelta(days=1)
        return day.replace(hour=_FIRST_HOUR, minute=0, second=0, microsecond=0)

    def _show_buttons(self) -> None:
        moved = self._at is None or from_field(self.field.dateTime()) != self._at.replace(second=0, microsecond=0)
        self.put.setVisible(not self._is_out and (moved or self._is_pencilled))
        if self._at is None:
            self.put.setText(self.tr("Takvime koy"))
        else:  # a draft with a day of its own: that is confirmed here, after the last look
            self.put.setText(self.tr("Planla") if self._is_pencilled else self.tr("Zamanı değiştir"))
        self.put.setAccessibleName(self.put.text())
        self.take.setVisible(not self._is_out and self._at is not None)
        self.field.setVisible(not self._is_out)  # the day it was planned for says nothing any more
        self.out.setVisible(self._is_out and bool(self.out.text()))
        self._offer_publishing()
        if self._at is not None:
            on_calendar = self.tr("Takvimde: {when}").format(when=short_moment(self._at, self._clock.now()))
            self.setToolTip("" if self._is_out else on_calendar)

    def _offer_publishing(self) -> None:
        if self._is_out:
            words, said = self.tr("Yayın bilgisi"), self.tr("Yayımlandığı yerleri görün ya da yazıyı yeniden kullanın")
        else:
            words = self.tr("Yayımla")
            said = self.tr("Yazıyı adım adım yayımlayın ya da yayımlandı olarak işaretleyin")
        self.publish.setText(words)
        self.publish.setAccessibleName(words)
        self.publish.setToolTip(tooltip_with_shortcut(said, PUBLISH_KEY))

    def _take_off(self) -> None:
        self._keep_keyboard()
        self.planned.emit(None)

    def _keep_keyboard(self) -> None:
        """The button that was pressed goes; one more Space must not press the one beside it."""
        if self.put.hasFocus() or self.take.hasFocus():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan(self) -> None:
        wanted = from_field(self.field.dateTime())
        if wanted <= self._clock.now():
            self.past_refused.emit()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._keep_keyboard()
        self.planned.emit(wanted)
