"""What the vault protects against and what not, in plain words: at set-up, and later in Güvenlik."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.kit import Card, label
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, SPACE_L, SPACE_M, SPACE_S
from ui.vault.parts import Part, VaultTools
from ui.vault.system.capture import system_hide


class ProtectionCards(QWidget):
    """Two cards side by side. The threat model (docs/tehdit-modeli.md) has the same promises with their tests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._icons: list[tuple[QLabel, str, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_L)
        row.addWidget(self._card(self.tr("Şunlara karşı korur"), "success", self._protected()), 1)
        row.addWidget(self._card(self.tr("Şunlara karşı koruyamaz"), "warning", self._not_protected()), 1)
        self._theme.changed.connect(self._dye)
        self._dye()

    def _protected(self) -> Sequence[str]:
        return (
            self.tr("Bilgisayarın ya da diskin çalınması"),
            self.tr("Bu bilgisayarda başka bir oturum açan kişiler"),
            self.tr("Kasa dosyasının kopyalanması ya da değiştirilmesi"),
            self.tr("Yolda değiştirilen ya da başkasının adına düzenlenen devir dosyaları"),
        )

    def _not_protected(self) -> Sequence[str]:
        return (
            self.tr("Siz oturum açmışken çalışan kötü amaçlı programlar"),
            self.tr("Bilgisayarda aynı oturumu sizinle paylaşan kişiler: kasaya bir parola ekleyin"),
            self.tr("Emanet ettiğiniz bilgiyi kopyalayan bir meslektaş: ayrılınca parolaları değiştirin"),
            self.tr("Bilgisayarın ele geçirilmesi: parola ile kod aynı kasadaysa ikisi birden gider"),
        )

    def _card(self, title: str, tone: str, lines: Sequence[str]) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._icon("shield" if tone == "success" else "warning", tone))
        head.addWidget(label(title, "heading"), 1)
        card.body.addLayout(head)
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(SPACE_M)
            mark = self._icon("check" if tone == "success" else "minus", tone)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(line, wrap=True), 1)
            card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _icon(self, name: str, token: str) -> QLabel:
        made = QLabel()
        self._icons.append((made, name, token))
        return made

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        for where, name, token in self._icons:
            pixmap = self._theme.pixmap(name, token, round(ICON_S * ratio))
            pixmap.setDevicePixelRatio(ratio)
            where.setPixmap(pixmap)


class ProtectionSection(Part):
    """Kasa neyi korur? The same cards for whoever has forgotten."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Kasa neyi korur?"), "section"))
        column.addWidget(ProtectionCards())
        for line in (self._pictures(), self._memory()):
            column.addWidget(label(line, "caption", wrap=True))

    def _pictures(self) -> str:
        if system_hide() is not None:
            return self.tr(
                "Kasa açıkken pencere, ekran görüntülerinde ve paylaşılan ekranda görünmez. Sunumda göstermeniz"
                " gerekirse Ayarlar › Kasa’dan kapatabilirsiniz."
            )
        return self.tr(
            "Bu işletim sistemi bir pencereyi ekran görüntülerinden gizleyemiyor: ekranınızı paylaşmadan önce kasayı"
            " kilitleyin (Ctrl+L)."
        )

    def _memory(self) -> str:
        return self.tr(
            "Kopyaladığınız parola kısa süre sonra panodan silinir. Program o sırada çökerse silecek kimse kalmaz:"
            " bir pano programı kullanıyorsanız ondan elle silin."
        )
