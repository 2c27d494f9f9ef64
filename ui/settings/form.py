"""What the sections are made of: cards with rows, and a pen that writes settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.errors import UserError
from services.settings import Key, Settings, Value
from ui.events import AppEvents
from ui.kit import Card, label
from ui.messages import say_error
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XS

LANE = "storage"


class Section(QWidget):
    """One section: a column of cards, as wide as reads well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "scrolled")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, SPACE_S, SPACE_L)
        self._column.setSpacing(SPACE_L)
        self._column.addStretch(1)

    def card(self, title: str, explanation: str = "") -> Card:
        """Add a card with a heading, and a sentence under it where one helps."""
        card = Card()
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        words.addWidget(label(title, "heading"))
        if explanation:
            words.addWidget(label(explanation, "muted", wrap=True))
        card.body.addLayout(words)
        self.add(card)
        return card

    def add(self, card: Card) -> None:
        """Add a card that is made elsewhere."""
        self._column.insertWidget(self._column.count() - 1, card)


def row(card: Card, text: str, control: QWidget, hint: str = "") -> QLabel:
    """Add ``control`` to ``card`` with its words on the left; return the label for what is wrong with it."""
    words = QVBoxLayout()
    words.setSpacing(SPACE_XS)
    name = label(text)
    name.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(text)
    words.addWidget(name)
    if hint:
        words.addWidget(label(hint, "caption", wrap=True))
    line = QHBoxLayout()
    line.setSpacing(SPACE_L)
    line.addLayout(words, 1)
    line.addWidget(control)
    card.body.addLayout(line)
    problem = label("", "problem", wrap=True)
    problem.hide()
    card.body.addWidget(problem)
    return problem


def complain(problem: QLabel, error: Exception | None) -> None:
    """Show what ``error`` says in ``problem``, or nothing. Anything but a ``UserError`` is raised again."""
    if error is not None and not isinstance(error, UserError):
        raise error
    text = "" if error is None else say_error(error)
    problem.setText(text)
    problem.setVisible(bool(text))


class Pen:
    """Writes settings on the storage lane, tells everybody, and says beside the field what went wrong."""

    def __init__(self, settings: Settings, tasks: TaskRunner, events: AppEvents) -> None:
        self.settings = settings
        self._tasks = tasks
        self._events = events

    def write(
        self,
        owner: QObject,
        key: Key,
        value: Value,
        problem: QLabel,
        undo: Callable[[], None],
        *,
        done: Callable[[], None] | None = None,
    ) -> None:
        """Set ``key`` and call ``done``; where that fails, call ``undo`` to show the old value again."""

        def written(_: None) -> None:
            complain(problem, None)
            self._events.setting_changed.emit(key)
            if done is not None:
                done()

        def failed(error: Exception) -> None:
            undo()
            complain(problem, error)

        self._tasks.run(LANE, lambda _: self.settings.set_all({key: value}), owner=owner, done=written, failed=failed)
