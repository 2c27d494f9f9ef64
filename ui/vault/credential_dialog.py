"""Adding and editing a credential."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.enums import Platform
from models.errors import UserError
from models.posts import Account
from services.clock import Clock
from services.vault.credentials import Credential, CredentialSummary
from services.vault.secret import Secret
from services.vault.totp import SetupKey, code_at, read_setup_key
from ui.kit import button, label, restyle
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS
from ui.vault.credential_list import PLATFORM_NAMES, icon_of
from ui.vault.notes_edit import NotesEdit
from ui.vault.passwords.judgement import Surroundings
from ui.vault.secret_edit import SecretEdit

_WIDTH = 560
MakeJudgement = Callable[[SecretEdit, Callable[[], Surroundings]], QWidget]
_PREVIEW_MS = 1000
_LONGEST = 1_000


class CredentialDialog(QDialog):
    """Asks for a credential. ``before`` is what is edited; its password and seed are not shown and stay unless typed.

    Emits :attr:`submitted` and stays open; the page closes it when the vault has stored it, or calls
    :meth:`show_error`.
    """

    submitted = Signal()

    def __init__(
        self,
        clock: Clock,
        accounts: Sequence[Account],
        before: CredentialSummary | None = None,
        notes: Secret | None = None,
        parent: QWidget | None = None,
        *,
        judged_by: MakeJudgement | None = None,
    ) -> None:
        """``judged_by`` makes what stands under the password and judges it."""
        super().__init__(parent)
        self._judged_by = judged_by
        self._clock = clock
        self._before = before
        self._key: SetupKey | None = None
        self._suggested = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        self.setWindowTitle(self.tr("Kaydı düzenle") if before else self.tr("Yeni kayıt"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.windowTitle(), "heading"))
        column.addLayout(self._make_form())
        self._error = label("", "muted", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        self._fill_accounts(accounts)
        if before is not None:
            self._fill(before, notes)
        self._preview_timer = QTimer(self)
        self._preview_timer.timeout.connect(self._preview)
        self._validate()
        (self._title if before else self._account).setFocus()

    def typed(self) -> Credential:
        """Return what was typed; :func:`put_over` joins it with what is stored."""
        platform, account_id = self._account.currentData()
        return Credential(
            title=self._title.text(),
            platform=platform,
            account_id=account_id,
            user_name=self._user_name.text().strip(),
            password=self._password.secret(),
            totp=self._key.settings if self._key else None,
            url=self._url.text().strip(),
            notes=self._notes.secret(),
        )

    @property
    def drops_totp(self) -> bool:
        """Whether the stored two-factor key is to be removed."""
        return self._drop_totp.isChecked()

    def show_error(self, error: UserError) -> None:
        """Say why it could not be stored; what was typed stays."""
        self._error.setText(" ".join(part for part in (say(error.message), say(error.hint)) if part))
        self._error.show()
        self._save.setEnabled(True)

    def done(self, result: int) -> None:
        """Close, and empty every field that held a secret."""
        self._preview_timer.stop()
        self._password.forget()
        self._seed.forget()
        self._notes.forget()
        self._key = None
        super().done(result)

    def _make_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._account = QComboBox()
        self._account.currentIndexChanged.connect(self._suggest)
        self._title = _line()
        self._title.textChanged.connect(self._validate)
        self._user_name = _line()
        self._password = SecretEdit(self.tr("Parola"))
        self._password.setMaxLength(_LONGEST)
        self._seed = SecretEdit(self.tr("Doğrulama anahtarı"))
        self._seed.setPlaceholderText(self.tr("Kurulum anahtarı ya da otpauth:// adresi"))
        self._seed.textChanged.connect(self._read_seed)
        self._drop_totp = QCheckBox(self.tr("Kayıtlı doğrulama anahtarını kaldır"))
        self._drop_totp.hide()
        self._hint = label(self._advice(), "caption", wrap=True)
        # The words change with every letter typed; two lines are kept for them, so that nothing below moves.
        self._hint.setMinimumHeight(2 * self._hint.fontMetrics().lineSpacing())
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._url = _line()
        self._url.setPlaceholderText("https://")
        self._notes = NotesEdit(self.tr("Notlar"))
        self._add_row(form, self.tr("&Hesap"), self._account)
        self._add_row(form, self.tr("Kayıt &adı"), self._title)
        self._add_row(form, self.tr("&Kullanıcı adı"), self._user_name)
        judgement = [self._judged_by(self._password, self._around)] if self._judged_by else []
        self._add_row(form, self.tr("&Parola"), self._password, *judgement)
        self._add_row(form, self.tr("&Doğrulama anahtarı"), self._seed, self._hint, self._drop_totp)
        self._add_row(form, self.tr("Adr&es"), self._url)
        self._add_row(form, self.tr("&Notlar"), self._notes)
        return form

    def _add_row(self, form: QFormLayout, name: str, field: QWidget, *below: QWidget) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(field)
        for widget in below:
            column.addWidget(widget)
        title = QLabel(name)
        title.setBuddy(field)
        title.setContentsMargins(0, SPACE_S, 0, 0)
        title.setAlignment(Qt.AlignmentFlag.AlignTop)
        field.setAccessibleName(name.replace("&", ""))
        form.addRow(title, column)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç"), self.reject))
        self._save = button(self.tr("Kaydet"), self._submit, role="primary", shortcut="Ctrl+Return")
        self._save.setDefault(True)
        row.addWidget(self._save)
        return row

    def _around(self) -> Surroundings:
        """What everybody knows who looks at the account: no good parts of a password."""
        platform: Platform | None = self._account.currentData()[0] if self._account.currentIndex() >= 0 else None
        texts = (self._account.currentText(), self._title.text(), self._user_name.text(), self._url.text())
        return Surroundings(platform, texts)

    def _fill_accounts(self, accounts: Sequence[Account]) -> None:
        theme = current_theme()
        for account in accounts:
            icon = theme.icon(icon_of(account.platform))
            text = f"{PLATFORM_NAMES[account.platform]} · @{account.handle}"
            self._account.addItem(icon, text, (account.platform, account.id))
        for platform, name in PLATFORM_NAMES.items():
            self._account.addItem(theme.icon(icon_of(platform)), name, (platform, None))
        self._account.addItem(theme.icon("key"), self.tr("Diğer hesap"), (None, None))

    def _fill(self, before: CredentialSummary, notes: Secret | None) -> None:
        self._account.blockSignals(True)
        wanted = (before.platform, before.account_id)
        choices = [self._account.itemData(row) for row in range(self._account.count())]
        if wanted not in choices:  # the account was deleted, or its list could not be read
            self._account.addItem(current_theme().icon(icon_of(before.platform)), before.title, wanted)
            choices.append(wanted)
        self._account.setCurrentIndex(choices.index(wanted))
        self._account.blockSignals(False)
        self._title.setText(before.title)
        self._user_name.setText(before.user_name)
        self._url.setText(before.url)
        if before.has_password:
            self._password.setPlaceholderText(self.tr("Değiştirmek için yeni parolayı yazın"))
        if before.has_totp:
            self._seed.setPlaceholderText(self.tr("Değiştirmek için yeni anahtarı yazın"))
            self._drop_totp.show()
        if notes is not None:
            self._notes.show_secret(notes)

    def _suggest(self) -> None:
        """Offer a title from the chosen account, unless the editor has written one."""
        if self._title.text() in ("", self._suggested) and self._account.currentIndex() >= 0:
            platform: Platform | None = self._account.currentData()[0]
            self._suggested = self._account.currentText().replace(" · @", " @") if platform else ""
            self._title.setText(self._suggested)

    def _advice(self) -> str:
        return self.tr("İki adımlı doğrulamayı kurarken platform bu anahtarı gösterir. Karekodun altında yazar.")

    def _read_seed(self) -> None:
        self._key = None
        typed = self._seed.text()
        if not typed.strip():
            self._preview_timer.stop()
            self._tell(self._advice())
        else:
            try:
                self._key = read_setup_key(typed)
            except UserError as error:
                self._preview_timer.stop()
                self._tell(" ".join((say(error.message), say(error.hint))), invalid=True)
            else:
                self._adopt(self._key)
                self._preview_timer.start(_PREVIEW_MS)
                self._preview()
        self._validate()

    def _adopt(self, key: SetupKey) -> None:
        """Take name and user name from the address where the editor has written none."""
        if not self._user_name.text():
            self._user_name.setText(key.account)
        if not self._title.text():
            self._title.setText(key.issuer)

    def _preview(self) -> None:
        if self._key is None:
            return
        now = self._clock.now()
        code = code_at(self._key.settings, now)
        digits = code.value.reveal()
        middle = (len(digits) + 1) // 2
        words = self.tr("Şu anki kod {code} · {seconds} sn. Platformun sayfasına bu kodu yazıp kurulumu bitirin.")
        if self._key.settings.weak:
            words += " " + self.tr("Platformun verdiği anahtar kısa ama kullanılabilir.")
        seconds = max(1, round((code.valid_until - now).total_seconds()))
        self._tell(words.format(code=f"{digits[:middle]} {digits[middle:]}", seconds=seconds))

    def _tell(self, words: str, *, invalid: bool = False) -> None:
        self._hint.setText(words)
        restyle(self._seed, "invalid", invalid)

    def _validate(self) -> None:
        seed_is_good = self._key is not None or not self._seed.text().strip()
        self._save.setEnabled(bool(self._title.text().strip()) and seed_is_good)

    def _submit(self) -> None:
        self._save.setEnabled(False)
        self._error.hide()
        self.submitted.emit()


def put_over(typed: Credential, stored: Credential, *, drop_totp: bool) -> Credential:
    """Return ``stored`` with what was ``typed``: an empty password or two-factor key keeps the stored one."""
    return replace(
        typed,
        password=typed.password or stored.password,
        totp=typed.totp or (None if drop_totp else stored.totp),
    )


def _line() -> QLineEdit:
    made = QLineEdit()
    made.setMaxLength(_LONGEST)
    return made
