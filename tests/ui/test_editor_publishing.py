"""Getting a post out, and how the card keeps its room in a small window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from editor_fakes import MOMENT, FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QMenu

from models.enums import Platform, PostState
from models.posts import Attachment, Post
from services.storage import open_storage
from ui.editor.saver import store

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from services.paths import Paths
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

Open = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The offscreen platform says so of every menu."""
TEXT = "Açılış: %50 & daha #İndirim + “çay” 📚\nyarın"


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Open]:
    contexts = []

    def make(*posts: Post, checks: FakeChecks | None = None) -> Desk:
        context = editor(qtbot, (tasks, events, clock), FakeStorage(posts), checks or FakeChecks())
        contexts.append(context)
        return context.__enter__()

    yield make
    for context in contexts:
        context.__exit__(None, None, None)


def menu_of(desk: Desk) -> QMenu:
    place = desk.page.card.plan.publish
    place.click()
    desk.until(lambda: any(menu.isVisible() for menu in place.findChildren(QMenu)))
    return next(menu for menu in place.findChildren(QMenu) if menu.isVisible())


def choose(desk: Desk, text: str) -> None:
    menu = menu_of(desk)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def texts(menu: QMenu) -> list[str]:
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return said


def test_the_steps_begin_with_what_is_typed_already_saved(opened: Open) -> None:
    desk = opened(make_post("a", TEXT))
    asked: list[tuple[str, bool]] = []
    rows = desk.storage.posts.rows
    desk.events.publishing_asked.connect(lambda post_id, looked: asked.append((post_id, looked)))
    desk.type(" yeni")
    choose(desk, "Adım adım yayımla…")
    assert asked == [("a", True)]
    desk.until(lambda: rows["a"].text == TEXT + " yeni")


def test_published_is_a_save_that_can_be_undone(opened: Open, clock: FixedClock) -> None:
    desk = opened(replace(make_post("a", TEXT), planned_at=MOMENT + timedelta(days=1), state=PostState.READY))
    rows = desk.storage.posts.rows
    choose(desk, "Yayımlandı olarak işaretle")
    desk.until(lambda: rows["a"].state is PostState.PUBLISHED)
    assert rows["a"].published_at == clock.now()
    assert rows["a"].revision >= 2  # a save of the words may come in between
    desk.idle()
    assert desk.page.card.platforms.state.text() == "Yayımlandı"
    assert texts(menu_of(desk))[-1] == "Yayımlanmadı olarak işaretle"
    plan = desk.page.card.plan
    assert plan.out.text().startswith("Yayımlandı: 26 ")  # the month is written as the language has it
    assert not any(one.isVisible() for one in (plan.field, plan.put, plan.take)), "its plan says nothing any more"
    assert plan.publish.text() == "Yayın bilgisi"
    desk.page.undo_bar.undo()
    desk.until(lambda: rows["a"].state is PostState.READY)
    assert rows["a"].published_at is None
    assert plan.field.isVisible()
    assert not plan.out.isVisible()
    assert plan.publish.text() == "Yayımla"


def test_not_published_after_all(opened: Open) -> None:
    desk = opened(
        replace(
            make_post("a", TEXT),
            state=PostState.PUBLISHED,
            published_at=MOMENT,
            planned_at=MOMENT + timedelta(days=1),
        )
    )
    choose(desk, "Yayımlanmadı olarak işaretle")
    desk.until(lambda: desk.storage.posts.rows["a"].state is PostState.PLANNED)
    assert desk.storage.posts.rows["a"].published_at is None
    assert desk.storage.posts.rows["a"].planned_at == MOMENT + timedelta(days=1)


def test_publication_reaches_the_real_database(paths: Paths, clock: FixedClock) -> None:
    storage = open_storage(paths, clock)
    added = storage.posts.add(make_post("a", "bir", revision=0))
    store(storage, added.published(MOMENT), with_plan=True)
    assert storage.posts.get("a").state is PostState.PUBLISHED
    assert storage.posts.get("a").published_at == MOMENT
    store(storage, added, with_plan=False)
    assert storage.posts.get("a").state is PostState.PUBLISHED
    assert len(storage.posts.revisions("a")) >= 2
    storage.close()


def test_an_empty_post_has_nothing_to_hand_over(opened: Open) -> None:
    desk = opened()
    desk.page._new_post()
    menu = menu_of(desk)
    assert [action.text() for action in menu.actions() if action.isEnabled() and not action.isSeparator()] == []
    menu.close()


def test_the_key_opens_the_menu(opened: Open) -> None:
    desk = opened(make_post("a", TEXT))
    desk.page.activateWindow()
    desk.until(desk.page.isActiveWindow)
    desk.page.card.area.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.qtbot.keyClick(desk.page.card.area, Qt.Key.Key_Return, modifiers)
    desk.until(lambda: desk.page.card.plan.publish.findChild(QMenu) is not None)
    menu = desk.page.card.plan.publish.findChild(QMenu)
    assert menu.isVisible()
    menu.close()
    assert desk.text == TEXT


# Room


def test_platforms_and_tabs_are_whole_in_a_small_window(opened: Open) -> None:
    desk = opened(make_post("a", TEXT, *Platform))
    desk.page.resize(1092, 760)
    desk.idle()
    card = desk.page.card
    desk.page.writing.choose_tab(Platform.INSTAGRAM)
    desk.type("!")
    for toggle in card.platforms.toggles.values():
        bold = QFont(toggle.font())
        bold.setWeight(QFont.Weight.DemiBold)
        words = QFontMetrics(bold).horizontalAdvance(toggle.text())
        assert toggle.width() >= words + toggle.iconSize().width() + 4 + 2 * 13
        assert card.platforms.rect().contains(toggle.geometry().translated(toggle.parentWidget().pos()))
    bar = card.tabs.bar
    assert not bar.usesScrollButtons()
    assert bar.tabRect(bar.count() - 1).right() < bar.width()
    assert card.tabs.back.isVisible()
    assert card.tabs.back.geometry().left() >= bar.geometry().right()
    assert card.tabs.back.geometry().right() <= card.tabs.width()


def test_the_invitation_is_painted_in_all_its_lines(opened: Open) -> None:
    desk = opened(make_post("a", ""))
    desk.page.resize(1092, 760)
    desk.idle()
    area = desk.page.card.area
    image = area.viewport().grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    line = area.fontMetrics().lineSpacing()

    def inked(top: int, bottom: int) -> set[int]:
        return {y for y in range(top, bottom) for x in range(8, image.width()) if image.pixel(x, y) != ground}

    assert inked(0, line)
    assert max(inked(line + 2, line * 2 + 6)) > line + line * 0.7


def test_the_pictures_buttons_say_what_they_do(opened: Open, tmp_path: Path) -> None:
    desk = opened(make_post("a", TEXT))
    desk.page.writing.pictures.add_files([tmp_path / "a.png"])
    desk.until(desk.page.card.strip.detail.isVisible)
    detail = desk.page.card.strip.detail
    assert (detail.remove.text(), detail.close_button.text()) == ("Görseli yazıdan çıkar", "Kapat")
    assert detail.remove.toolTip()
    beside = desk.page.card.strip.thumbnails[0]
    top = beside.mapToGlobal(QPoint()).y()
    for way in (detail.remove, detail.close_button):  # no line of their own: the text needs it
        assert top - 8 <= way.mapToGlobal(QPoint()).y() < top + beside.height()
    detail.close_button.click()
    assert not detail.isVisible()
    assert not detail.remove.isVisible()
    assert len(desk.page.desk.current.post.attachments) == 1


def test_a_post_chosen_elsewhere_gets_the_keyboard(opened: Open) -> None:
    desk = opened(make_post("a", "bir"), make_post("b", "iki"))
    desk.page.new_button.setFocus()
    desk.page.hide()
    desk.events.post_chosen.emit("b")
    desk.page.show()
    desk.page.setFocus()  # as the window does with a page that it shows
    assert desk.page.focusWidget() is desk.page.card.area
    assert desk.text == "iki"
    desk.page.new_button.setFocus()
    desk.events.post_chosen.emit("a")
    assert desk.page.focusWidget() is desk.page.card.area


def test_pictures_of_a_published_post_are_offered_to_the_library(opened: Open) -> None:
    picture = Attachment("r", "0" * 64, "açılış.jpg", "JPEG", 800, 600, "Salon", "")
    desk = opened(make_post("a", TEXT, attachments=(picture,)))
    choose(desk, "Yayımlandı olarak işaretle")
    also = desk.page.undo_bar.also_button
    desk.until(also.isVisible)
    also.click()
    desk.until(lambda: "0" * 64 in desk.storage.assets.known)
    led: list[str] = []
    desk.events.asset_chosen.connect(led.append)
    desk.until(also.isVisible)
    also.click()
    assert led == ["0" * 64]
    choose(desk, "Yayımlanmadı olarak işaretle")
    desk.idle()
    choose(desk, "Yayımlandı olarak işaretle")
    assert not also.isVisible()


def test_what_went_out_is_used_again_as_a_draft_of_its_own(opened: Open) -> None:
    desk = opened(make_post("a", TEXT).published(MOMENT))
    rows = desk.storage.posts.rows
    choose(desk, "Yeniden kullan")
    desk.until(lambda: desk.page.desk.current is not None and desk.page.desk.current.id != "a")
    assert desk.text == TEXT
    desk.page.saver.save_all()
    desk.until(lambda: len(rows) == 2)
    [fresh] = [post for post in rows.values() if post.id != "a"]
    assert (fresh.state, fresh.published_at, fresh.series_id) == (PostState.DRAFT, None, "a")
    assert rows["a"].state is PostState.PUBLISHED
    assert "tarih, bağlantı ve adlara" in desk.page.undo_bar.words.text()
