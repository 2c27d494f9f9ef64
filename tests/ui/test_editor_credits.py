"""A picture's credit is put into the text, or into all texts, by one click, and taken back by one step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakePictures, FakeReport, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import Qt

from models.diagnostics import Fix
from models.enums import Platform
from models.posts import Attachment, Post, Variant
from services.images.attribution import Case, attribution
from services.images.facts import Credit, PictureFacts
from ui.messages import say

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import Clock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

FACTS = PictureFacts("JPEG", 800, 600, 800, 600, 1, 1000, credits=(Credit("exif.Artist", "Ayşe Işık"),))
PICTURE = Attachment("1", "0" * 64, "bahar.jpg", "JPEG", 800, 600, "Bahçe")


class Judging(FakePictures):
    """Judges the source of every picture, as the inspector does."""

    def inspect(self, path: Path, **words: object) -> FakeReport:
        text, platforms = words.get("text"), words.get("platforms", ())
        found = attribution(Case(FACTS, "bahar.jpg", text), platforms=platforms)  # pyright: ignore[reportArgumentType]
        return FakeReport(diagnostics=tuple(found))


def post(text: str, *variants: Variant) -> Post:
    return replace(make_post("a", text), variants=variants, attachments=(PICTURE,))


@pytest.fixture
def runner(tasks: TaskRunner, events: AppEvents, clock: Clock) -> tuple[TaskRunner, AppEvents, Clock]:
    return tasks, events, clock


@pytest.fixture
def desk(
    qtbot: QtBot, theme: Theme, runner: tuple[TaskRunner, AppEvents, Clock], request: pytest.FixtureRequest
) -> Iterator[Desk]:
    storage = FakeStorage([request.param])
    with editor(qtbot, runner, storage, FakeChecks(), pictures=Judging()) as made:
        made.settled("bahar.jpg")
        made.page.review.step(1)
        yield made


def offered(desk: Desk) -> dict[str, Fix]:
    mark = desk.page.panel.detail.mark
    assert mark is not None
    return {say(fix.title): fix for fix in desk.page.review.actions.fixes(mark) or ()}


def choose(desk: Desk, title: str) -> None:
    mark = desk.page.panel.detail.mark
    assert mark is not None
    desk.page.review.actions.fix(mark, offered(desk)[title])
    desk.idle()


ONE = post("Bahar geldi.\n\n#bahar #kampüs", Variant(Platform.FACEBOOK))


@pytest.mark.parametrize("desk", [ONE], indirect=True)
def test_the_credit_stands_before_the_hashtags_and_goes_with_one_undo(desk: Desk) -> None:
    choose(desk, "Ekleyin: Fotoğraf: Ayşe Işık")
    assert desk.text == "Bahar geldi.\n\nFotoğraf: Ayşe Işık\n\n#bahar #kampüs"
    desk.settled()
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.text == ONE.text
    desk.settled("bahar.jpg")


@pytest.mark.parametrize("desk", [ONE], indirect=True)
def test_the_newest_text_decides_about_the_place(desk: Desk) -> None:
    fix = offered(desk)["Ekleyin: Fotoğraf: Ayşe Işık"]
    desk.type("🌷 Yeni: ")
    mark = desk.page.panel.detail.mark
    assert mark is not None
    desk.page.review.actions.fix(mark, fix)
    assert desk.text == "Bahar geldi.\n\n#bahar #kampüs🌷 Yeni: \n\nFotoğraf: Ayşe Işık"


TWO = post(
    "Bahar geldi.",
    Variant(Platform.X, "Bahar!"),
    Variant(Platform.INSTAGRAM, "Bahar 📷 Ayşe Işık"),
    Variant(Platform.FACEBOOK),
)


@pytest.mark.parametrize("desk", [TWO], indirect=True)
def test_all_texts_that_lack_it_get_it_each_in_its_form(desk: Desk) -> None:
    choose(desk, "Bütün metinlere ekleyin")
    sheet = desk.page.desk.current
    assert sheet is not None
    after = {v.platform: v.text for v in sheet.post.variants}
    assert desk.text == "Bahar geldi.\n\nFotoğraf: Ayşe Işık"
    assert after == {
        Platform.X: "Bahar!\nFoto: Ayşe Işık",
        Platform.INSTAGRAM: "Bahar 📷 Ayşe Işık",
        Platform.FACEBOOK: None,
    }
    desk.page.undo_bar.undo()
    assert desk.text == "Bahar geldi."
    assert {v.platform: v.text for v in sheet.post.variants} == {v.platform: v.text for v in TWO.variants}


@pytest.mark.parametrize("desk", [ONE], indirect=True)
def test_one_text_has_no_fix_for_all(desk: Desk) -> None:
    assert list(offered(desk)) == ["Ekleyin: Fotoğraf: Ayşe Işık"]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("desk", [ONE], indirect=True)
def test_the_menu_of_the_finding_has_the_credit(desk: Desk) -> None:
    menu = desk.page.review.actions.show_menu()
    assert menu is not None
    assert "Ekleyin: Fotoğraf: Ayşe Işık" in [action.text() for action in menu.actions()]
    menu.close()
