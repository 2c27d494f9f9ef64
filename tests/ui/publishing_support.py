"""A window with the publish assistant over a real database, and what a test wants to touch or see of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar

from calendar_support import FakeChecks, FakePictures
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QWidget

from models.checking import UnitContext
from models.enums import Language, Platform, PostState
from models.posts import Account, Post, Variant
from services.bootstrap import StorageDoor
from services.clock import FixedClock
from services.images.copies import SharedCopy, write_copy
from services.paths import RESOURCES, Paths
from services.planning import Limits
from services.planning.special_days import KnownDays
from services.platforms import load_platforms
from services.publishing.memory import Memory
from services.storage import Storage, open_storage
from ui.events import AppEvents
from ui.export_folder import ExportFolder
from ui.fitting.ports import FitTools
from ui.publishing.desk import PublishingDesk
from ui.publishing.dialog import PublishDialog
from ui.publishing.ports import PublishTools
from ui.publishing.tray import Tray
from ui.shell.pages import ActionSpec, PageSpec
from ui.tasks import TaskRunner
from ui.window import MainWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

T = TypeVar("T")
PROFILES = load_platforms(RESOURCES)
DAYS = KnownDays.read(RESOURCES)
TEXT = "Kitap kulübü yarın 18.00’de #kitap"
LINK = "https://x.com/kaun/status/17"


def due_post(clock: FixedClock, name: str = "a", *platforms: Platform, text: str = TEXT, late: int = 1) -> Post:
    """Return a post that was planned so many minutes ago."""
    at = clock.now() - timedelta(minutes=late)
    variants = tuple(Variant(one) for one in platforms or (Platform.X, Platform.INSTAGRAM))
    return Post(name, PostState.PLANNED, Language.TURKISH, text, variants, at, at, planned_at=at)


class Copies:
    """Writes a file for each copy, as the inspector does; ``refusing`` is raised instead."""

    refusing: Exception | None = None

    def share(self, _path: Path, _platform: Platform, folder: Path, name: str, *_: object) -> SharedCopy:
        if self.refusing is not None:
            raise self.refusing
        return SharedCopy(write_copy(b"picture", folder, name, "JPEG"))


class CalendarLike(QWidget):
    """A page with a field, so that something has the keyboard; what the window calls is noted."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(self)
        self.flushed = 0

    def flush(self) -> None:
        self.flushed += 1


@dataclass
class Desk:
    qtbot: QtBot
    tasks: TaskRunner
    events: AppEvents
    clock: FixedClock
    paths: Paths
    door: StorageDoor
    checks: FakeChecks
    pictures: FakePictures
    copies: Copies
    folder: dict[str, str]
    opened: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)
    crashes: list[Exception] = field(default_factory=list)
    stays: bool = False
    window: MainWindow = None  # type: ignore[assignment]
    assistant: PublishingDesk = None  # type: ignore[assignment]

    def begin(self) -> None:
        """Open the window, as a start of the program does."""
        self.window = MainWindow(
            [PageSpec("calendar", "Takvim", "calendar", "Ctrl+1", CalendarLike)],
            QIcon(),
            [ActionSpec("publishing", "Yayın", "send", "Ctrl+8")],
        )
        self.qtbot.addWidget(self.window)
        self.window.show_page("calendar")
        self.window.show()
        self.assistant = PublishingDesk(
            self._tools(), self.window, Tray(QIcon(str(RESOURCES / "icons" / "app.svg")), self.window)
        )
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.tasks.busy and not self.assistant.watch._soon.isActive())

    def until(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)
        self.settle()

    def stored(self, work: Callable[[Storage], T]) -> T:
        """Do something on the storage lane and return what it answers."""
        answers: list[Any] = []
        self.tasks.run("storage", lambda _: work(self.door()), owner=self.events, done=answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def put(self, *posts: Post) -> None:
        self.stored(lambda storage: [storage.posts.add(one) for one in posts])

    def post(self, name: str = "a") -> Post:
        found = self.stored(lambda storage: storage.posts.get(name))
        assert found is not None
        return found

    def changed(self) -> None:
        """Others stored something."""
        self.events.posts_changed.emit()
        self.settle()

    @property
    def page(self) -> CalendarLike:
        page = self.window.page("calendar")
        assert isinstance(page, CalendarLike)
        return page

    @property
    def dialog(self) -> PublishDialog:
        assert self.assistant.dialog is not None
        return self.assistant.dialog

    def open(self, name: str = "a", *, looked: bool = False) -> PublishDialog:
        """Open the steps of a post."""
        self.events.publishing_asked.emit(name, looked)
        self.settle()
        return self.dialog

    def press(self, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Press a key where the keyboard is in the assistant."""
        focused = self.dialog.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key)
        self.settle()

    @property
    def told(self) -> list[str]:
        return self.window.notices.texts

    def _tools(self) -> PublishTools:
        thumbnails = SimpleNamespace(request=lambda *_args, **_named: None)
        fit = FitTools(
            fitter=lambda: None,  # type: ignore[arg-type, return-value]
            stretched=lambda *_: None,
            profiles=PROFILES,
            thumbnails=thumbnails,  # type: ignore[arg-type]
            tasks=self.tasks,
            events=self.events,
            folder=ExportFolder(lambda: self.folder.get("last", ""), lambda kept: self.folder.update(last=kept)),
        )
        return PublishTools(
            storage=self.door,
            tasks=self.tasks,
            events=self.events,
            clock=self.clock,
            memory=Memory(self.paths.publishing, self.clock),
            profiles=lambda: PROFILES,
            checks=self.checks,
            unit=UnitContext,
            known_days=lambda: DAYS,
            limits=lambda: Limits(2, timedelta(hours=4), 90),
            picture_path=lambda sha256: self.paths.media / sha256,
            pictures=self.pictures,
            copies=lambda: self.copies,
            folder=fit.folder,
            thumbnails=lambda: thumbnails,  # type: ignore[arg-type, return-value]
            fit=lambda: fit,
            may_stay=lambda: self.stays,
        )


_blank: list[bytes] = []
"""The database of a unit with an account on X: every test of a run begins with the same one."""


def _lay_out(paths: Paths, clock: FixedClock) -> None:
    if not _blank:
        storage = open_storage(paths, clock)
        storage.unit.save_account(Account("ax", Platform.X, "kaun"))
        storage.close()
        _blank.append(paths.database.read_bytes())
        return
    paths.data.mkdir(parents=True)
    paths.database.write_bytes(_blank[0])


@contextmanager
def publishing_desk(
    qtbot: QtBot, clock: FixedClock, tasks: TaskRunner, events: AppEvents, paths: Paths
) -> Iterator[Desk]:
    """Give a desk whose window is not open yet; the unit has an account on X."""
    before = QLocale()
    QLocale.setDefault(QLocale("tr_TR"))
    _lay_out(paths, clock)
    door = StorageDoor(lambda: open_storage(paths, clock))
    door.let_in()
    desk = Desk(
        qtbot, tasks, events, clock, paths, door, FakeChecks(), FakePictures(), Copies(), {"last": str(paths.state)}
    )
    events.post_chosen.connect(desk.chosen.append)
    tasks.task_failed.connect(desk.crashes.append)
    yield desk
    desk.stored(lambda _: door.close())
    assert desk.crashes == []
    QLocale.setDefault(before)
