"""A calendar page over the real database, on one of the views that read it themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from models.posts import Account, Post
from tests.ui.calendar_support import FakeMaker, FakeSettings, StorageLane, fake_doors
from ui.calendar import CalendarPage
from ui.calendar.views.kinds import ViewKind
from ui.history import AppHistory


def hexed(number: int) -> str:
    """An id as the storage wants it."""
    return f"{number:032x}"


@dataclass
class OnView:
    """The shown page, and hands for it."""

    page: CalendarPage
    lane: StorageLane
    qtbot: object
    tasks: object
    events: object
    history: AppHistory

    @property
    def view(self):
        return self.page.stage.view

    def settle(self) -> None:
        """Wait until every answer is there."""
        self.qtbot.waitUntil(lambda: not self.tasks.busy and not self.page._is_stale)

    def do(self, work):
        """Do something with the storage on its lane; return its answer."""
        answers = []
        self.tasks.run("storage", lambda _c: work(self.lane()), owner=self.events, done=answers.append)
        self.settle()
        return answers[0]

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view.widget.focusProxy(), key, modifiers)
        self.settle()

    def undo(self) -> None:
        self.history.undo()
        self.settle()


def opener(
    qtbot, tasks, events, clock, paths, *, kind: ViewKind, accounts: Sequence[Account]
) -> Iterator[Callable[..., OnView]]:
    """Give a function that opens the view over some posts, on a Turkish screen; take all down at the end."""
    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    lane = StorageLane(paths, clock)

    def open_view(posts: Sequence[Post], maker: FakeMaker | None = None) -> OnView:
        def fill(_is_cancelled) -> None:
            storage = lane()
            for account in accounts:
                storage.unit.save_account(account)
            storage.posts.add_all(posts)

        tasks.run("storage", fill, owner=events)
        qtbot.waitUntil(lambda: not tasks.busy)
        settings = FakeSettings()
        settings.set("calendar.view", kind.value)
        history = AppHistory(lane, clock, events, tasks, events)
        doors = fake_doors(maker=maker, small_pictures=paths.thumbnails)
        page = CalendarPage(lane, settings, clock, events, tasks, history=history, doors=doors)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        with qtbot.waitSignal(page.board.loaded):
            page.show()
        on = OnView(page, lane, qtbot, tasks, events, history)
        on.settle()
        page.view.widget.setFocus()
        return on

    yield open_view
    tasks.run("storage", lambda _c: lane.close(), owner=events)
    qtbot.waitUntil(lambda: not tasks.busy)
    QLocale.setDefault(before)
