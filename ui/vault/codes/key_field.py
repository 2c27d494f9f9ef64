"""The line for a set-up key: typed, pasted or read from a QR code, with the code that it makes under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from models.errors import UserError
from services.clock import Clock
from services.vault.otp.addresses import read_setup_key
from services.vault.otp.codes import code_at
from services.vault.otp.scanned import read_all
from services.vault.otp.settings import OtpKind, SetupKey
from services.vault.scanner import ScannedCode
from services.vault.secret import Secret
from ui.kit import label, restyle
from ui.messages import say_error
from ui.theme.tokens import SPACE_XS
from ui.vault.codes.key_choice import KeyChoice
from ui.vault.codes.preview import CodePreview
from ui.vault.codes.sources import CodeSources
from ui.vault.secret_edit import SecretEdit

_PREVIEW_MS = 1000


class KeyField(QWidget):
    """Knows the key that is in it. A key from a QR code stays out of the line: nothing of it can be looked at."""

    changed = Signal()
    """Another key, none, or one that cannot be read."""
    named = Signal(str, str)
    """Issuer and account of a key that says for whom it is."""

    def __init__(self, clock: Clock, sources: CodeSources, *, stored: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._key: SetupKey | None = None
        self._scanned = False
        self.sources = sources
        self.choice: KeyChoice | None = None
        self.line = SecretEdit(self.tr("Doğrulama anahtarı"))
        self.line.setPlaceholderText(
            self.tr("Değiştirmek için yeni anahtarı yazın")
            if stored
            else self.tr("Kurulum anahtarı ya da otpauth:// adresi")
        )
        self.line.textChanged.connect(self._read)
        self.line.installEventFilter(self)
        self._drop = QCheckBox(self.tr("Kayıtlı doğrulama anahtarını kaldır"))
        self._drop.setVisible(stored)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for widget in (self.line, sources, self._make_told(), self._drop):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        sources.scanned.connect(self._take)
        sources.refused.connect(self._refuse)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def key(self) -> SetupKey | None:
        """The key that was typed or read."""
        return self._key

    @property
    def drops(self) -> bool:
        """Whether the stored key is to be removed."""
        return self._drop.isChecked()

    @property
    def is_good(self) -> bool:
        """Whether there is nothing in the line, or a key."""
        return self._key is not None or not self.line.text().strip()

    def accepted(self) -> None:
        """The key is stored now: a picture of it need not lie on the clipboard any longer."""
        if self._scanned:
            self.sources.clear_clipboard()

    def show_kept(self, key: SetupKey | None, typed: Secret, drops: bool) -> None:
        """Show what was here when the vault was locked: a key, or what was typed and is none yet."""
        if key is not None:
            self._adopt(key)
            self.line.setPlaceholderText(self.tr("Anahtar duruyor"))
        elif typed:
            self.line.setText(typed.reveal())
        self._drop.setChecked(drops)

    def tell_holder(self, key: SetupKey, title: str) -> None:
        """Say that another entry has this key too, if it is still the one."""
        if self._key is key:
            self._tell(f"{self._hint.text()} {self.tr('Bu anahtar “{title}” kaydında da var.').format(title=title)}")

    def forget(self) -> None:
        """Let go of every key."""
        self._timer.stop()
        self.sources.stop()
        self.line.forget()
        self.preview.clear()
        self._key = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read a screenshot that is pasted into the line, where people paste it."""
        pressed = event if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) else None
        pasted = pressed is not None and pressed.matches(QKeySequence.StandardKey.Paste)
        if watched is self.line and pasted and self.sources.holds_picture():
            self.sources.read_clipboard()
            return True
        return super().eventFilter(watched, event)

    def _make_told(self) -> QWidget:
        """What the key makes, and what to do. It changes with every letter typed; nothing below it moves."""
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.preview = CodePreview()
        self._hint = label(self._advice(), "caption", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.preview)
        column.addWidget(self._hint, 1)
        told.setMinimumHeight(self.preview.sizeHint().height() + 2 * self._hint.fontMetrics().lineSpacing())
        return told

    def _advice(self) -> str:
        return self.tr("İki adımlı doğrulamayı kurarken platform bir karekod ve altında bu anahtarı gösterir.")

    def _read(self) -> None:
        typed = self.line.text()
        self._scanned = False
        if not typed.strip():
            self._show(None)
            return
        try:
            self._show(read_setup_key(typed))
        except UserError as error:
            self._show(None)
            self._tell(say_error(error), invalid=True)

    def _take(self, codes: Sequence[ScannedCode]) -> None:
        try:
            scanned = read_all([code.text for code in codes])
        except UserError as error:
            self._refuse(error)
            return
        if len(scanned.keys) == 1:
            self._adopt(scanned.keys[0])
            return
        self.choice = choice = KeyChoice(scanned, self)
        choice.accepted.connect(lambda: self._adopt(choice.chosen))
        choice.finished.connect(self._forget_choice)
        choice.open()

    def _forget_choice(self) -> None:
        if self.choice is not None:
            self.choice.deleteLater()
            self.choice = None
            self.line.setFocus()

    def _adopt(self, key: SetupKey) -> None:
        """Take a key that was read from a code; what was typed goes."""
        self.line.forget()
        self.line.setPlaceholderText(self.tr("Karekoddan okundu"))
        self._scanned = True
        self._show(key)
        self._announce(self.line.placeholderText())

    def _refuse(self, error: UserError) -> None:
        """Say why nothing was read; a key that is there stays."""
        words = [say_error(error)]
        if self._key is not None:
            words.append(self.tr("Daha önceki anahtar duruyor."))
        self._tell(" ".join(words))
        self._announce(self._hint.text())

    def _show(self, key: SetupKey | None) -> None:
        self._key = key
        self._timer.stop()
        self.preview.clear()
        self._tell(self._advice() if key is None else self._told_of(key))
        if key is not None:
            self.named.emit(key.issuer, key.account)
            if key.settings.kind is OtpKind.TIME:
                self._tick()
                self._timer.start(_PREVIEW_MS)
        self.changed.emit()

    def _tick(self) -> None:
        if self._key is not None:
            now = self._clock.now()
            self.preview.show_code(code_at(self._key.settings, now), now)

    def _told_of(self, key: SetupKey) -> str:
        if key.settings.kind is OtpKind.COUNTER:
            words = self.tr("Sayaçlı kod anahtarı. Kaydedin; kodları kayıttaki “Sonraki kod” düğmesi üretir.")
        else:
            words = self.tr("Platformun sayfasına bu kodu yazıp kurulumu bitirin.")
        if self._scanned and self.sources.from_file:
            words += " " + self.tr("Görselin dosyası anahtarın kendisidir: kaydettikten sonra silin.")
        if key.settings.weak:
            words += " " + self.tr("Platformun verdiği anahtar kısa ama kullanılabilir.")
        return words

    def _announce(self, words: str) -> None:
        """Have a screen reader say what came of reading a picture; never a code."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _tell(self, words: str, *, invalid: bool = False) -> None:
        self._hint.setText(words)
        restyle(self.line, "invalid", invalid)
