"""Nothing typed is lost: the journal within a second of a keystroke, a revision after a longer rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import Clock
from ui.editor.ports import EditorStorage
from ui.editor.sheet import Sheet
from ui.tasks import TaskRunner

JOURNAL_MS = 500
SAVE_MS = 5_000
RETRY_MS = 10_000


class SaveState(Enum):
    """What the status line says."""

    UNTOUCHED = auto()
    WRITING = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class SaveStatus:
    """Where saving stands. ``at`` is the moment of the last success, ``error`` what the last failure says."""

    state: SaveState
    at: datetime | None = None
    error: Message | None = None
    hint: Message | None = None


@dataclass(slots=True)
class _Record:
    sheet: Sheet
    journalled: int = 0
    saved: int = 0
    planned: bool = False


class Saver(QObject):
    """Journals and saves every sheet it was told about. A failure keeps the text and is tried again."""

    status_changed = Signal(object)
    """A :class:`SaveStatus`."""
    saved = Signal(object)
    """A :class:`~models.posts.Post` as it was stored."""

    def __init__(
        self,
        tasks: TaskRunner,
        storage: EditorStorage,
        clock: Clock,
        parent: QObject,
        *,
        journal_ms: int = JOURNAL_MS,
        save_ms: int = SAVE_MS,
        retry_ms: int = RETRY_MS,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._storage = storage
        self._clock = clock
        self._records: dict[str, _Record] = {}
        self._crash_told = False
        self._last_call = False
        self._journal_timer = QTimer(self, singleShot=True, interval=journal_ms)
        self._journal_timer.timeout.connect(self._journal)
        self._save_timer = QTimer(self, singleShot=True, interval=save_ms)
        self._save_timer.timeout.connect(self.save_all)
        self._retry_timer = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry_timer.timeout.connect(self.save_all)

    def touch(self, sheet: Sheet, *, plan_changed: bool = False) -> None:
        """``sheet`` has just changed. Its planned time is written only where this page changed it."""
        record = self._records.setdefault(sheet.id, _Record(sheet))
        record.planned = record.planned or plan_changed
        # The journal timer is not put off by further keystrokes: half a second after the first, all is on disk.
        if not self._journal_timer.isActive():
            self._journal_timer.start()
        self._save_timer.start()
        self.status_changed.emit(SaveStatus(SaveState.WRITING))

    def is_dirty(self, post_id: str) -> bool:
        """Tell whether a post has changes that no revision has yet."""
        record = self._records.get(post_id)
        return record is not None and record.saved < record.sheet.version

    def save_all(self) -> None:
        """Make a revision of every changed post now."""
        self._journal_timer.stop()
        self._save_timer.stop()
        self._retry_timer.stop()
        for record in list(self._records.values()):
            if record.saved < record.sheet.version and not (record.sheet.is_blank and not record.sheet.stored):
                self._save(record)

    def flush(self) -> None:
        """Queue every unsaved change on the storage lane, whose queue the window drains when it closes.

        A failure of these saves is also told through ``TaskRunner.task_failed``: the window then stays open.
        """
        self._last_call = True
        self.save_all()
        self._last_call = False

    def drop(self, post_id: str) -> None:
        """Write nothing more of a post: it was closed or deleted."""
        self._records.pop(post_id, None)

    def _journal(self) -> None:
        for record in self._records.values():
            version = record.sheet.version
            never_seen = not record.sheet.stored and not record.journalled
            if version <= max(record.journalled, record.saved) or (never_seen and record.sheet.is_blank):
                continue
            post = record.sheet.post

            def work(_is_cancelled: IsCancelled, post: Post = post) -> None:
                self._storage.journal.record(post)

            def done(_none: None, record: _Record = record, version: int = version) -> None:
                record.journalled = max(record.journalled, version)
                self._succeeded()

            self._tasks.run("storage", work, owner=self, done=done, failed=self._failed)

    def _save(self, record: _Record) -> None:
        sheet, version, with_plan, last_call = record.sheet, record.sheet.version, record.planned, self._last_call
        post = sheet.post
        record.planned = False

        def work(_is_cancelled: IsCancelled) -> Post:
            return store(self._storage, post, with_plan=with_plan)

        def done(stored: Post) -> None:
            record.saved = max(record.saved, version)
            if not record.planned:
                sheet.took_over(stored)
            self._crash_told = False
            self._succeeded()
            self.saved.emit(stored)

        def failed(error: Exception) -> None:
            record.planned = record.planned or with_plan
            self._failed(error, tell=last_call)

        self._tasks.run("storage", work, owner=self, done=done, failed=failed)

    def _succeeded(self) -> None:
        waiting = any(r.sheet.version > max(r.saved, r.journalled) for r in self._records.values())
        state = SaveState.WRITING if waiting else SaveState.SAVED
        self.status_changed.emit(SaveStatus(state, at=self._clock.now()))

    def _failed(self, error: Exception, *, tell: bool = False) -> None:
        self._retry_timer.start()
        crashed = not isinstance(error, UserError)
        if tell or (crashed and not self._crash_told):
            self._crash_told = self._crash_told or crashed
            self._tasks.task_failed.emit(error)
        if isinstance(error, UserError):
            message, hint = error.message, error.hint
        else:
            message = Message(QT_TRANSLATE_NOOP("services", "Yazınız kaydedilemedi."))
            hint = Message(
                QT_TRANSLATE_NOOP("services", "Yazdıklarınız ekranda duruyor; kayıt birazdan yeniden denenecek.")
            )
        self.status_changed.emit(SaveStatus(SaveState.FAILED, error=message, hint=hint))


def store(storage: EditorStorage, post: Post, *, with_plan: bool) -> Post:
    """Write ``post`` as a revision, which clears its journal entry. Storage lane only.

    What the editor does not own (state, plan, publication) stays as stored, unless ``with_plan``.
    """

    def merge(stored: Post) -> Post:
        merged = replace(
            stored,
            language=post.language,
            text=post.text,
            variants=post.variants,
            attachments=post.attachments,
            dismissals=post.dismissals,
        )
        return merged.planned(post.planned_at) if with_plan else merged

    if storage.posts.get(post.id) is None:
        if not post.revision:
            return storage.posts.add(post)
        # Deleted by another page a moment ago, while it was being written here: words are worth more.
        storage.posts.restore(post.id)
    return storage.posts.update(post.id, merge)


def restore_journal(storage: EditorStorage) -> list[Post]:
    """Bring back what was typed but not saved before an abrupt end; return the posts that changed. Storage lane."""
    restored: list[Post] = []
    for post in storage.journal.pending():
        stored = storage.posts.get(post.id)
        # Deleted after it was written, or new and emptied again: nothing that anybody misses.
        gone = stored is None and (post.revision > 0 or not (post.headline or post.attachments))
        if gone or (stored is not None and _same_content(stored, post)):
            storage.journal.forget(post.id)
            continue
        restored.append(store(storage, post, with_plan=False))
    return restored


def _same_content(one: Post, other: Post) -> bool:
    return all(
        getattr(one, name) == getattr(other, name)
        for name in ("language", "text", "variants", "attachments", "dismissals")
    )
