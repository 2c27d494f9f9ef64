"""Where a recovery code is typed, pasted or scanned: each group is judged as soon as it is whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from services.vault.recovery.code import GROUP_LENGTH, GROUPS, Mark, Reading, marks, read, read_group, slip_so_far
from services.vault.recovery.slips import slip_hint, slip_message
from services.vault.secret import Secret
from ui.kit import Chip, label
from ui.messages import say
from ui.theme.tokens import SPACE_S, SPACE_XS
from ui.vault.secret_edit import SecretEdit

_TONES = {Mark.WAITING: "", Mark.RIGHT: "success", Mark.WRONG: "error"}
_SIGNS = {Mark.WAITING: "{group}", Mark.RIGHT: "{group} ✓", Mark.WRONG: "{group} ✗"}


class CodeLine(SecretEdit):
    """A line that shows what is typed, because it is compared with paper; otherwise it guards it as others do."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setEchoMode(QLineEdit.EchoMode.Normal)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self.font().pixelSize() if self.font().pixelSize() > 0 else 14)
        self.setFont(font)
        self._dye()


class CodeEntry(QWidget):
    """The whole code in one line, with a mark for each of its groups. Enter (a scanner's too) is the dialog's."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        name = label(self.tr("Kurtarma kodu"), "section")
        self.line = CodeLine(self.tr("Kurtarma kodu"))
        self.line.setMaxLength(200)
        self.line.setPlaceholderText(self.tr("Kâğıttaki {n} grup, sırayla").format(n=GROUPS))
        name.setBuddy(self.line)
        column.addWidget(name)
        column.addWidget(self.line)
        row = QHBoxLayout()
        row.setSpacing(SPACE_XS)
        self._chips = [Chip("") for _ in range(GROUPS)]
        for chip in self._chips:
            row.addWidget(chip)
        row.addStretch(1)
        column.addLayout(row)
        self._slip = label(" ", "muted", wrap=True)
        self._slip.setMinimumHeight(2 * self._slip.fontMetrics().lineSpacing())
        self._slip.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._slip)
        self.line.textChanged.connect(self._follow)
        self.setFocusProxy(self.line)
        self._follow("")

    def reading(self) -> Reading:
        """Read what was typed."""
        return read(self.line.text())

    @property
    def slip(self) -> str:
        """What is said under the line of a slip in what was typed."""
        return self._slip.text().strip()

    @property
    def is_complete(self) -> bool:
        """Whether every group is there and right."""
        return self.reading().code is not None

    def forget(self) -> None:
        """Empty the line for good."""
        self.line.forget()
        self.line.setEchoMode(QLineEdit.EchoMode.Normal)

    def _follow(self, typed: str) -> None:
        for number, (chip, mark) in enumerate(zip(self._chips, marks(typed), strict=True), start=1):
            chip.show_state(_SIGNS[mark].format(group=number), _TONES[mark])
            chip.setToolTip(_spoken(number, mark))
        slip = slip_so_far(typed)
        words = f"{say(slip_message(slip))} {say(slip_hint(slip))}" if slip else ""
        self._slip.setText(words or " ")
        self.line.setAccessibleDescription(words)
        self.changed.emit()


class AskedEntry(QWidget):
    """Something short from a paper, asked for to prove that it can be read there; ``judge`` compares it."""

    changed = Signal()

    def __init__(self, title: str, judge: Callable[[str], Mark], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._judge: Callable[[str], Mark] | None = judge
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        name = label(title, "section")
        self.line = CodeLine(title)
        self.line.setMaxLength(20)
        name.setBuddy(self.line)
        self.chip = Chip("")
        for widget in (name, self.line, self.chip):
            column.addWidget(widget)
        self.line.textChanged.connect(self._follow)
        self.setFocusProxy(self.line)
        self._follow()

    @property
    def mark(self) -> Mark:
        return self._judge(self.line.text()) if self._judge else Mark.WAITING

    def forget(self) -> None:
        """Empty the line, and forget what was expected."""
        self._judge = None
        self.line.forget()

    def _follow(self) -> None:
        words = {
            Mark.WAITING: self.tr("bekleniyor"),
            Mark.RIGHT: self.tr("✓ kâğıttakiyle aynı"),
            Mark.WRONG: self.tr("✗ farklı, yeniden bakın"),
        }[self.mark]
        self.chip.show_state(words, _TONES[self.mark])
        self.line.setAccessibleDescription(words)
        self.changed.emit()


def judge_group(typed: str, expected: Secret) -> Mark:
    """Compare a typed group of the code with the one on the paper."""
    group = read_group(typed)
    if len(group) < GROUP_LENGTH:
        return Mark.WAITING
    return Mark.RIGHT if Secret(group) == expected else Mark.WRONG


def _spoken(number: int, mark: Mark) -> str:
    translate = QCoreApplication.translate
    words = {
        Mark.WAITING: translate("CodeEntry", "{n}. grup bekleniyor"),
        Mark.RIGHT: translate("CodeEntry", "{n}. grup doğru"),
        Mark.WRONG: translate("CodeEntry", "{n}. grupta yanlış var"),
    }[mark]
    return words.format(n=number)
