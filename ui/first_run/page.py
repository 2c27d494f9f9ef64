"""The page of the first start: the unit's name, its university, its accounts; or "Şimdilik geç"."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.enums import Severity
from models.errors import UserError
from models.posts import Account, Unit
from ui.accounts_editor import AccountsEditor
from ui.events import AppEvents
from ui.first_run.ports import OpenStorage, Settings
from ui.kit import Banner, Card, button, hline, label, restyle
from ui.messages import say
from ui.tasks import TaskRunner
from ui.theme import current_theme
from ui.theme.tokens import ICON_L, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_WIDTH = 560
_LONGEST_NAME = 200
_LANE = "storage"


class FirstRunPage(QWidget):
    """Asks once. ``finished`` is emitted after everything was saved, or skipped.

    ``storage`` gives the open storage and is called on the "storage" lane only. The settings are written there too.
    """

    finished = Signal()

    def __init__(
        self, storage: OpenStorage, settings: Settings, events: AppEvents, tasks: TaskRunner, *,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("role", "page")
        self._storage = storage
        self._settings = settings
        self._events = events
        self._tasks = tasks
        self._theme = current_theme()
        self._banner: Banner | None = None
        self.name = self._field(self.tr("Örneğin: Güneşli Üniversitesi Kütüphanesi"), self.tr("Birimin adı"))
        self.university = self._field(self.tr("İsteğe bağlı"), self.tr("Üniversite"))
        self.problem = label(self.tr("Birimin adını yazın ya da şimdilik geçin."), "problem")
        self.problem.hide()
        self.accounts = AccountsEditor()
        self.accounts.offer_every_platform()
        self.skip_button = button(self.tr("Şimdilik geç"), self.skip)
        self.save_button = button(self.tr("Başla"), self.save, role="primary")
        self.name.textEdited.connect(self._name_edited)
        for submitted in (self.name.returnPressed, self.university.returnPressed, self.accounts.submitted):
            submitted.connect(self.save)
        self.setFocusProxy(self.name)  # the window gives the focus to the page
        self._picture = QLabel()
        self._lay_out()
        self._theme.changed.connect(self._dye)
        self._dye()

    def _field(self, placeholder: str, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(_LONGEST_NAME)
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        middle.addStretch(1)
        card = self._card()
        card.setFixedWidth(_WIDTH)
        # Stretches, not an alignment: a layout asks an aligned card with wrapped text for too little height.
        centre = QHBoxLayout()
        centre.addStretch(1)
        centre.addWidget(card)
        centre.addStretch(1)
        middle.addLayout(centre)
        middle.addStretch(2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def _card(self) -> Card:
        card = Card(margin=SPACE_XL + SPACE_S)
        body = card.body
        body.setSpacing(SPACE_S)
        body.addWidget(self._picture)
        body.addSpacing(SPACE_XS)
        body.addWidget(label(self.tr("Birim Kalemi’ne hoş geldiniz"), "title"))
        why = self.tr(
            "Yazılarınızı doğru hesaba, doğru dille hazırlamak için biriminizi tanıyalım. "
            "Bilgiler yalnız bu bilgisayarda kalır; sonra Hesaplar’dan ve Ayarlar’dan değiştirebilirsiniz."
        )
        body.addWidget(label(why, "muted", wrap=True))
        self._banners = QVBoxLayout()
        body.addLayout(self._banners)
        body.addSpacing(SPACE_M)
        for title, widget in ((self.tr("Birimin adı"), self.name), (self.tr("Üniversite"), self.university)):
            heading = label(title, "section")
            heading.setBuddy(widget)
            body.addWidget(heading)
            body.addWidget(widget)
            if widget is self.name:
                body.addWidget(self.problem)
            body.addSpacing(SPACE_S)
        body.addWidget(label(self.tr("Sosyal medya hesapları"), "section"))
        body.addWidget(self.accounts)
        body.addSpacing(SPACE_M)
        body.addWidget(hline())
        body.addSpacing(SPACE_S)
        body.addLayout(self._buttons())
        return card

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.save_button)
        return row

    def save(self) -> None:
        """Check what was written, and save it."""
        name = " ".join(self.name.text().split())
        self._complain(on=not name)
        fine = self.accounts.check()
        if not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        if not fine or not name:
            return
        unit = Unit(name, " ".join(self.university.text().split()))
        self._finish(unit, self.accounts.accounts())

    def skip(self) -> None:
        """Ask nothing more, and do not ask again."""
        self._finish(None, [])

    def _finish(self, unit: Unit | None, accounts: list[Account]) -> None:
        self._set_busy(busy=True)

        def work(_is_cancelled: IsCancelled) -> None:
            if unit is not None:
                store = self._storage().unit
                store.set(unit)
                for account in accounts:
                    store.save_account(account)
            self._settings.set("first_run.done", True)

        self._tasks.run(_LANE, work, owner=self, done=lambda _: self._saved(unit), failed=self._failed)

    def _saved(self, unit: Unit | None) -> None:
        self._set_busy(busy=False)
        if unit is not None:
            self._events.unit_changed.emit()
        self.finished.emit()

    def _failed(self, error: Exception) -> None:
        """Keep what was written on the screen, and say what went wrong above it."""
        self._set_busy(busy=False)
        if not isinstance(error, UserError):
            self._tasks.task_failed.emit(error)
            return
        self._close_banner()
        self._banner = Banner(Severity.ERROR, say(error.message), say(error.hint))
        self._banner.closed.connect(self._close_banner)
        self._banners.addWidget(self._banner)

    def _close_banner(self) -> None:
        if self._banner is not None:
            self._banner.deleteLater()
            self._banner = None

    def _set_busy(self, *, busy: bool) -> None:
        self.save_button.setEnabled(not busy)
        self.skip_button.setEnabled(not busy)

    def _name_edited(self, _text: str) -> None:
        self._complain(on=False)

    def _complain(self, *, on: bool) -> None:
        self.problem.setVisible(on)
        restyle(self.name, "invalid", on)

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap("editor", "accent", round(ICON_L * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
