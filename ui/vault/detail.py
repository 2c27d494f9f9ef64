"""One credential: its code, and its fields, masked until they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Platform
from services.clock import ISTANBUL
from services.vault.credentials import CredentialSummary, SecretField
from services.vault.otp.codes import TimedCode
from services.vault.secret import Secret
from ui.kit import Card, Chip, ElidedLabel, IconButton, button, hline, label
from ui.theme import current_theme
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.vault.code_view import CodeView
from ui.vault.codes.counter_box import CounterBox
from ui.vault.credential_list import paint_tile, platform_name
from ui.vault.parts import DetailCard
from ui.vault.secret_label import SecretLabel

_LABEL_WIDTH = 136
_TILE = 44
COPY_CODE, COPY_PASSWORD, COPY_USER = "Ctrl+Shift+C", "Ctrl+Shift+P", "Ctrl+Shift+K"
EDIT, REVEAL = "F2", "Ctrl+Shift+H"


class DetailPanel(QWidget):
    """Shows a summary and asks for secrets by signals; :meth:`show_code` and :meth:`show_secret` bring them."""

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
        self._shown_seconds = shown_seconds
        self._credential: CredentialSummary | None = None
        self._cards = cards
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_S, 0, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addLayout(self._make_head())
        column.addWidget(self._make_code_card())
        column.addWidget(self._make_field_card())
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
        self._user_name.setText(credential.user_name or "—")
        self._user_copy.setEnabled(bool(credential.user_name))
        self._mail.setText(credential.mail)
        self._phone.setText(credential.phone)
        for row, shown in (
            (self._mail_row, bool(credential.mail)),
            (self._phone_row, bool(credential.phone)),
            (self._password_row, credential.has_password),
            (self._url_row, bool(credential.url)),
            (self._notes_row, credential.has_notes),
        ):
            row.setVisible(shown)
        self._url.setText(credential.url)
        self._url_open.setVisible(_is_web(credential.url))
        self._footnote.setText(self._dates(credential))
        for card in self._cards:
            card.show_credential(credential)

    def forget(self) -> None:
        """Show nothing any more: the vault is being locked."""
        self.conceal()
        self.code.clear()
        self._credential = None
        for line in (self._title, self._user_name, self._url, self._mail, self._phone):
            line.setText("")
            line.setToolTip("")

    def show_code(self, code: TimedCode, now: datetime) -> None:
        self.code.show_code(code, now)

    def show_secret(self, field: SecretField, secret: Secret) -> None:
        self._label_of(field).show_secret(secret)
        self._eye_of(field).set_icon("eye-off")
        self._eye_of(field).set_name(self.tr("Gizle"))

    def conceal(self) -> None:
        """Hide whatever was revealed."""
        self._password.hide_secret()
        self._notes.hide_secret()
        self.counter.clear()

    def toggle(self, field: SecretField) -> None:
        """Hide the field, or ask for it."""
        if self._label_of(field).shows_secret:
            self._label_of(field).hide_secret()
        else:
            self.secret_asked.emit(field)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self._tile = PlatformTile()
        row.addWidget(self._tile)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._title = ElidedLabel("title")
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

    def _make_field_card(self) -> QWidget:
        card = Card(margin=SPACE_S)
        card.body.setSpacing(0)
        self._user_name = ElidedLabel()
        self._user_copy = IconButton(
            "copy", self.tr("Kullanıcı adını kopyala"), self.user_name_copy_asked.emit, shortcut=COPY_USER
        )
        card.body.addWidget(_field_row(self.tr("Kullanıcı adı"), self._user_name, self._user_copy, line=False))
        self._password = SecretLabel(self.tr("Parola, gizli"), seconds=self._shown_seconds)
        self._password_eye = self._make_eye(SecretField.PASSWORD, self._password, self.tr("Parolayı göster"), REVEAL)
        copy = IconButton("copy", self.tr("Parolayı kopyala"), self.password_copy_asked.emit, shortcut=COPY_PASSWORD)
        self._password_row = _field_row(self.tr("Parola"), self._password, self._password_eye, copy)
        self._url = ElidedLabel()
        self._url_open = IconButton("link", self.tr("Adresi tarayıcıda aç"), self._open_url)
        self._url_row = _field_row(self.tr("Adres"), self._url, self._url_open)
        self._notes = SecretLabel(self.tr("Notlar, gizli"), seconds=self._shown_seconds)
        self._notes_eye = self._make_eye(SecretField.NOTES, self._notes, self.tr("Notları göster"), "")
        self._notes_row = _field_row(self.tr("Notlar"), self._notes, self._notes_eye)
        self._mail, self._phone = ElidedLabel(), ElidedLabel()
        for line in (self._mail, self._phone):  # no button makes these rows as high as the others
            line.setMinimumHeight(self._user_copy.sizeHint().height())
        self._mail_row = _field_row(self.tr("Kurtarma e-postası"), self._mail)
        self._phone_row = _field_row(self.tr("Kurtarma telefonu"), self._phone)
        for row in (self._password_row, self._url_row, self._mail_row, self._phone_row, self._notes_row):
            card.body.addWidget(row)
        return card

    def _make_eye(self, field: SecretField, shown: SecretLabel, name: str, shortcut: str) -> IconButton:
        eye = IconButton("eye", name, lambda: self.toggle(field), shortcut=shortcut)

        def masked() -> None:
            eye.set_icon("eye")
            eye.set_name(name, shortcut)

        shown.hidden.connect(masked)
        return eye

    def _label_of(self, field: SecretField) -> SecretLabel:
        return self._password if field is SecretField.PASSWORD else self._notes

    def _eye_of(self, field: SecretField) -> IconButton:
        return self._password_eye if field is SecretField.PASSWORD else self._notes_eye

    def _open_url(self) -> None:
        if self._credential is not None and _is_web(self._credential.url):
            QDesktopServices.openUrl(QUrl(self._credential.url))

    def _dates(self, credential: CredentialSummary) -> str:
        def day(moment: datetime) -> str:
            local = moment.astimezone(ISTANBUL).date()
            return QLocale().toString(QDate(local.year, local.month, local.day), "d MMMM yyyy")

        if credential.password_changed_at is not None:
            return self.tr("Parola son olarak {day} günü değişti.").format(day=day(credential.password_changed_at))
        return self.tr("Son değişiklik: {day}").format(day=day(credential.updated_at))


class PlatformTile(QWidget):
    """A platform's rounded square."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of: Platform | None = None
        self.setFixedSize(_TILE, _TILE)
        current_theme().changed.connect(self.update)

    def set_platform(self, platform: Platform | None) -> None:
        self._of = platform
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tile(painter, self.rect().toRectF(), self._of)
        painter.end()


def _is_web(url: str) -> bool:
    return QUrl(url).scheme() in ("https", "http")


def _field_row(name: str, value: QWidget, *buttons: QWidget, line: bool = True) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(SPACE_S, 0, SPACE_S, 0)
    column.setSpacing(0)
    if line:
        column.addWidget(hline())
    inside = QHBoxLayout()
    inside.setContentsMargins(0, SPACE_S, 0, SPACE_S)
    inside.setSpacing(SPACE_XS)
    title = label(name, "muted")
    title.setFixedWidth(_LABEL_WIDTH)
    inside.addWidget(title)
    inside.addWidget(value, 1)
    for one in buttons:
        inside.addWidget(one)
    column.addLayout(inside)
    return row
