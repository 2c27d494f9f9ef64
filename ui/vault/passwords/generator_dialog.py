"""Makes a password: of signs, or of Turkish words that can be read out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.enums import Platform
from models.errors import UserError
from services.paths import RESOURCES
from services.vault.passwords.generator import (
    FEWEST_WORDS,
    MOST_WORDS,
    Recipe,
    WordRecipe,
    generate,
    generate_words,
)
from services.vault.passwords.limits import load_limits
from services.vault.secret import Secret
from ui.kit import Card, IconButton, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.parts import VaultTools
from ui.vault.secret_label import SecretLabel

_WIDTH = 520
_SHOWN_SECONDS = 120
_STRONG_BITS = 60.0
AGAIN, COPY = "Ctrl+R", "Ctrl+Shift+P"


class GeneratorDialog(QDialog):
    """Shows a new password, made anew with each change of what it is to be; Enter takes it."""

    chosen = Signal(object)
    """The password, as a ``Secret``."""

    def __init__(self, tools: VaultTools, platform: Platform | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._limits = load_limits(RESOURCES / "vault", platform)
        self._made = Secret("")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Parola üret"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addLayout(self._make_switch())
        column.addWidget(self._make_shown())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_signs())
        self._stack.addWidget(self._make_words())
        column.addWidget(self._stack)
        self._hint = label(
            self.tr("Parolayı önce platformda değiştirin, sonra bu kaydı kaydedin."), "caption", wrap=True
        )
        column.addWidget(self._hint)
        column.addLayout(self._make_buttons())
        self.make()
        self._take.setFocus()

    def make(self) -> None:
        """Make a password by what is chosen."""
        try:
            self._made = generate_words(self.word_recipe()) if self._stack.currentIndex() else generate(self.recipe())
        except UserError as error:
            self._made = Secret("")
            self.shown.hide_secret()
            self._told.setText(say(error.message))
        else:
            self.shown.show_secret(self._made)
            self._told.setText(self._judged())
        self._take.setEnabled(bool(self._made))

    def recipe(self) -> Recipe:
        """Return what is chosen for a password of signs."""
        return Recipe(
            self.length.value(),
            capitals=self.capitals.isChecked(),
            small=self.small.isChecked(),
            digits=self.digits.isChecked(),
            signs=self._limits.signs if self.signs.isChecked() else "",
            lookalikes=self.lookalikes.isChecked(),
        )

    def word_recipe(self) -> WordRecipe:
        """Return what is chosen for a password of words."""
        return WordRecipe(self.count.value(), capital_and_digit=self.decorated.isChecked())

    def done(self, result: int) -> None:
        """Close, and forget what was made."""
        self._made = Secret("")
        self.shown.hide_secret()
        super().done(result)

    def _judged(self) -> str:
        bits = (self.word_recipe() if self._stack.currentIndex() else self.recipe()).bits()
        if bits >= _STRONG_BITS:
            return self.tr("Güçlü: denenerek bulunamaz.")
        return self.tr("Daha uzun olmalı: böylesi denenerek bulunabilir.")

    def _make_switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._switch = QButtonGroup(self)
        names = ((self.tr("Karışık karakterler"), "Alt+1"), (self.tr("Türkçe sözcükler"), "Alt+2"))
        for number, (name, key) in enumerate(names):
            toggle = button(name, role="toggle", tooltip=name, shortcut=key)
            toggle.setCheckable(True)
            toggle.setChecked(number == 0)
            toggle.setAutoDefault(False)
            self._switch.addButton(toggle, number)
            row.addWidget(toggle)
        row.addStretch(1)
        self._switch.idClicked.connect(self.turn)
        return row

    def turn(self, number: int) -> None:
        """Turn to passwords of signs (0) or of words (1)."""
        self._switch.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        self.make()

    def _make_shown(self) -> QWidget:
        card = Card(margin=SPACE_M)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.shown = SecretLabel(self.tr("Üretilen parola"), seconds=lambda: _SHOWN_SECONDS)
        row.addWidget(self.shown, 1)
        row.addWidget(IconButton("redo", self.tr("Yenisini üret"), self.make, shortcut=AGAIN))
        row.addWidget(IconButton("copy", self.tr("Parolayı kopyala"), self._copy, shortcut=COPY))
        card.body.addLayout(row)
        self._told = label("", "muted", wrap=True)
        card.body.addWidget(self._told)
        return card

    def _make_signs(self) -> QWidget:
        self.length = _number(self._limits.least, self._limits.most, Recipe().length)
        self.capitals = _tick(self.tr("Büyük harf"), checked=True)
        self.small = _tick(self.tr("Küçük harf"), checked=True)
        self.digits = _tick(self.tr("Rakam"), checked=True)
        self.signs = _tick(self.tr("İşaret ({signs})").format(signs=self._limits.signs), checked=True)
        self.lookalikes = _tick(self.tr("Birbirine benzeyenler de olsun (0 ile O, 1 ile l)"), checked=False)
        ticks = (self.capitals, self.small, self.digits, self.signs, self.lookalikes)
        return self._form(self.tr("&Uzunluk"), self.length, ticks)

    def _make_words(self) -> QWidget:
        self.count = _number(FEWEST_WORDS, MOST_WORDS, WordRecipe().count)
        self.decorated = _tick(self.tr("Büyük harf ve rakam da olsun"), checked=False)
        return self._form(self.tr("&Sözcük sayısı"), self.count, (self.decorated,))

    def _form(self, name: str, number: QSpinBox, ticks: tuple[QCheckBox, ...]) -> QWidget:
        made = QWidget()
        form = QFormLayout(made)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(SPACE_S)
        form.setHorizontalSpacing(SPACE_L)
        form.addRow(name, number)
        number.setAccessibleName(name.replace("&", ""))
        number.valueChanged.connect(self.make)
        for tick in ticks:
            form.addRow("", tick)
            tick.toggled.connect(self.make)
        return made

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self._take = button(self.tr("Bunu kullan"), self._accept, role="primary", icon="check")
        self._take.setDefault(True)
        row.addWidget(self._take)
        return row

    def _accept(self) -> None:
        made = self._made
        self.accept()
        self.chosen.emit(made)

    def _copy(self) -> None:
        if self._made:
            self._tools.clipboard.copy(self._made, self.tr("Parola"))
            seconds = self._tools.clipboard.remaining()
            self._told.setText(self.tr("Kopyalandı. Pano {seconds} saniye sonra temizlenecek.").format(seconds=seconds))


def _number(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # the style sheet's padding does not reach it
    box.setRange(least, most)
    box.setValue(value)
    return box


def _tick(text: str, *, checked: bool) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(checked)
    return box
