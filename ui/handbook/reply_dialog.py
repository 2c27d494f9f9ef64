"""Yanıt hazırla: a ready answer, filled in and checked, to be copied. Nothing is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from models.checking import IsCancelled
from models.diagnostics import Diagnostic
from models.enums import Language
from services.replies.service import Replies
from services.replies.templates import Place, ReplyTemplate
from ui.handbook.fields import Field
from ui.handbook.lanes import READ_LANE
from ui.handbook.reply_check import ReplyCheck, ReplyParts
from ui.handbook.reply_choice import ReplyChoice
from ui.handbook.reply_findings import ReplyFindings
from ui.handbook.reply_text import ReplyText
from ui.kit import button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

_SIZE = (1020, 700)
_LONGEST_VALUE = 200
_REST_MS = 120


@dataclass(frozen=True, slots=True)
class _Filled:
    """A template as a worker filled it in."""

    text: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ReplyMemory:
    """What a closed dialog had: for the next one. ``text`` is empty unless it was written by hand."""

    text: str = ""
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    language: Language = Language.TURKISH
    message: str = ""


class ReplyDialog(QDialog):
    """Templates on the left, the reply on the right. Changing the text by hand keeps it from the fields."""

    filled = Signal()
    """The newest choice of template, language and values stands in the text."""

    def __init__(
        self,
        replies: Callable[[], Replies],
        parts: ReplyParts,
        memory: ReplyMemory | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._replies = replies
        self._tasks = parts.tasks
        self._values: dict[str, str] = {}
        self._places: tuple[Place, ...] = ()
        self._inputs: dict[str, QLineEdit] = {}
        self._revision = 0
        self.by_hand = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Yanıt hazırla"))
        self.resize(*_SIZE)
        self.choice = ReplyChoice()
        self.check = ReplyCheck(parts, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._fill)
        self._lay_out()
        self._connect()
        self.choice.search.setFocus()
        self._remember(memory or ReplyMemory())
        self._ask_templates()

    def memory(self) -> ReplyMemory:
        """Return what the next dialog begins with, so that closing loses nothing that was written."""
        text = self.text.toPlainText() if self.by_hand else ""
        return ReplyMemory(text, dict(self._values), self.chosen_language(), self.choice.message.toPlainText())

    def _remember(self, memory: ReplyMemory) -> None:
        self._values = dict(memory.values)
        self.language.setCurrentIndex(self.language.findData(memory.language))
        self.choice.message.setPlainText(memory.message)
        if memory.text:
            self.text.setPlainText(memory.text)

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        head = QVBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(self.windowTitle(), "title"))
        said = self.tr(
            "Bir metin seçin, alanları doldurun, kopyalayıp platformda yapıştırın. Buradan hiçbir şey gönderilmez."
        )
        head.addWidget(label(said, "muted", wrap=True))
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(SPACE_L)
        row.addWidget(self.choice)
        row.addWidget(self._make_reply(), 1)
        column.addLayout(row, 1)
        column.addLayout(self._make_buttons())

    def _make_reply(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        self._grid_host = QWidget()
        self._grid = QGridLayout(self._grid_host)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        column.addWidget(self._grid_host)
        line = QHBoxLayout()
        line.addWidget(label(self.tr("Yanıt"), "heading"), 1)
        self.language = QComboBox()
        self.language.addItem("Türkçe", Language.TURKISH)
        self.language.addItem("English", Language.ENGLISH)
        self.language.setAccessibleName(self.tr("Yanıtın dili"))
        line.addWidget(self.language)
        column.addLayout(line)
        self.text = ReplyText()
        self.text.setAccessibleName(self.tr("Yanıt"))
        column.addWidget(self.text, 1)
        again = QHBoxLayout()
        self.hand_note = label(self.tr("Metni elle değiştirdiniz; alanlar artık ona dokunmaz."), "caption", wrap=True)
        self.refill = button(self.tr("Şablondan yeniden doldur"), self._begin_again, role="ghost")
        again.addWidget(self.hand_note, 1)
        again.addWidget(self.refill)
        column.addLayout(again)
        self.findings = ReplyFindings()
        column.addWidget(self.findings)
        self._show_hand(on=False)
        return made

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.copied = label("", "muted")
        row.addWidget(self.copied, 1)
        row.addWidget(button(self.tr("Kapat"), self.reject))
        self.copy = button(self.tr("Kopyala"), self._copy, role="primary", icon="copy", shortcut="Ctrl+Return")
        self.copy.setDefault(True)
        row.addWidget(self.copy)
        return row

    def _connect(self) -> None:
        self.choice.message_changed.connect(self._ask_templates)
        self.choice.chosen.connect(self._refill)
        self.language.activated.connect(self._refill)
        self.text.textChanged.connect(self._text_changed)
        self.text.written.connect(self._written)
        self.check.found.connect(self._show_found)
        self.findings.chosen.connect(self._go_to)
        self.findings.fix_chosen.connect(self._fix)

    # Templates

    def _ask_templates(self) -> None:
        message = self.choice.asked()

        def work(_is_cancelled: IsCancelled) -> tuple[ReplyTemplate, ...]:
            replies = self._replies()
            return replies.fitting(message) if message.strip() else replies.templates()

        def done(templates: tuple[ReplyTemplate, ...]) -> None:
            if message == self.choice.asked():
                self.choice.show_templates(templates)

        self._tasks.run(READ_LANE, work, owner=self, done=done)

    # Filling

    def _refill(self, _row: int = 0) -> None:
        self._show_hand(on=False)
        self._fill()

    def _begin_again(self) -> None:
        """Fill in the template again; after an earlier dialog none is chosen yet, then the first one."""
        self.choice.choose_first()
        self._refill()

    def type_values(self, values: Mapping[str, str]) -> None:
        """Put ``values`` into the fields of those names, as if they were typed."""
        for name, value in values.items():
            if name in self._inputs:
                self._inputs[name].setText(value)
        self._value_typed()

    def _value_typed(self) -> None:
        self._values |= {name: made.text() for name, made in self._inputs.items()}
        if not self.by_hand:
            self._rest.start()

    def _fill(self) -> None:
        self._rest.stop()
        template = self.choice.template()
        if template is None:
            return
        self._revision += 1
        revision, values, language = self._revision, dict(self._values), self.chosen_language()

        def work(_is_cancelled: IsCancelled) -> _Filled:
            replies = self._replies()
            return _Filled(replies.fill(template, values, language).text, replies.places(template, language))

        def done(filled: _Filled) -> None:
            if revision == self._revision and not self.by_hand:
                self._show_places(filled.places)
                self.text.fill(filled.text)
                self.filled.emit()

        self._tasks.run(READ_LANE, work, owner=self, done=done)

    def chosen_language(self) -> Language:
        return Language(self.language.currentData())  # Qt gives plain text back

    def _show_places(self, places: tuple[Place, ...]) -> None:
        """Put a field for each place of the template; what was typed in one of that name stays."""
        if places == self._places:
            return
        self._places = places
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._inputs = {}
        for number, place in enumerate(places):
            made = QLineEdit(self._values.get(place.name, ""))
            made.setMaxLength(_LONGEST_VALUE)
            made.setPlaceholderText(say(place.example))
            made.textEdited.connect(self._value_typed)
            self._inputs[place.name] = made
            self._grid.addWidget(Field(say(place.title), made), number // 2, number % 2)
        self._grid_host.setVisible(bool(places))

    def _written(self) -> None:
        self._show_hand(on=True)

    def _show_hand(self, *, on: bool) -> None:
        self.by_hand = self.choice.held = on
        self.hand_note.setVisible(on)
        self.refill.setVisible(on)

    # Checking

    def _text_changed(self) -> None:
        text = self.text.toPlainText()
        self.copied.setText("")
        self.copy.setEnabled(bool(text.strip()))
        self.findings.show_found([], "", writing=False)
        self.check.touch(text, self.chosen_language())

    def _show_found(self, found: list[Diagnostic]) -> None:
        text = self.text.toPlainText()
        self.text.show_found(found)
        self.findings.show_found(found, text, writing=bool(text.strip()))

    def _go_to(self, found: Diagnostic) -> None:
        self.text.go_to(found)
        if found.pending_fixes and not found.fixes:
            word = self.text.toPlainText()[found.start : found.end]
            self.check.ask_fixes(word, lambda fixes: self.findings.show_fixes(found, fixes))

    def _fix(self, found: Diagnostic, replacement: str) -> None:
        self.text.replace(found, replacement)
        self.text.setFocus()

    # Taking it along

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copied.setText(self.tr("Kopyalandı. Platformda yapıştırıp göndermeden bir kez okuyun."))
