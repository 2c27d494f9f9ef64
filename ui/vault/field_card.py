"""The fields of a credential, the secret ones masked until they are asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.vault.credentials import CredentialSummary, SecretField
from services.vault.secret import Secret
from ui.kit import Card, ElidedLabel, IconButton, hline, label
from ui.theme.tokens import SPACE_S, SPACE_XS
from ui.vault.secret_label import SecretLabel

_LABEL_WIDTH = 136
COPY_PASSWORD, COPY_USER = "Ctrl+Shift+P", "Ctrl+Shift+K"
REVEAL = "Ctrl+Shift+H"


class FieldCard(Card):
    """Asks for secrets by :attr:`secret_asked`; :meth:`show_secret` brings them."""

    password_copy_asked = Signal()
    user_name_copy_asked = Signal()
    secret_asked = Signal(object)
    """A :class:`SecretField` to reveal."""

    def __init__(self, shown_seconds: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_S)
        self._shown_seconds = shown_seconds
        self._credential: CredentialSummary | None = None
        self.body.setSpacing(0)
        self._build()

    def show_credential(self, credential: CredentialSummary) -> None:
        """Show the fields of ``credential`` that are filled in, every secret masked."""
        self.conceal()
        self._credential = credential
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

    def show_secret(self, field: SecretField, secret: Secret) -> None:
        """Show a secret that was asked for, for a while."""
        self._label_of(field).show_secret(secret)
        self._eye_of(field).set_icon("eye-off")
        self._eye_of(field).set_name(self.tr("Gizle"))

    def conceal(self) -> None:
        """Hide whatever was revealed."""
        self.password.hide_secret()
        self.notes.hide_secret()

    def forget(self) -> None:
        """Show nothing any more."""
        self.conceal()
        self._credential = None
        for line in (self._user_name, self._url, self._mail, self._phone):
            line.setText("")
            line.setToolTip("")

    def toggle(self, field: SecretField) -> None:
        """Hide the field, or ask for it."""
        if self._label_of(field).shows_secret:
            self._label_of(field).hide_secret()
        else:
            self.secret_asked.emit(field)

    def _build(self) -> None:
        self._user_name = ElidedLabel()
        self._user_copy = IconButton(
            "copy", self.tr("Kullanıcı adını kopyala"), self.user_name_copy_asked.emit, shortcut=COPY_USER
        )
        self.body.addWidget(_field_row(self.tr("Kullanıcı adı"), self._user_name, self._user_copy, line=False))
        self.password = SecretLabel(self.tr("Parola, gizli"), seconds=self._shown_seconds)
        self._password_eye = self._make_eye(SecretField.PASSWORD, self.password, self.tr("Parolayı göster"), REVEAL)
        copy = IconButton("copy", self.tr("Parolayı kopyala"), self.password_copy_asked.emit, shortcut=COPY_PASSWORD)
        self._password_row = _field_row(self.tr("Parola"), self.password, self._password_eye, copy)
        self._url = ElidedLabel()
        self._url_open = IconButton("link", self.tr("Adresi tarayıcıda aç"), self._open_url)
        self._url_row = _field_row(self.tr("Adres"), self._url, self._url_open)
        self.notes = SecretLabel(self.tr("Notlar, gizli"), seconds=self._shown_seconds)
        self._notes_eye = self._make_eye(SecretField.NOTES, self.notes, self.tr("Notları göster"), "")
        self._notes_row = _field_row(self.tr("Notlar"), self.notes, self._notes_eye)
        self._mail, self._phone = ElidedLabel(), ElidedLabel()
        for line in (self._mail, self._phone):  # no button makes these rows as high as the others
            line.setMinimumHeight(self._user_copy.sizeHint().height())
        self._mail_row = _field_row(self.tr("Kurtarma e-postası"), self._mail)
        self._phone_row = _field_row(self.tr("Kurtarma telefonu"), self._phone)
        for row in (self._password_row, self._url_row, self._mail_row, self._phone_row, self._notes_row):
            self.body.addWidget(row)

    def _make_eye(self, field: SecretField, shown: SecretLabel, name: str, shortcut: str) -> IconButton:
        eye = IconButton("eye", name, lambda: self.toggle(field), shortcut=shortcut)

        def masked() -> None:
            eye.set_icon("eye")
            eye.set_name(name, shortcut)

        shown.hidden.connect(masked)
        return eye

    def _label_of(self, field: SecretField) -> SecretLabel:
        return self.password if field is SecretField.PASSWORD else self.notes

    def _eye_of(self, field: SecretField) -> IconButton:
        return self._password_eye if field is SecretField.PASSWORD else self._notes_eye

    def _open_url(self) -> None:
        if self._credential is not None and _is_web(self._credential.url):
            QDesktopServices.openUrl(QUrl(self._credential.url))


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
