"""First of all: where the accounts come from, which file, and its password if it has one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.enums import Severity
from models.errors import UserError
from services.vault.secret import Secret
from ui.kit import Banner, Card, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S
from ui.vault.secret_edit import SecretEdit

_LONGEST_PASSWORD = 1_000


class ChoosingStage(QWidget):
    """How to get a file out of each program, and the button that chooses it."""

    file_asked = Signal()
    codes_asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner: Banner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_L)
        self._column.addWidget(label(self.tr("Hesapları başka bir programdan al"), "heading"))
        self._column.addWidget(
            label(
                self.tr(
                    "Önce öteki programda hesaplarınızı bir dosyaya aktarın, sonra o dosyayı burada seçin. Ne"
                    " alınacağını görüp onaylamadan kasaya hiçbir şey yazılmaz."
                ),
                "muted",
                wrap=True,
            )
        )
        card = Card()
        card.body.addLayout(self._make_ways())
        self._column.addWidget(card)
        self._column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.scan = button(self.tr("Karekod okut…"), self.codes_asked.emit, icon="camera")
        row.addWidget(self.scan)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.left.emit))
        self.choose = button(self.tr("Dosya seç…"), self.file_asked.emit, role="primary", icon="attach")
        row.addWidget(self.choose)
        self._column.addLayout(row)

    def show_problem(self, error: UserError | None) -> None:
        """Say why a file cannot be imported; ``None`` takes the words away."""
        if self._banner is not None:
            self._column.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
        if error is not None:
            self._banner = Banner(Severity.WARNING, say(error.message), say(error.hint))
            self._banner.closed.connect(lambda: self.show_problem(None))
            self._column.insertWidget(2, self._banner)
            self.choose.setFocus()

    def _make_ways(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        grid.setColumnStretch(1, 1)
        ways = (
            ("Chrome, Edge", self.tr("Ayarlar → Parolalar → Parolaları dışa aktar")),
            ("Firefox", self.tr("Parolalar → “…” menüsü → Parolaları dışa aktar")),
            ("Safari, iPhone", self.tr("Mac’te Parolalar uygulaması → Dosya → Dışa aktar")),
            ("Bitwarden", self.tr("Araçlar → Kasayı dışa aktar → .json ya da parola korumalı .json")),
            ("KeePassXC", self.tr("Veritabanı → Dışa aktar → CSV")),
            ("Aegis, 2FAS", self.tr("Ayarlar → Yedekleme ya da içe ve dışa aktarma; parolalı da olur")),
            ("Google Authenticator", self.tr("Telefonda Hesapları aktar → Dışa aktar; çıkan karekodu aşağıdan okutun")),
            ("Excel", self.tr("İlk satırı hesap, kullanıcı adı, parola olan listeyi “CSV UTF-8” olarak kaydedin")),
        )
        for place, (program, way) in enumerate(ways):
            grid.addWidget(label(program, "section"), place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(way, wrap=True), place, 1)
        return grid


class PasswordStage(QWidget):
    """Asks for the password that the file itself has."""

    submitted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        self._title = label("", "heading", wrap=True)
        column.addWidget(self._title)
        self._words = label("", "muted", wrap=True)
        column.addWidget(self._words)
        name = QLabel(self.tr("Dosyanın &parolası"))
        self.password = SecretEdit(self.tr("Dosyanın parolası"))
        self.password.setMaxLength(_LONGEST_PASSWORD)
        name.setBuddy(self.password)
        column.addWidget(name)
        column.addWidget(self.password)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.left.emit))
        self.open_file = button(self.tr("Dosyayı aç"), self.submitted.emit, role="primary")
        row.addWidget(self.open_file)
        column.addLayout(row)
        self.password.returnPressed.connect(self.submitted)

    def ask(self, error: UserError) -> None:
        """Say what is asked for and why, and take the keyboard."""
        self._title.setText(say(error.message))
        self._words.setText(say(error.hint))
        self.password.forget()
        self.password.setFocus()

    def taken(self) -> Secret:
        """Return what was typed, and empty the line."""
        secret = self.password.secret()
        self.password.forget()
        return secret
