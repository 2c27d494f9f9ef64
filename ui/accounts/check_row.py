"""One line of the checklist: its state, what was seen and why it matters, its answer, and how to put it right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from services.accounts.audit import AuditItem, ItemState
from ui.accounts.words import item_icon
from ui.kit import Chip, button, label
from ui.messages import say
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_M, SPACE_S, SPACE_XS

_FLAT = "QPushButton { min-height: 18px; padding: 0 4px; } QPushButton:focus { padding: 0 3px; }"
"""As high as the words beside it."""


class CheckRow(QWidget):
    """Shows an :class:`AuditItem` beside its ``control``. The steps are shown when they are asked for."""

    article_asked = Signal(int, str)
    """The article and the rule of this line, to be shown in the handbook."""

    def __init__(self, control: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item: AuditItem | None = None
        self._theme = current_theme()
        self._picture = QLabel()
        self._picture.setFixedSize(ICON_M, ICON_M)
        self._title = label("")
        self._title.setStyleSheet("font-weight: 600;")
        self._article = Chip("")
        self._message = label("", "muted", wrap=True)
        self._due = label("", "caption", wrap=True)
        self.how: QPushButton = button(self.tr("Nasıl yapılır?"), self._toggle, role="ghost")
        self.how.setStyleSheet(_FLAT)
        self.steps = label("", wrap=True)
        self._hint = label("", "caption", wrap=True)
        self.article = button("", self._ask_article, role="ghost", icon="link")
        self.article.setStyleSheet(_FLAT)
        self._guidance = QWidget()
        self._guidance.hide()
        self._lay_out(control)
        self._theme.changed.connect(self._dye)

    def show_item(self, item: AuditItem, due: str = "") -> None:
        """Show ``item``; ``due`` says when it is to be done again."""
        self.item = item
        self._title.setText(say(item.title))
        self._article.setVisible(item.article is not None)
        self._article.setText(self.tr("md. {n}").format(n=item.article))
        self.article.setVisible(item.article is not None)
        self.article.setText(self.tr("Kılavuzun {n}. maddesini aç").format(n=item.article))
        self.article.setAccessibleName(self.article.text())
        self._message.setText(say(item.message))
        self._due.setText(due)
        self._due.setVisible(bool(due))
        self.steps.setText("\n".join(f"{number}. {say(step)}" for number, step in enumerate(item.steps, 1)))
        self._hint.setText(say(item.help_hint) if item.help_hint is not None else "")
        self._hint.setVisible(item.help_hint is not None)
        self.how.setVisible(bool(item.steps))
        self.how.setAccessibleName(self.tr("Nasıl yapılır: {item}").format(item=say(item.title)))
        if not item.steps:
            self._guidance.hide()
        self._say_toggle()
        self._dye()

    def _lay_out(self, control: QWidget | None) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(self._title)
        head.addWidget(self._article, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addLayout(head)
        words.addWidget(self._message)
        words.addWidget(self._due)
        inside = QVBoxLayout(self._guidance)
        inside.setContentsMargins(0, SPACE_XS, 0, 0)
        inside.setSpacing(SPACE_XS)
        inside.addWidget(self.steps)
        inside.addWidget(self._hint)
        inside.addWidget(self.article, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self._guidance)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        answers = QVBoxLayout()
        answers.setSpacing(SPACE_XS)
        if control is not None:
            answers.addWidget(control)
        answers.addWidget(self.how, 0, Qt.AlignmentFlag.AlignRight)
        answers.addStretch(1)
        row.addLayout(answers)

    def _ask_article(self) -> None:
        if self.item is not None and self.item.article is not None:
            self.article_asked.emit(self.item.article, self.item.rule)

    def _toggle(self) -> None:
        self._guidance.setVisible(not self._guidance.isVisibleTo(self))
        self._say_toggle()

    def _say_toggle(self) -> None:
        shown = self._guidance.isVisibleTo(self)
        self.how.setText(self.tr("Adımları gizle") if shown else self.tr("Nasıl yapılır?"))

    def _dye(self) -> None:
        if self.item is None:
            return
        icon, token = item_icon(self.item)
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(icon, token, round(ICON_M * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
        self._picture.setAccessibleName(self._state_words())

    def _state_words(self) -> str:
        assert self.item is not None
        return {
            ItemState.DONE: self.tr("Tamam"),
            ItemState.MISSING: self.tr("Eksik"),
            ItemState.DUE: self.tr("Günü geldi"),
            ItemState.UNKNOWN: self.tr("Bilinmiyor"),
        }[self.item.state]
