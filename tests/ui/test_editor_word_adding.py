"""A word goes into the unit's dictionary from the text: by its stem, with one Enter, and back again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt

from models.enums import Platform
from services.bootstrap import Lazy
from services.checking import CheckService
from services.damage import damage_in
from services.doors import CheckDoor
from services.guidelines.unit_rules import UnitRules
from services.paths import RESOURCES
from services.spelling import SuggestionService, build_spelling_checkers

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]
RULES = Lazy(lambda: UnitRules(RESOURCES / "no rules", list))
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    """Open a text in a page with the real speller; the storage is in memory."""
    contexts = []

    def make(text: str) -> Desk:
        storage = FakeStorage([make_post("a", text, Platform.X), make_post("b", "temiz", Platform.X)])
        service = CheckService(build_spelling_checkers(RESOURCES))
        checks = CheckDoor(lambda: service, lambda: damage_in(RESOURCES), RULES)
        context = editor(qtbot, (tasks, events, clock), storage, checks, suggestions=SuggestionService(RESOURCES))
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def teach(desk: Desk, place: int = 0) -> None:
    desk.page.review.actions.teach(desk.page.panel.model.marks[place])
    desk.idle()


def test_a_bare_word_is_added_at_once_and_can_be_taken_back(opened: Open) -> None:
    desk = opened("bir zortalay ve zortalayımız")
    desk.settled("zortalay", "zortalayımız")
    teach(desk)
    desk.settled()
    assert not desk.page.add_word_bar.isVisible()
    assert desk.storage.dictionary.known == {"zortalay"}
    assert "zortalay" in desk.page.undo_bar.words.text()
    desk.page.undo_bar.undo()
    desk.settled("zortalay", "zortalayımız")
    assert desk.storage.dictionary.known == set()


def test_a_word_with_an_ending_is_led_to_its_stem_by_one_enter(opened: Open) -> None:
    desk = opened("zortalayımızdan kareler, zortalaylarda")
    desk.settled("zortalayımızdan", "zortalaylarda")
    teach(desk)
    bar = desk.page.add_word_bar
    assert bar.isVisible()
    assert bar.field.hasFocus()
    assert bar.field.text() == bar.field.selectedText() == "zortalay"
    assert "zortalayımızdan" in bar.samples.text()
    assert "zortalaylar" in bar.samples.text()
    assert desk.storage.dictionary.known == set()
    desk.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    desk.settled()
    assert desk.storage.dictionary.known == {"zortalay"}
    assert not bar.isVisible()
    assert desk.page.card.area.hasFocus()


def test_another_stem_can_be_chosen_or_written(opened: Open) -> None:
    desk = opened("zortalayımızdan kareler")
    desk.settled("zortalayımızdan")
    teach(desk)
    bar = desk.page.add_word_bar
    offers = [offer.text() for offer in bar._offers]
    assert 1 <= len(offers) <= 2
    bar._offers[0].click()
    assert bar.field.text() == offers[0]
    bar.field.setText("")
    assert not bar.add_button.isEnabled()
    desk.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.isVisible()
    bar.field.setText("  Zortalay ")
    bar.add_button.click()
    desk.settled()
    assert desk.storage.dictionary.known == {"Zortalay"}


def test_escape_leaves_everything_as_it_was(opened: Open) -> None:
    desk = opened("zortalayımızdan kareler")
    desk.settled("zortalayımızdan")
    teach(desk)
    desk.qtbot.keyClick(desk.page.add_word_bar.field, Qt.Key.Key_Escape)
    assert not desk.page.add_word_bar.isVisible()
    assert desk.page.card.area.hasFocus()
    desk.idle()
    assert desk.storage.dictionary.known == set()
    assert desk.found() == ["zortalayımızdan"]


def test_the_question_goes_when_another_post_is_opened(opened: Open) -> None:
    desk = opened("zortalayımızdan kareler")
    desk.settled("zortalayımızdan")
    teach(desk)
    desk.page.desk.open("b")
    assert not desk.page.add_word_bar.isVisible()


def test_names_and_verbs_are_led_to_what_they_are(opened: Open) -> None:
    desk = opened("paylaşımı zortladık, zorcast’ten")
    desk.settled("zortladık", "zorcast’ten")
    teach(desk)
    assert desk.page.add_word_bar.field.text() == "zortlamak"
    desk.qtbot.keyClick(desk.page.add_word_bar.field, Qt.Key.Key_Return)
    desk.settled("zorcast’ten")
    teach(desk)
    assert desk.page.add_word_bar.field.text() == "zorcast"


def test_a_word_that_was_there_is_said_and_not_taken_away_by_undo(
    qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock
) -> None:
    storage = FakeStorage([make_post("a", "bir yalnış", Platform.X)])
    with editor(qtbot, (tasks, events, clock), storage, FakeChecks()) as desk:
        desk.settled("yalnış")
        storage.dictionary.known.add("yalnış")
        teach(desk)
        desk.settled()
        assert "zaten" in desk.page.undo_bar.words.text()
        assert not desk.page.undo_bar.button.isVisible()
