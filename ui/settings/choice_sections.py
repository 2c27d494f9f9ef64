"""Görünüm, Dil ve üslup, Planlama and Kasa: settings with one control each."""

from __future__ import annotations

import sys
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QWidget

from services.settings import Settings
from services.settings.keys import NumberKey, SwitchKey
from ui.kit import Card, button
from ui.settings.form import Pen, Section, row
from ui.theme.tokens import SPACE_S

_CONTROL_WIDTH = 200
ChoiceKey = Literal["appearance.theme", "appearance.language", "tone.address", "tone.strictness"]


class ControlSection(Section):
    """A section whose controls show a setting each, and write it."""

    def __init__(self, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen = pen

    @property
    def _settings(self) -> Settings:
        return self._pen.settings

    def _choice(
        self, card: Card, text: str, key: ChoiceKey, options: tuple[tuple[str, str], ...], *, hint: str = ""
    ) -> QComboBox:
        box = QComboBox()
        box.setFixedWidth(_CONTROL_WIDTH)
        for value, words in options:
            box.addItem(words, value)
        problem = row(card, text, box, hint)

        def show() -> None:
            box.setCurrentIndex(box.findData(self._settings.get(key)))

        def chosen(index: int) -> None:
            self._pen.write(box, key, str(box.itemData(index)), problem, show)

        show()
        box.activated.connect(chosen)
        return box

    def _number(
        self, card: Card, text: str, key: NumberKey, limits: tuple[int, int], *, suffix: str, hint: str
    ) -> QSpinBox:
        box = QSpinBox()
        box.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # the style sheet's padding does not reach it
        box.setFixedWidth(_CONTROL_WIDTH)
        box.setRange(*limits)
        box.setSuffix(suffix)
        box.setKeyboardTracking(False)
        problem = row(card, text, box, hint)

        def show() -> None:
            box.blockSignals(True)
            box.setValue(self._settings.get(key))
            box.blockSignals(False)

        def chosen(value: int) -> None:
            self._pen.write(box, key, value, problem, show)

        show()
        box.valueChanged.connect(chosen)
        return box

    def _switch(self, card: Card, text: str, key: SwitchKey, *, hint: str) -> QCheckBox:
        box = QCheckBox()
        problem = row(card, text, box, hint)

        def show() -> None:
            box.setChecked(self._settings.get(key))

        show()
        box.clicked.connect(lambda checked=False: self._pen.write(box, key, bool(checked), problem, show))
        return box


class AppearanceSection(ControlSection):
    """Theme and language; both take effect at once."""

    def __init__(self, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(pen, parent)
        card = self.card(self.tr("Görünüm"))
        self.theme = self._choice(
            card,
            self.tr("Tema"),
            "appearance.theme",
            (("system", self.tr("Sistemle aynı")), ("light", self.tr("Açık")), ("dark", self.tr("Koyu"))),
        )
        self.language = self._choice(card, self.tr("Dil"), "appearance.language", (("tr", "Türkçe"), ("en", "English")))


class ToneSection(ControlSection):
    """How the unit speaks: what its posts are held against."""

    def __init__(self, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(pen, parent)
        card = self.card(
            self.tr("Dil ve üslup"),
            self.tr("Kılavuz md. 3: yazılar birimi temsil eder. Üslup uyarıları burada seçtiklerinize göre verilir."),
        )
        self.address = self._choice(
            card,
            self.tr("Okura seslenme"),
            "tone.address",
            (("siz", self.tr("Siz")), ("sen", self.tr("Sen")), ("any", self.tr("Yazıya göre"))),
            hint=self.tr("Seçtiğinizden başka türlü seslenen cümleler işaretlenir."),
        )
        self.strictness = self._choice(
            card,
            self.tr("Ne kadar sıkı"),
            "tone.strictness",
            (("relaxed", self.tr("Rahat")), ("normal", self.tr("Olağan")), ("strict", self.tr("Sıkı"))),
            hint=self.tr("Rahat seçilirse hafif üslup kusurları söylenmez; sıkı seçilirse uyarı olur."),
        )
        self.exclamations = self._number(
            card, self.tr("En çok ünlem"), "tone.exclamations", (0, 20), suffix="",
            hint=self.tr("Bir yazıda bundan çok ünlem işareti varsa söylenir."),
        )  # fmt: skip
        self.emoji = self._number(
            card, self.tr("En çok emoji"), "tone.emoji", (0, 50), suffix="",
            hint=self.tr("Bir yazıda bundan çok emoji varsa söylenir."),
        )  # fmt: skip


class PlanningSection(ControlSection):
    """When the calendar warns, and the way to what orders it."""

    arrangement_asked = Signal(str, str)
    """A part of "Yayın düzeni", and whose."""

    def __init__(self, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(pen, parent)
        card = self.card(
            self.tr("Planlama"), self.tr("Kılavuz md. 2: hesap başına günde bir, en çok iki yazı; araları açık.")
        )
        self.daily_limit = self._number(
            card, self.tr("Günlük sınır"), "planning.daily_limit", (1, 20), suffix=self.tr(" yazı"),
            hint=self.tr("Bir hesapta bundan çok yazı olan gün takvimde işaretlenir."),
        )  # fmt: skip
        self.minimum_gap = self._number(
            card, self.tr("En kısa aralık"), "planning.minimum_gap_hours", (0, 24), suffix=self.tr(" saat"),
            hint=self.tr("Aynı hesaptaki iki yazının arası bundan kısaysa takvim uyarır."),
        )  # fmt: skip
        self.silence = self._number(
            card, self.tr("Sessizlik"), "planning.silence_days", (1, 90), suffix=self.tr(" gün"),
            hint=self.tr("Bir hesapta bu kadar gün yazı yoksa haber verilir (Kılavuz md. 1)."),
        )  # fmt: skip
        order = self.card(
            self.tr("Yayın düzeni"),
            self.tr("İçerik sütunları ve hedef payları, kampanyalar, hesapların yayın saatleri."),
        )
        line = QHBoxLayout()
        line.addStretch(1)
        self.arrange = button(
            self.tr("Yayın düzenini aç"), lambda: self.arrangement_asked.emit("pillars", ""), icon="arrow-right"
        )
        line.addWidget(self.arrange)
        order.body.addLayout(line)


class VaultSection(ControlSection):
    """How carefully the vault is kept."""

    def __init__(self, pen: Pen, parent: QWidget | None = None) -> None:
        super().__init__(pen, parent)
        card = self.card(self.tr("Kasa"))
        self.lock_after = self._number(
            card, self.tr("Kendiliğinden kilitlenme"), "vault.lock_after_minutes", (1, 120), suffix=self.tr(" dakika"),
            hint=self.tr("Bu süre boyunca dokunulmayan kasa kilitlenir."),
        )  # fmt: skip
        self.clear_clipboard = self._number(
            card, self.tr("Panoyu temizleme"), "vault.clear_clipboard_seconds", (5, 300), suffix=self.tr(" saniye"),
            hint=self.tr("Kopyalanan parola ve kod bu süre sonunda panodan silinir."),
        )  # fmt: skip
        self.show_for = self._number(
            card, self.tr("Parolayı gösterme"), "vault.show_seconds", (5, 120), suffix=self.tr(" saniye"),
            hint=self.tr("Gözle açtığınız parola bu süre sonunda yeniden gizlenir."),
        )  # fmt: skip
        self.drill_days = self._number(
            card, self.tr("Devir denemesi"), "vault.drill_days", (30, 730), suffix=self.tr(" gün"),
            hint=self.tr("Meslektaşınız devri açabildiğini bu kadar gündür denememişse hesabın yanında söylenir."),
        )  # fmt: skip
        self.with_screen = self._switch(
            card, self.tr("Ekran kilitlenince kilitle"), "vault.lock_with_screen",
            hint=self.tr("Bilgisayar uykuya geçerken kasa her zaman kilitlenir."),
        )  # fmt: skip
        self.when_minimised = self._switch(
            card, self.tr("Pencere küçültülünce kilitle"), "vault.lock_when_minimised",
            hint=self.tr("Pencereyi görev çubuğuna indirdiğinizde kasa da kapanır."),
        )  # fmt: skip
        if sys.platform in ("win32", "darwin"):  # elsewhere the system has no such thing; the page Kasa says so
            self.from_pictures = self._switch(
                card, self.tr("Ekran görüntüsünden gizle"), "vault.hide_from_pictures",
                hint=self.tr("Kasa açıkken pencere, ekran görüntülerinde ve paylaşılan ekranda görünmez."),
            )  # fmt: skip
