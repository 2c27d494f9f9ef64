"""When a platform refuses a code: what it may be, and whether the PC's clock is right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.enums import Severity
from models.errors import UserError
from services.clock import Clock
from services.vault.otp.drift import ClockReport, Offset, behind_the_vault, report
from services.vault.otp.server_time import compare
from services.vault.service import VaultService
from ui.kit import Card, Chip, button, label, severity_name, tone_of
from ui.messages import say
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.parts import LANE

_NETWORK_LANE = "io"
_WIDTH = 520
Compare = Callable[[Clock], Offset]


class ClockDialog(QDialog):
    """Compares with the vault's own past at once, and with a server only when somebody presses the button."""

    def __init__(
        self,
        vault: VaultService,
        tasks: TaskRunner,
        clock: Clock,
        compare_with: Compare = compare,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault, self._tasks, self._clock, self._compare = vault, tasks, clock, compare_with
        self._asking = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Kod kabul edilmedi mi?"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addWidget(label(self._advice(), wrap=True))
        column.addWidget(self._make_card())
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Kapat"), self.reject))
        self.check_button = button(self.tr("Bilgisayarın saatini denetle"), self.check, role="primary", icon="clock")
        self.check_button.setDefault(True)
        row.addWidget(self.check_button)
        column.addLayout(row)
        self.check_button.setFocus()
        self._fit()
        self._look_back()

    def check(self) -> None:
        """Ask a server what time it is."""
        if self._asking:
            return
        self._asking = True  # the button stays enabled: a disabled one would lose the keyboard
        self._show("", "", self.tr("Saat sunucusuna soruluyor…"), "")

        def done(offset: Offset) -> None:
            self._asking = False
            self._tell(report(offset), self.tr("Karşılaştırılan sunucu: {server}").format(server=offset.server))

        def failed(error: Exception) -> None:
            self._asking = False
            if isinstance(error, UserError):
                self._show(severity_name(Severity.HINT), "", say(error.message), say(error.hint))
            else:
                self._tasks.task_failed.emit(error)

        self._tasks.run(_NETWORK_LANE, lambda _: self._compare(self._clock), owner=self, done=done, failed=failed)

    def _advice(self) -> str:
        return self.tr(
            "Kodlar saate göre üretilir ve yaklaşık 30 saniyede bir değişir. Bilgisayarın saati yarım dakikadan fazla"
            " şaşarsa platform kodu kabul etmez; saat diliminin etkisi yoktur."
        )

    def _make_card(self) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        self.chip = Chip("")
        self.message = label("", wrap=True)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.message, 1)
        card.body.addLayout(head)
        self.hint = label("", "muted", wrap=True)
        self.server = label("", "caption", wrap=True)
        card.body.addWidget(self.hint)
        card.body.addWidget(self.server)
        self._show(
            "",
            "",
            self.tr("Saat henüz karşılaştırılmadı. Denetlerken yalnız “saat kaç?” diye sorulur, bilgi gitmez."),
            "",
        )
        return card

    def _look_back(self) -> None:
        """Compare with the last change of the vault, which needs no network."""

        def last() -> datetime | None:
            with self._vault.room.reading() as room:
                return room.last_change()

        def judge(moment: datetime | None) -> None:
            found = behind_the_vault(self._clock.now(), moment)
            if found is not None:
                self._tell(found, "")

        self._tasks.run(LANE, lambda _: last(), owner=self, done=judge)

    def _tell(self, found: ClockReport, server: str) -> None:
        right = found.severity is Severity.INFORMATION
        word = self.tr("Saat") if right else severity_name(found.severity)
        self._show(word, "success" if right else tone_of(found.severity), say(found.message), say(found.hint))
        _fill(self.server, server)
        self._fit()

    def _show(self, word: str, tone: str, message: str, hint: str) -> None:
        self.chip.show_state(word, tone)
        self.chip.setVisible(bool(word))
        self.message.setText(message)
        _fill(self.hint, hint)
        _fill(self.server, "")
        self._fit()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{message} {hint}".strip()))

    def _fit(self) -> None:
        """Be as high as the words want at this width; nothing is cut, whatever is found."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), max(self.minimumSizeHint().height(), layout.totalHeightForWidth(self.width())))


def _fill(line: QLabel, text: str) -> None:
    line.setText(text)
    line.setVisible(bool(text))
