"""Yedek ve devir › Başka bilgisayara geçiş: taking the vault's file along, and what to do with it over there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Severity
from models.messages import QT_TRANSLATE_NOOP, Message
from services.clock import local_day
from services.vault.recovery.moving import take_out
from ui.events import Notice
from ui.kit import Card, button, label
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.parts import Part, VaultTools


class MovingSection(Part):
    """Four steps, and the button for the first of them."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card()
        column.addWidget(card)
        card.body.addWidget(label(self.tr("Başka bilgisayara geçiş"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(self._steps()):
            grid.addWidget(label(f"{row + 1}.", "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(step, wrap=True), row, 1)
        card.body.addLayout(grid)
        note = label(
            self.tr(
                "Kopya şifrelidir: kurtarma kodu olmadan hiçbir bilgisayarda açılmaz. Bu bilgisayar bozulursa da yol"
                " aynıdır; eldeki son kopyayı kullanırsınız."
            ),
            "muted",
            wrap=True,
        )
        card.body.addWidget(note)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_S)
        self.copy_button = button(self.tr("Kasa dosyasını kopyala…"), self.ask, icon="backup")
        buttons.addWidget(self.copy_button)
        buttons.addStretch(1)
        card.body.addLayout(buttons)

    def take_focus(self) -> None:
        self.copy_button.setFocus()

    def ask(self) -> None:
        """Let the user choose where the copy goes."""
        day = local_day(self.tools.clock.now()).isoformat()
        dialog = QFileDialog(self, self.tr("Kasa dosyası nereye kopyalansın?"), f"kasa-{day}.sqlite3")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Kasa dosyası (*.sqlite3)"))
        dialog.setDefaultSuffix("sqlite3")
        dialog.fileSelected.connect(self._copy_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def copy_to(self, target: Path) -> None:
        """Copy the vault's file, whole, while it is open."""

        def tell(_: None) -> None:
            words = Message(
                QT_TRANSLATE_NOOP("services", "Kasa dosyası “{name}” adıyla kopyalandı."), {"name": target.name}
            )
            hint = Message(QT_TRANSLATE_NOOP("services", "Yeni bilgisayarda kurtarma koduyla açılır."))
            self.tools.events.notice_raised.emit(Notice(Severity.INFORMATION, words, hint))

        self.run(lambda: take_out(self.tools.vault.room.path, target), tell)

    def _copy_to(self, chosen: str) -> None:
        self.copy_to(Path(chosen))

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Kurtarma kiti denenmiş olsun; yoksa yukarıdan hazırlayın. Kasa dosyasını bir belleğe kopyalayın."),
            self.tr("Yeni bilgisayarda Birim Kalemi’ni açın, Kasa sayfasında “Yedekten kasa aç…” ile o dosyayı seçin."),
            self.tr("“Kurtarma koduyla aç” deyip kâğıttaki kodu yazın; kasa o bilgisayarın anahtarlığına bağlanır."),
            self.tr(
                "Eski bilgisayardaki kasayı artık kullanmayın: iki kopya birbirinin değişikliklerini görmez."
                " Bellekteki kopyayı silin."
            ),
        )
