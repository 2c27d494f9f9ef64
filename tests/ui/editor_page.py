"""The page on its fakes, and hands to work it with."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor_fakes import FakeChecks, FakePictures, FakeSettings, FakeStorage, FakeSuggestions
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from services.paths import RESOURCES
from services.platforms import load_platforms
from services.review.people import People
from ui.editor.page import EditorPage
from ui.editor.second_look import NoOpinion
from ui.editor.tools import EditorTools
from ui.events import AppEvents, Notice

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import Clock
    from ui.editor.ports import OpinionPort, SuggestionsPort, WhoSigns
    from ui.fitting.ports import FitTools
    from ui.tasks import TaskRunner


@dataclass
class Desk:
    """A page under test with everything around it."""

    page: EditorPage
    storage: FakeStorage
    checks: FakeChecks
    events: AppEvents
    tasks: TaskRunner
    notices: list[Notice]
    settings: FakeSettings
    pictures: FakePictures
    qtbot: QtBot

    @property
    def text(self) -> str:
        return self.page.card.area.toPlainText()

    def type(self, text: str) -> None:
        """Send ``text`` key by key. ``qtbot.keyClicks`` dies of ğ, ı, ş and İ."""
        for letter in text:
            self.key(Qt.Key.Key_Return if letter == "\n" else Qt.Key.Key_unknown, text=letter)

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        text: str = "",
        target: QWidget | None = None,
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target or self.page.card.area, QKeyEvent(kind, key, modifiers, text))

    def until(self, holds: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(holds, timeout=5000)

    def idle(self) -> None:
        self.until(lambda: not self.tasks.busy)

    def found(self) -> list[str]:
        """Return the excerpts in the panel."""
        return [mark.excerpt for mark in self.page.panel.model.marks]

    def settled(self, *excerpts: str) -> None:
        """Wait until the panel shows just these."""
        self.until(lambda: self.found() == list(excerpts))

    def chosen(self) -> str:
        mark = self.page.panel.detail.mark
        return mark.excerpt if mark is not None else ""


@contextmanager
def editor(
    qtbot: QtBot,
    runner: tuple[TaskRunner, AppEvents, Clock],
    storage: FakeStorage,
    checks: FakeChecks,
    *,
    settle: bool = True,
    opinion: OpinionPort | None = None,
    suggestions: SuggestionsPort | None = None,
    pictures: FakePictures | None = None,
    fit: FitTools | None = None,
    who_signs: WhoSigns = People,
) -> Iterator[Desk]:
    tasks, events, clock = runner
    notices: list[Notice] = []
    events.notice_raised.connect(notices.append)
    settings = FakeSettings()
    pictures = pictures or FakePictures()
    tools = EditorTools(
        tasks=tasks,
        events=events,
        clock=clock,
        settings=settings,
        storage=storage,
        checks=checks,
        suggestions=suggestions or FakeSuggestions(),
        platforms=load_platforms(RESOURCES),
        pictures=pictures,
        opinion=opinion or NoOpinion(),
        fit=fit,
        who_signs=who_signs,
    )
    page = EditorPage(tools)
    page.resize(1200, 760)
    page.show()
    qtbot.waitExposed(page)
    desk = Desk(page, storage, checks, events, tasks, notices, settings, pictures, qtbot)
    if settle:
        desk.idle()
    yield desk
    page.flush()
    page.close()
    # Now, and here: left to Python's collector it may be destroyed on a lane's thread, with its timers running.
    delete(page)
