"""One opened account: everything secret masked until it is asked for, and shown for a short while only."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.vault.credentials import Credential
from services.vault.handoff.grants import one_line
from services.vault.otp.codes import code_at, code_of
from services.vault.otp.settings import OtpKind
from services.vault.secret import Secret
from ui.kit import Card, ElidedLabel, IconButton, button, label
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS
from ui.vault.code_view import CodeView
from ui.vault.handoff.rows import PlatformIcon
from ui.vault.parts import VaultTools
from ui.vault.secret_label import SecretLabel

_LABEL_WIDTH = 128


class OpenedAccount(Card):
    """Shows ``credential``, which came out of a colleague's file and is in no list of ours."""

    def __init__(self, tools: VaultTools, credential: Credential, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_M)
        self.setObjectName(f"handoff.opened.{credential.id}")
        self._tools = tools
        self._eyes: dict[SecretLabel, tuple[IconButton, str]] = {}
        self._credential: Credential | None = credential
        self._counter = credential.counter
        self.code: CodeView | None = None
        self._column = self.body
        self._column.setSpacing(SPACE_XS)
        self._add_head(credential)
        self._add_plain(self.tr("Kullanıcı adı"), credential.user_name)
        self._add_secret(self.tr("Parola"), credential.password, "password")
        self._add_code(credential)
        codes = [one.code.reveal() for one in credential.recovery_codes if one.used_at is None]
        self._add_secret(self.tr("Kurtarma kodları"), Secret("\n".join(codes)), "recovery", copies=False)
        self._add_plain(self.tr("E-posta"), credential.mail)
        self._add_plain(self.tr("Telefon"), credential.phone)
        self._add_secret(self.tr("Notlar"), credential.notes, "notes", copies=False)

    def tick(self) -> None:
        """Move the code's ring."""
        if self.code is not None:
            self.code.tick(self._tools.clock.now())

    def conceal(self) -> None:
        """Hide whatever was revealed."""
        for one in self._eyes:
            one.hide_secret()

    def forget(self) -> None:
        """Hide everything and let go of it."""
        self.conceal()
        if self.code is not None:
            self.code.clear()
        self._credential = None

    def _add_head(self, credential: Credential) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        title = ElidedLabel("strong")
        title.setText(one_line(credential.title))
        row.addWidget(PlatformIcon(credential.platform))
        row.addWidget(title, 1)
        if QUrl(credential.url).scheme() in ("https", "http"):
            url = credential.url
            go = button(self.tr("Siteyi aç"), lambda: QDesktopServices.openUrl(QUrl(url)), role="ghost", icon="link")
            go.setAutoDefault(False)
            row.addWidget(go)
        self._column.addLayout(row)

    def _add_plain(self, name: str, text: str) -> None:
        if not text:
            return
        shown = ElidedLabel()
        shown.setText(text)
        copy = IconButton("copy", self.tr("{name}: kopyala").format(name=name), lambda: self._copy(Secret(text), name))
        self._add_row(name, shown, copy)

    def _add_secret(self, name: str, secret: Secret, key: str, *, copies: bool = True) -> None:
        if not secret:
            return
        shown = SecretLabel(
            self.tr("{name}, gizli").format(name=name), seconds=lambda: self._tools.settings.get("vault.show_seconds")
        )
        shown.setObjectName(f"{self.objectName()}.{key}")
        show_name = self.tr("{name}: göster").format(name=name)
        eye = IconButton("eye", show_name, lambda: self._toggle(shown, secret))
        eye.setObjectName(f"{self.objectName()}.{key}.show")

        def masked() -> None:
            eye.set_icon("eye")
            eye.set_name(show_name)

        shown.hidden.connect(masked)
        self._eyes[shown] = eye, name
        buttons = [eye]
        if copies:
            copy = IconButton("copy", self.tr("{name}: kopyala").format(name=name), lambda: self._copy(secret, name))
            copy.setObjectName(f"{self.objectName()}.{key}.copy")
            buttons.append(copy)
        self._add_row(name, shown, *buttons)

    def _toggle(self, shown: SecretLabel, secret: Secret) -> None:
        if shown.shows_secret:
            shown.hide_secret()
        elif self._credential is not None:
            shown.show_secret(secret)
            eye, name = self._eyes[shown]
            eye.set_icon("eye-off")
            eye.set_name(self.tr("{name}: gizle").format(name=name))

    def _add_code(self, credential: Credential) -> None:
        totp = credential.totp
        if totp is None:
            return
        name = self.tr("Kod")
        copy = IconButton("copy", self.tr("{name}: kopyala").format(name=name), lambda: self._copy_code(name))
        copy.setObjectName(f"{self.objectName()}.code.copy")
        if totp.kind is OtpKind.COUNTER:
            self._add_row(name, label(self.tr("Sayaçlı: her kopyalama sıradaki kodu verir"), "muted", wrap=True), copy)
            return
        self.code = CodeView()
        self.code.setObjectName(f"{self.objectName()}.code")
        self.code.setAccessibleDescription(self.tr("Kopyalamak için yanındaki düğmeye basın."))
        self.code.ran_out.connect(self._show_code)
        self._add_row(name, self.code, copy)
        self._show_code()

    def _show_code(self) -> None:
        credential, now = self._credential, self._tools.clock.now()
        if self.code is not None and credential is not None and credential.totp is not None:
            self.code.show_code(code_at(credential.totp, now), now)

    def _copy_code(self, name: str) -> None:
        credential = self._credential
        if credential is None or credential.totp is None:
            return
        if credential.totp.kind is OtpKind.COUNTER:
            self._copy(code_of(credential.totp, self._counter), name)
            self._counter += 1
        else:
            self._copy(code_at(credential.totp, self._tools.clock.now()).value, name)

    def _copy(self, secret: Secret, name: str) -> None:
        if self._credential is not None:
            self._tools.clipboard.copy(secret, name)

    def _add_row(self, name: str, shown: QWidget, *buttons: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        title = label(name, "muted")
        title.setFixedWidth(_LABEL_WIDTH)
        row.addWidget(title)
        row.addWidget(shown, 1)
        for one in buttons:
            row.addWidget(one)
        self._column.addLayout(row)
