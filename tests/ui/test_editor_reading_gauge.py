"""The quiet gauge of readability beside the counters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QLocale, QPoint

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
) -> Iterator[Callable[..., Desk]]:
    contexts: list[AbstractContextManager[Desk]] = []

    def make(text: str, *platforms: Platform) -> Desk:
        post = make_post("a", text, *(platforms or (Platform.X,)))
        context = editor(qtbot, (tasks, events, clock), FakeStorage([post]), FakeChecks())
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


@pytest.mark.parametrize("width", [1092, 1192, 1832])
def test_nothing_beneath_the_text_is_cut_or_glued(opened: Callable[..., Desk], width: int) -> None:
    """The widths of the page in windows of 1180, 1280 and 1920."""
    desk = opened(EASY * 30, *Platform)
    desk.page.resize(width, 760)
    card = desk.page.card
    shown = [*card.counters.counters.values(), card.gauge]
    desk.until(lambda: all(one.words.text() for one in shown))
    desk.idle()
    desk.until(lambda: all(card.counters.rect().contains(one.geometry()) for one in shown))
    desk.until(lambda: all(one.words.width() >= one.words.sizeHint().width() for one in shown))
    assert not any(a.geometry().intersects(b.geometry()) for a, b in combinations(shown, 2))
    put, publish = card.plan.put, card.plan.publish
    assert put.mapTo(card, QPoint()).y() == publish.mapTo(card, QPoint()).y(), "one row for what one does last"
    assert card.status.isVisible()
