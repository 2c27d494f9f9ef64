"""The quiet gauge of readability beside the counters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QLocale

from models.enums import Language, Platform

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

EASY = "Ali okula gitti. Ayşe eve geldi. Biz de çay içtik."


@pytest.fixture
def opened(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock
) -> Iterator[Callable[[str], Desk]]:
    contexts: list[AbstractContextManager[Desk]] = []

    def make(text: str) -> Desk:
        context = editor(qtbot, (tasks, events, clock), FakeStorage([make_post("a", text, Platform.X)]), FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def test_it_says_how_easy_the_open_text_is_and_what_that_means(opened: Callable[[str], Desk]) -> None:
    desk = opened(EASY)
    gauge = desk.page.card.gauge
    desk.until(lambda: gauge.words.text() == "Okunuşu çok kolay")
    assert QLocale().toString(10 / 3, "f", 1) + " sözcük" in gauge.toolTip()
    assert gauge.words.accessibleDescription() == gauge.toolTip()
    desk.until(lambda: gauge.words.isVisible() and gauge.words.width() >= gauge.words.sizeHint().width())


def test_it_follows_the_writing_and_the_language(opened: Callable[[str], Desk]) -> None:
    desk = opened("Merhaba.")
    gauge = desk.page.card.gauge
    desk.type(" Üniversitemizin araştırmacılarının değerlendirmelerinden yararlanılabilecektir; ")
    desk.type("başvurularınızın sonuçlandırılmasını bekleyebilirsiniz efendim.")
    desk.until(lambda: gauge.words.text() == "Okunuşu çok zor")
    assert desk.page.writing.sheet is not None
    desk.page.writing.sheet.set_language(Language.GERMAN)
    desk.page.card.counters.touch()
    desk.until(lambda: gauge.words.text() == "")
    assert gauge.toolTip() == ""


def test_it_is_silent_about_a_few_words(opened: Callable[[str], Desk]) -> None:
    desk = opened(EASY)
    gauge = desk.page.card.gauge
    desk.until(lambda: gauge.words.text() != "")
    desk.page.card.area.selectAll()
    desk.type("Az söz.")
    desk.until(lambda: gauge.words.text() == "")
