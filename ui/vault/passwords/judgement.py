"""What is to be said of a password while it is typed: how strong it is, why, and whether another account has it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.enums import Platform
from services.vault.passwords.reuse import others_with, stored_passwords
from services.vault.passwords.strength import Strength, Verdict
from services.vault.secret import Secret
from ui.kit import button, label
from ui.messages import say
from ui.theme.tokens import SPACE_S, SPACE_XS
from ui.vault.parts import LANE, VaultTools
from ui.vault.passwords.bar import StrengthBar
from ui.vault.passwords.generator_dialog import GeneratorDialog
from ui.vault.secret_edit import SecretEdit

_PAUSE_MS = 150
GENERATE = "Ctrl+G"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the form says beside the password. ``texts`` are known to everybody: title, user name, account."""

    platform: Platform | None
    texts: Sequence[str]


class Judgement(QWidget):
    """Stands under a password's line, and makes a password for it. Every judgement runs on the vault's lane."""

    def __init__(
        self,
        tools: VaultTools,
        line: SecretEdit,
        around: Callable[[], Surroundings],
        credential_id: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._line = line
        self._around = around
        self._credential_id = credential_id
        self._names: Sequence[str] = ()
        self._asked = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.bar = StrengthBar()
        row.addWidget(self.bar, 1)
        self.make_button = button(
            self.tr("Parola üret…"), self._open_generator, role="ghost", icon="key", shortcut=GENERATE
        )
        self.make_button.setAutoDefault(False)
        row.addWidget(self.make_button)
        column.addLayout(row)
        self.words = label("", "caption", wrap=True)
        # The words come and go with every letter; a line is kept for them, so that nothing below moves.
        self.words.setMinimumHeight(self.words.fontMetrics().lineSpacing())
        column.addWidget(self.words)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.judge)
        line.textChanged.connect(self._wait)
        tools.tasks.run("storage", lambda _: tools.load_names(), owner=self, done=self._learn)

    def judge(self) -> None:
        """Judge what is in the line now; an answer that comes when it has changed is dropped."""
        self._asked += 1
        number, password = self._asked, self._line.secret()
        if not password:
            self._show(None, 0)
            return
        known = (*self._names, *self._around().texts)
        tools, own = self._tools, self._credential_id

        def work() -> tuple[Verdict, int]:
            others = others_with(password, stored_passwords(tools.vault.room), but=own)
            return tools.meter.judge(password, known), len(others)

        def show(judged: tuple[Verdict, int]) -> None:
            if number == self._asked:
                self._show(*judged)

        tools.tasks.run(LANE, lambda _: work(), owner=self, done=show)

    def _learn(self, names: Sequence[str]) -> None:
        self._names = names

    def _wait(self) -> None:
        if self._line.text():
            self._pause.start()
        else:
            self._pause.stop()
            self.judge()

    def _show(self, verdict: Verdict | None, others: int) -> None:
        self.bar.show_strength(verdict.strength if verdict else None)
        said = [say(verdict.reason)] if verdict and verdict.reason and verdict.strength < Strength.GOOD else []
        if others:
            said.insert(0, self.tr("Bu parola %n başka kayıtta da var.", "", others))
        self.words.setText(" ".join(said))

    def _open_generator(self) -> None:
        dialog = GeneratorDialog(self._tools, self._around().platform, self.window())
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, made: Secret) -> None:
        self._line.setText(made.reveal())
        self._line.setFocus()
        self.judge()
