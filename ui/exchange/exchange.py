"""The menu “Dışa/içe aktar”: files are read and written on their own lane, the storage is asked on its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from models.checking import IsCancelled
from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from ui.events import AppEvents, Notice
from ui.exchange.following import FILES_LANE, STORAGE_LANE, Contents, FollowedFile, KeptPath, calendar_contents
from ui.exchange.papers import Papers
from ui.history import AppHistory
from ui.kit import button
from ui.tasks import Task, TaskRunner

if TYPE_CHECKING:
    from models.posts import Post
    from services.clock import Clock
    from services.exchange.lines import ImportPlan, Line
    from services.exchange.sheet import Sheet as TableSheet
    from services.exchange.writing import Names
    from services.planning.special_days import KnownDays
    from services.storage import Storage
    from ui.exchange.import_dialog import ImportDialog

_WRITTEN = QT_TRANSLATE_NOOP("services", "{n} gönderi “{file}” dosyasına yazıldı.")
_TOPIC = "exchange"
"""What the notices about files are about: the outcome of the last file takes the place of those before."""
T = TypeVar("T")


class Exchange(QObject):
    """Owns the button of the calendar's header and what it leads to.

    ``storage`` and ``known_days`` are called on the "storage" lane only; ``month`` tells the first day of the
    month that is shown, ``day`` the chosen one.
    """

    imported = Signal(int)
    undone = Signal()
    written = Signal(str)
    _moved = Signal(int, int)

    def __init__(
        self,
        storage: Callable[[], Storage],
        clock: Clock,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        history: AppHistory,
        known_days: Callable[[], KnownDays],
        month: Callable[[], date],
        day: Callable[[], date],
        followed: KeptPath,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._storage, self._clock, self.events, self._tasks = storage, clock, events, tasks
        self._history, self._month, self._page = history, month, page
        self._storing: Task[int] | None = None
        self._told: Message | None = None
        self.dialog: ImportDialog | None = None
        self.menu = QMenu(page)
        self.button = button(
            self.tr("Dışa/içe aktar"), tooltip=self.tr("Takvimi Excel, CSV ya da takvim dosyası olarak alıp vermek")
        )
        self.button.setMenu(self.menu)
        self.papers = Papers(storage, clock, events, tasks, known_days=known_days, month=month, day=day, page=page)
        self.papers.written.connect(self.tell_written)
        self.papers.failed.connect(self._failed)
        self.followed = FollowedFile(storage, clock, events, tasks, place=followed, parent=self)
        self.followed.failed.connect(self._failed)
        self._follow = self._make_menu()
        self._show_followed()
        self._moved.connect(self._show_progress)

    def _make_menu(self) -> QAction:
        """Fill the menu, and return its last entry: the file that is kept up to date."""
        tables = (
            (self.tr("Excel ya da CSV dosyasından al…"), self.choose_import),
            (self.tr("Görünen ayı Excel ya da CSV olarak kaydet…"), partial(self.choose_export, whole=False)),
            (self.tr("Bütün takvimi Excel ya da CSV olarak kaydet…"), partial(self.choose_export, whole=True)),
            (self.tr("Takvim dosyası (ICS) olarak kaydet…"), self.choose_calendar_file),
        )
        papers = (
            (self.tr("Görünen ayı PDF olarak kaydet…"), partial(self.papers.choose, week=False)),
            (self.tr("Seçili haftayı PDF olarak kaydet…"), partial(self.papers.choose, week=True)),
            (self.tr("Görünen ayı yazdır…"), partial(self.papers.print, week=False)),
            (self.tr("Seçili haftayı yazdır…"), partial(self.papers.print, week=True)),
        )
        for group in (tables, papers):
            for text, deed in group:
                self.menu.addAction(text).triggered.connect(_quietly(deed))
            self.menu.addSeparator()
        follow = self.menu.addAction("")
        follow.setCheckable(True)
        follow.triggered.connect(_quietly(self.choose_followed_file))
        return follow

    # In

    def choose_import(self) -> None:
        """Ask for a file, and go on with :meth:`show_import`."""
        kinds = self.tr("Tablolar (*.xlsx *.csv *.tsv *.txt);;Tüm dosyalar (*)")
        name, _ = QFileDialog.getOpenFileName(self._page, self.tr("Takvime alınacak dosyayı seç"), "", kinds)
        if name:
            self.show_import(Path(name))

    def show_import(self, path: Path) -> None:
        """Read the file and show what it would change."""
        from services.exchange.reading import load_sheet

        self._run(FILES_LANE, partial(load_sheet, path), partial(self._compare, path.name))

    def _compare(self, file_name: str, sheet: TableSheet) -> None:
        from services.exchange.plan import plan_import

        def work(is_cancelled: IsCancelled) -> ImportPlan:
            return plan_import(sheet, self._storage(), self._clock.now(), is_cancelled)

        self._run(STORAGE_LANE, work, partial(self._preview, file_name))

    def _preview(self, file_name: str, plan: ImportPlan) -> None:
        from ui.exchange.import_dialog import ImportDialog

        if self.dialog is not None:
            return
        self.dialog = ImportDialog(file_name, plan, self._page)
        self.dialog.agreed.connect(partial(self._store, file_name))
        self.dialog.undo_asked.connect(self._undo)
        self.dialog.finished.connect(self._forget_dialog)
        self.dialog.open()

    def _forget_dialog(self) -> None:
        if self._storing is not None:
            self._storing.cancel()  # the storage takes back what it has done so far
            self._storing = None
            # Unless it was done a moment before: whoever shows posts looks again behind it.
            self._run(STORAGE_LANE, lambda _: None, lambda _: self._tell_changes())
        self.dialog = None

    def _store(self, file_name: str, lines: Sequence[Line]) -> None:
        from services.exchange.applying import apply_import

        def work(is_cancelled: IsCancelled) -> int:
            return apply_import(
                self._storage(),
                lines,
                self._clock,
                file_name,
                progress=self._moved.emit,
                is_cancelled=is_cancelled,
            )

        self._storing = self._run(STORAGE_LANE, work, partial(self._stored, file_name))

    def _show_progress(self, done: int, of: int) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(done, of)

    def _stored(self, file_name: str, count: int) -> None:
        from services.exchange.applying import imported_words

        self._storing, self._told = None, imported_words(file_name, count)
        self._tell_changes()
        if self.dialog is not None:
            self.dialog.show_stored(count)
        self.imported.emit(count)

    def _undo(self) -> None:
        if self._told is not None:
            self._history.take_back(self._told)
        self.undone.emit()
        if self.dialog is not None:
            self.dialog.accept()

    def _tell_changes(self) -> None:
        self.events.posts_changed.emit()
        self.events.topics_changed.emit()

    # Out

    def choose_export(self, *, whole: bool) -> None:
        """Ask for a file, and go on with :meth:`export`."""
        month = self._month()
        name = self.tr("takvim") if whole else self.tr("takvim-{month}").format(month=f"{month:%Y-%m}")
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv)")
        chosen, kind = QFileDialog.getSaveFileName(self._page, self.tr("Takvimi kaydet"), f"{name}.xlsx", kinds)
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix else path.with_suffix(".csv" if "csv" in kind else ".xlsx"), whole=whole)

    def export(self, path: Path, *, whole: bool) -> None:
        """Write the shown month, or all, to ``path``."""
        month = self._month()

        def read(_is_cancelled: IsCancelled) -> tuple[Sequence[Post], Names]:
            from services.exchange.writing import Names, posts_of

            storage = self._storage()
            posts = posts_of(storage.posts, None if whole else month)
            return posts, Names.of(posts, storage.unit.accounts(), storage.pillars.all(), storage.topics)

        self._run(STORAGE_LANE, read, lambda found: self._write(path, *found))

    def choose_calendar_file(self) -> None:
        """Ask for a file, and go on with :meth:`write_calendar_file`."""
        path = self._choose_ics(self.tr("Takvim dosyasını kaydet"))
        if path is not None:
            self.write_calendar_file(path)

    def _choose_ics(self, title: str) -> Path | None:
        kinds = self.tr("Takvim dosyaları (*.ics)")
        chosen, _ = QFileDialog.getSaveFileName(self._page, title, self.tr("takvim") + ".ics", kinds)
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix else path.with_suffix(".ics")

    def write_calendar_file(self, path: Path) -> None:
        """Write all that is planned or published to ``path``, for other calendars."""

        def read(_is_cancelled: IsCancelled) -> Contents:
            return calendar_contents(self._storage())

        def write(found: Contents) -> None:
            from services.exchange.calendar_file import save_calendar

            now = self._clock.now()
            self._run(FILES_LANE, lambda _: save_calendar(path, *found, now), partial(self.tell_written, path))

        self._run(STORAGE_LANE, read, write)

    def choose_followed_file(self) -> None:
        """Ask for a calendar file that is kept up to date; where there is one, let go of it."""
        if self.followed.path is not None:
            self.followed.follow(None)
        else:
            path = self._choose_ics(self.tr("Güncel tutulacak takvim dosyasını seç"))
            if path is not None:
                self.followed.follow(path)
        self._show_followed()

    def _show_followed(self) -> None:
        path = self.followed.path
        self._follow.setChecked(path is not None)
        if path is None:
            self._follow.setText(self.tr("Bir takvim dosyasını (ICS) hep güncel tut…"))
        else:
            self._follow.setText(self.tr("“{file}” güncel tutuluyor").format(file=path.name))
            self._follow.setToolTip(str(path))

    def _write(self, path: Path, posts: Sequence[Post], names: Names) -> None:
        from services.exchange.writing import save_posts

        def done(_nothing: None) -> None:
            self.tell_written(path, len(posts))

        self._run(FILES_LANE, lambda is_cancelled: save_posts(path, path.stem, posts, names, is_cancelled), done)

    def tell_written(self, path: Path, count: int) -> None:
        said = Message(_WRITTEN, {"n": count, "file": path.name})
        self.events.notice_raised.emit(Notice(Severity.INFORMATION, said, topic=_TOPIC))
        self.written.emit(said.turkish())

    def _run(self, lane: str, work: Callable[[IsCancelled], T], done: Callable[[T], None]) -> Task[T]:
        return self._tasks.run(lane, work, owner=self, done=done, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self._storing = None
            self.dialog.reject()
        if isinstance(error, UserError):
            self.events.notice_raised.emit(Notice(Severity.ERROR, error.message, error.hint, _TOPIC))
        else:
            self._tasks.task_failed.emit(error)


def _quietly(deed: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _checked: deed()
