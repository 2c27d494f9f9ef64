"""Posts older than those beside the editor: opened from elsewhere, found by searching, kept at hand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from editor_fakes import FakeChecks, FakeStorage, make_post
from editor_page import Desk, editor

from models.calendar import PostFilter
from models.posts import Post
from ui.editor.older import LISTED_AT_MOST

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from services.clock import FixedClock
    from ui.events import AppEvents
    from ui.tasks import TaskRunner
    from ui.theme import Theme

OLDEST = f"p{LISTED_AT_MOST}"


class Finder:
    """Finds the oldest post by the word “eski”."""

    def __init__(self, storage: FakeStorage) -> None:
        self._storage = storage

    def posts(self, wanted: PostFilter, limit: int) -> list[Post]:
        return [self._storage.posts.rows[OLDEST]][:limit] if wanted.text == "eski" else []


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme, tasks: TaskRunner, events: AppEvents, clock: FixedClock) -> Iterator[Desk]:
    """An editor over one post more than the list has."""
    storage = FakeStorage([make_post(f"p{n}", f"yazı {n}") for n in range(LISTED_AT_MOST + 1)])
    storage.search = Finder(storage)  # type: ignore[assignment]
    with editor(qtbot, (tasks, events, clock), storage, FakeChecks()) as opened:
        yield opened


def test_an_older_post_is_opened_by_who_names_it_and_stays_when_others_change(desk: Desk) -> None:
    page = desk.page
    assert page.drafts.model.row_of(OLDEST) == -1
    assert page.header.subtitle.text() == f"son {LISTED_AT_MOST} yazı"
    page.desk.open(OLDEST)
    desk.until(lambda: page.desk.current is not None and page.desk.current.id == OLDEST)
    listings = desk.storage.posts.listings
    page.desk.reload()
    desk.until(lambda: desk.storage.posts.listings > listings)
    desk.idle()
    assert page.desk.current is not None
    assert page.desk.current.id == OLDEST
    desk.type("!")
    page.saver.save_all()
    desk.until(lambda: desk.storage.posts.rows[OLDEST].text.endswith("!"))


def test_an_older_post_is_found_behind_those_of_the_list(desk: Desk) -> None:
    page = desk.page
    page.drafts.search.setText("eski")
    desk.until(lambda: [post.id for post in page.drafts.model.posts()] == [OLDEST])
    page.drafts.search.setText("yazı 499")
    desk.until(lambda: [post.id for post in page.drafts.model.posts()] == ["p499"])
    page.drafts.search.clear()
    desk.until(lambda: page.drafts.model.rowCount() == LISTED_AT_MOST)
