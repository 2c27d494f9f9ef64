"""Nothing typed is lost: the journal within a second of a keystroke, a revision after a longer rest."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QObject, QTimer, Signal

from models.checking import IsCancelled
from models.enums import PostState
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Post
from services.clock import Clock
from ui.editor.ports import EditorStorage
from ui.editor.sheet import Sheet, beside_words
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
    """State, plan or publication were changed here, and no save has that yet."""
    plan_sent: int = 0
    """The version with which they were last sent to be saved."""


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
        self._held: set[str] = set()
        self._crash_told = False
        self._last_call = False
        self._journal_timer = QTimer(self, singleShot=True, interval=journal_ms)
        self._journal_timer.timeout.connect(self._journal)
        self._save_timer = QTimer(self, singleShot=True, interval=save_ms)
        self._save_timer.timeout.connect(self.save_all)
        self._retry_timer = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry_timer.timeout.connect(self.save_all)

    def touch(self, sheet: Sheet, *, plan_changed: bool = False) -> None:
        """``sheet`` has just changed. Its plan and publication are written only where this page changed them."""
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

    def owns_plan(self, post_id: str) -> bool:
        """Tell whether state, plan or publication of a post were changed here, and what is stored is older."""
        record = self._records.get(post_id)
        return record is not None and (record.planned or record.saved < record.plan_sent)

    def unsaved_texts(self) -> list[str]:
        """Return the texts of every post with changes that no revision has yet, one string for each post."""
        sheets = [record.sheet for record in self._records.values()]
        kept = [s.post for s in sheets if self.is_dirty(s.id) and not (s.is_blank and not s.stored)]
        return ["\n\n".join([post.text, *(v.text for v in post.variants if v.text)]) for post in kept]

    def save_all(self) -> None:
        """Make a revision of every changed post now."""
        self._journal_timer.stop()
        self._save_timer.stop()
        self._retry_timer.stop()
        for record in self._free_records():
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
        self._held.discard(post_id)

    def hold(self, post_id: str) -> None:
        """Write nothing of a post that is being deleted: a save would bring it back. Then :meth:`drop` or release."""
        self._held.add(post_id)

    def release(self, post_id: str) -> None:
        """Go on with a post that could not be deleted."""
        self._held.discard(post_id)
        if self.is_dirty(post_id):
            self._save_timer.start()

    def _free_records(self) -> list[_Record]:
        return [record for post_id, record in self._records.items() if post_id not in self._held]

    def _journal(self) -> None:
        for record in self._free_records():
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
        post, base = sheet.post, sheet.base
        # While a plan of ours is under way, or failed, what is stored tells nothing of what others did.
        known = base if record.saved >= record.plan_sent else None
        record.planned = False
        if with_plan:
            record.plan_sent = version

        def work(_is_cancelled: IsCancelled) -> Post:
            return store(self._storage, post, with_plan=with_plan, base=base, known=known)

        def done(stored: Post) -> None:
            record.saved = max(record.saved, version)
            if not self.owns_plan(sheet.id):
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


def store(
    storage: EditorStorage, post: Post, *, with_plan: bool, base: Post | None = None, known: Post | None = None
) -> Post:
    """Write ``post`` as a revision, which clears its journal entry. Storage lane only.

    What the editor does not own (state, plan, publication) stays as stored, unless ``with_plan``; and so does what
    stands beside the words where it is as it was in ``base``, the post that the editor knew. Where it went out is the
    editor's to say with a plan, unless that is as it was in ``known``: then it may have gone out elsewhere since.
    """

    def merge(stored: Post) -> Post:
        mine = beside_words(post, base, stored)
        merged = replace(
            stored,
            language=mine.language,
            text=post.text,
            variants=mine.variants,
            attachments=post.attachments,
            dismissals=post.dismissals,
            pillar_id=mine.pillar_id,
            campaign_id=mine.campaign_id,
        )
        if not with_plan:
            return merged.publication_of(stored).settled()
        planned = replace(merged, state=post.state, planned_at=post.planned_at, published_at=post.published_at)
        if known is None or _publication(post) != _publication(known):
            return planned
        out = planned.publication_of(stored)
        return out if stored.state is PostState.PUBLISHED else replace(out, state=post.state)

    if storage.posts.get(post.id) is None:
        if not post.revision:
            return storage.posts.add(post)
        if not storage.posts.revisions(post.id):
            return storage.posts.add(_unattached(storage, post))
        # Deleted by another page a moment ago, while it was being written here: words are worth more.
        storage.posts.restore(post.id)
    return storage.posts.update(post.id, merge)


def _publication(post: Post) -> object:
    """Return all that a post knows of where it is out."""
    return post.published_at, {one.platform: (one.published_at, one.link) for one in post.variants if one.published_at}


def _unattached(storage: EditorStorage, post: Post) -> Post:
    """Return a post that an older backup does not know, without what that backup may not know either."""
    known = {account.id for account in storage.unit.accounts()}
    variants = tuple(v if v.account_id in known else replace(v, account_id=None) for v in post.variants)
    return replace(post, topic_id=None, variants=variants)
