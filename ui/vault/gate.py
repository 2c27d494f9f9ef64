"""What the page says while the vault is not open: first use, locked, or what stands in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from services.vault.errors import Problem, VaultError
from services.vault.passwords.strength import StrengthMeter
from services.vault.secret import Secret
from services.vault.shared_login import looks_shared
from ui.kit import EmptyState, button, label
from ui.messages import say
from ui.tasks import TaskRunner
from ui.theme import current_theme
from ui.theme.tokens import ICON_L, SPACE_L, SPACE_XL
from ui.vault.access.asking import PassphraseView
from ui.vault.access.fields import AccessChoice
from ui.vault.protection import ProtectionCards

_PATIENCE_MS = 400
_WELCOME_WIDTH = 780


class Gate(QStackedWidget):
    """Shows one of its views. The page does what the signals ask for."""

    create_asked = Signal()
    unlock_asked = Signal()
    passphrase_given = Signal(object)
    """A :class:`Secret` to unlock with."""
    retry_asked = Signal()
    set_aside_asked = Signal()
    copies_asked = Signal()
    recover_asked = Signal()
    """Open by the code of the recovery kit."""
    bring_asked = Signal()
    """Bring a vault file from elsewhere."""
    typed = Signal()
    """Something was typed that must not stand there for long."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._problem: EmptyState | None = None
        self._waiting = EmptyState(
            "key",
            self.tr("Kasa açılıyor"),
            self.tr("İşletim sisteminiz anahtarlık parolanızı sorabilir; o pencereyi yanıtlayın."),
        )
        self._welcome = Welcome()
        self._welcome.create_asked.connect(self.create_asked)
        self._welcome.bring_asked.connect(self.bring_asked)
        self._locked = EmptyState(
            "vault", self.tr("Kasa kilitli"), self.tr("Parolalarınız ve doğrulama kodlarınız şifreli duruyor.")
        )
        self._unlock = button(self.tr("Kilidi aç"), self.unlock_asked.emit, role="primary", icon="unlock")
        self._locked.buttons.addWidget(self._unlock)
        self.passphrase = PassphraseView()
        self.passphrase.given.connect(self.passphrase_given)
        self._kit = True
        self._forgotten = button(
            self.tr("Kurtarma koduyla aç"),
            self.recover_asked.emit,
            tooltip=self.tr("Parolayı unuttuysanız; kasa parolası kalkar, sonra yenisini koyarsınız"),
        )
        self.passphrase.buttons.addWidget(self._forgotten)
        self.passphrase.line.textChanged.connect(self.typed)
        self._welcome.access.fields.changed.connect(self.typed)
        self._blank = QWidget()
        for view in (self._blank, self._waiting, self._welcome, self._locked, self.passphrase):
            self.addWidget(view)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.setCurrentWidget(self._waiting))

    def offer_kit(self, there: bool) -> None:
        """Offer to open by a printed code only where the vault has one."""
        self._kit = there
        self._forgotten.setVisible(there)

    def show_waiting(self) -> None:
        """Say that the keyring is asked, once it takes long enough to be noticed."""
        self.setCurrentWidget(self._blank)
        self._patience.start()

    def show_welcome(self) -> None:
        self._show(self._welcome)
        self._welcome.create_button.setFocus()

    def show_locked(self) -> None:
        self._show(self._locked)
        self._unlock.setFocus()

    def show_passphrase(self, error: VaultError | None = None) -> None:
        """Ask for the vault's passphrase; ``error`` is what was wrong with the last one."""
        self._show(self.passphrase)
        self.passphrase.ask(error)

    def forget(self) -> None:
        """Empty every line that a secret may have been typed into."""
        self.passphrase.line.forget()
        self._welcome.access.forget()

    def judge_with(self, meter: StrengthMeter, tasks: TaskRunner) -> None:
        """Show how strong a passphrase for a new vault is."""
        self._welcome.access.fields.judge_with(meter, tasks)

    def chosen_access(self) -> tuple[Secret | None, bool]:
        """Return the passphrase for a new vault and whether the login is shared, and forget what was typed."""
        chosen = self._welcome.access.passphrase(), self._welcome.access.shared.isChecked()
        self._welcome.access.forget()
        return chosen

    def show_problem(self, error: VaultError) -> None:
        """Say what stands in the way, what to do, and offer what can be done here."""
        if self._problem is not None:
            self.removeWidget(self._problem)
            self._problem.deleteLater()
        self._problem = EmptyState("warning", say(error.message), say(error.hint))
        can_recover = error.problem is Problem.KEY_MISSING and self._kit
        retry = button(
            self.tr("Yeniden dene"), self.retry_asked.emit, role="" if can_recover else "primary", icon="redo"
        )
        first = retry
        if can_recover:
            first = button(self.tr("Kurtarma koduyla aç"), self.recover_asked.emit, role="primary", icon="key")
            self._problem.buttons.addWidget(first)
        self._problem.buttons.addWidget(retry)
        if error.problem is Problem.DAMAGED:
            self._problem.buttons.addWidget(button(self.tr("Yedekten geri yükle…"), self.copies_asked.emit))
        if error.problem in (Problem.KEY_MISSING, Problem.DAMAGED):
            self._problem.buttons.addWidget(
                button(
                    self.tr("Kenara al, yenisini kur…"),
                    self.set_aside_asked.emit,
                    tooltip=self.tr("Eldeki dosya silinmez; adı değiştirilip saklanır."),
                )
            )
        self.addWidget(self._problem)
        self._show(self._problem)
        first.setFocus()

    def _show(self, view: QWidget) -> None:
        self._patience.stop()
        self.setCurrentWidget(view)


class Welcome(QScrollArea):
    """First use: what the vault is for, what it protects against and what it does not."""

    create_asked = Signal()
    bring_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = current_theme()
        self._icons: list[tuple[QLabel, str, str, int]] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        narrow = QWidget()
        narrow.setMaximumWidth(_WELCOME_WIDTH)
        column = QVBoxLayout(narrow)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_L)
        self._fill(column)
        row = QHBoxLayout(inside)
        row.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        row.addStretch(1)
        row.addWidget(narrow, 100)
        row.addStretch(1)
        self.setWidget(inside)
        self._theme.changed.connect(self._dye)
        self._dye()

    def _fill(self, column: QVBoxLayout) -> None:
        column.addStretch(2)
        column.addWidget(self._icon("vault", "accent", ICON_L), 0, Qt.AlignmentFlag.AlignHCenter)
        title = label(self.tr("Hesap bilgileriniz için bir kasa"), "title", wrap=True)
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(title)
        body = label(
            self.tr(
                "Kullanıcı adlarınız, parolalarınız ve iki adımlı doğrulama kodlarınız bu bilgisayarda şifreli durur."
                " Kâğıda yazmanız gerekmez (Kılavuz md. 11)."
            ),
            "muted",
            wrap=True,
        )
        body.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(body)
        column.addWidget(ProtectionCards())
        self.access = AccessChoice(shared=looks_shared())
        self.access.entered.connect(self._create)
        column.addWidget(self.access)
        self.create_button = button(self.tr("Kasayı kur"), self._create, role="primary", icon="key")
        column.addWidget(self.create_button, 0, Qt.AlignmentFlag.AlignHCenter)
        bring = button(
            self.tr("Yedekten kasa aç…"),
            self.bring_asked.emit,
            role="ghost",
            icon="backup",
            tooltip=self.tr("Başka bir bilgisayardan ya da yedekten bir kasa dosyanız varsa"),
        )
        column.addWidget(bring, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._make_note())
        column.addStretch(3)

    def _make_note(self) -> QLabel:
        note = label(
            self.tr(
                "Kasanın anahtarı bu bilgisayarın anahtarlığında saklanır; kasa başka bir bilgisayarda ancak basılı"
                " kurtarma kitiyle açılır. Kiti kasayı kurduktan sonra Yedek ve devir’den yazdırın."
            ),
            "caption",
            wrap=True,
        )
        note.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return note

    def _create(self) -> None:
        def go_on() -> None:
            if self.access.accepts():
                self.create_asked.emit()

        self.access.when_judged(go_on)

    def _icon(self, name: str, token: str, size: int) -> QLabel:
        made = QLabel()
        self._icons.append((made, name, token, size))
        return made

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        for where, name, token, size in self._icons:
            pixmap = self._theme.pixmap(name, token, round(size * ratio))
            pixmap.setDevicePixelRatio(ratio)
            where.setPixmap(pixmap)
