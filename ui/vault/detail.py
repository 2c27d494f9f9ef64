"""One credential: its code, and its fields, masked until they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.clock import ISTANBUL
from services.vault.credentials import CredentialSummary
from services.vault.otp.codes import TimedCode
from ui.kit import Card, Chip, ElidedLabel, IconButton, button, label
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from ui.vault.code_view import CodeView
from ui.vault.codes.clock_note import ClockNote
from ui.vault.codes.counter_box import CounterBox
from ui.vault.credential_list import platform_name
from ui.vault.field_card import FieldCard
from ui.vault.parts import DetailCard
from ui.vault.platform_tile import PlatformTile

COPY_CODE, EDIT = "Ctrl+Shift+C", "F2"


class DetailPanel(QWidget):
    """Shows a summary and asks for secrets by signals; :meth:`show_code` and its
    ``fields`` bring them."""

    code_copy_asked = Signal()
    password_copy_asked = Signal()
    user_name_copy_asked = Signal()
    secret_asked = Signal(object)
    """A :class:`SecretField` to reveal."""
    fresh_code_asked = Signal()
    next_code_asked = Signal()
    """The next code of a counter."""
    clock_asked = Signal()
    """A platform refused a code."""
    edit_asked = Signal()
    delete_asked = Signal()

    def __init__(
        self,
        shown_seconds: Callable[[], int],
        cards: Sequence[DetailCard] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._credential: CredentialSummary | None = None
        self._cards = cards
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, 0, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addLayout(self._make_head())
        column.addWidget(self._make_code_card())
        self.fields = FieldCard(shown_seconds)
        self.fields.password_copy_asked.connect(self.password_copy_asked)
        self.fields.user_name_copy_asked.connect(self.user_name_copy_asked)
        self.fields.secret_asked.connect(self.secret_asked)
        column.addWidget(self.fields)
        for card in cards:
            column.addWidget(card)
        self._footnote = label("", "caption", wrap=True)
        column.addWidget(self._footnote)
        column.addStretch(1)

    @property
    def credential(self) -> CredentialSummary | None:
        """What is shown."""
        return self._credential

    def show_credential(self, credential: CredentialSummary) -> None:
        """Show ``credential``, everything masked and its code still to come."""
        self.conceal()
        self._credential = credential
        self._tile.set_platform(credential.platform)
        self._title.setText(credential.title)
        self._platform.setText(platform_name(credential.platform) or self.tr("Diğer hesap"))
        self._code_box.setVisible(credential.has_totp and not credential.counts)
        self.counter.setVisible(credential.counts)
        self._refused.setVisible(credential.has_totp and not credential.counts)
        self._no_code_box.setVisible(not credential.has_totp)
        self._weak.setVisible(credential.weak_totp)
        self.code.clear()
        self.fields.show_credential(credential)
        self._footnote.setText(self._dates(credential))
        for card in self._cards:
            card.show_credential(credential)

    def forget(self) -> None:
        """Show nothing any more: the vault is being locked."""
        self.conceal()
        self.code.clear()
        self._credential = None
        self.fields.forget()
        self._title.setText("")
        self._title.setToolTip("")

    def show_code(self, code: TimedCode, now: datetime) -> None:
        self.code.show_code(code, now)

    def conceal(self) -> None:
        """Hide whatever was revealed."""
        self.fields.conceal()
        self.counter.clear()

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self._tile = PlatformTile()
        row.addWidget(self._tile)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = ElidedLabel("title", middle=True)
        self._platform = label("", "muted")
        words.addWidget(self._title)
        words.addWidget(self._platform)
        row.addLayout(words, 1)
        row.addWidget(button(self.tr("Düzenle"), self.edit_asked.emit, icon="editor", shortcut=EDIT))
        row.addWidget(IconButton("trash", self.tr("Kaydı sil…"), self.delete_asked.emit))
        return row

    def _make_code_card(self) -> QWidget:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.tr("İki adımlı doğrulama kodu"), "section"))
        self._weak = Chip(self.tr("Kısa anahtar"), "warning")
        self._weak.setToolTip(
            self.tr(
                "Platformun verdiği kurulum anahtarı 112 bitten kısa. Kodlar çalışır; platform yeniden kurulum"
                " sunuyorsa yeni bir anahtar almanız daha güvenlidir."
            )
        )
        head.addWidget(self._weak)
        head.addStretch(1)
        self._refused = button(self.tr("Kod kabul edilmedi mi?"), self.clock_asked.emit, role="ghost")
        head.addWidget(self._refused)
        card.body.addLayout(head)
        self.clock_note = ClockNote()
        card.body.addWidget(self.clock_note)
        card.body.addWidget(self._make_code_box())
        self.counter = CounterBox(COPY_CODE)
        self.counter.next_asked.connect(self.next_code_asked)
        self.counter.copy_asked.connect(self.code_copy_asked)
        card.body.addWidget(self.counter)
        card.body.addWidget(self._make_no_code_box())
        return card

    def _make_code_box(self) -> QWidget:
        self._code_box = QWidget()
        row = QHBoxLayout(self._code_box)
        row.setContentsMargins(0, 0, 0, 0)
        self.code = CodeView()
        self.code.ran_out.connect(self.fresh_code_asked)
        row.addWidget(self.code)
        row.addStretch(1)
        row.addWidget(
            button(
                self.tr("Kodu kopyala"),
                self.code_copy_asked.emit,
                role="primary",
                icon="copy",
                shortcut=COPY_CODE,
                tooltip=self.tr("Kodu kopyala"),
            )
        )
        return self._code_box

    def _make_no_code_box(self) -> QWidget:
        self._no_code_box = QWidget()
        row = QHBoxLayout(self._no_code_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        words = self.tr(
            "Bu hesapta kod yok. Platformda iki adımlı doğrulamayı açıp anahtarını ekleyin (Kılavuz md. 11)."
        )
        row.addWidget(label(words, "muted", wrap=True), 1)
        row.addWidget(button(self.tr("Kod ekle"), self.edit_asked.emit, icon="plus"))
        return self._no_code_box

    def _dates(self, credential: CredentialSummary) -> str:
        def day(moment: datetime) -> str:
            local = moment.astimezone(ISTANBUL).date()
            return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")

        if credential.password_changed_at is not None:
            return self.tr("Parola son olarak {day} günü değişti.").format(day=day(credential.password_changed_at))
        return self.tr("Son değişiklik: {day}").format(day=day(credential.updated_at))
