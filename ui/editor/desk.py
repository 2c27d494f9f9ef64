"""The posts on the editor's desk: which are listed, which are open, and how they come and go."""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from models.enums import Language, Platform, PostState
from models.errors import UserError
from models.posts import Post, Variant
from services.clock import Clock
from ui.editor.older import read_list
from ui.editor.ports import EditorStorage
from ui.editor.recovery import Recovery, notices, restore_journal
from ui.editor.saver import Saver, store
from ui.editor.sheet import Sheet
from ui.events import AppEvents
from ui.tasks import TaskRunner

OPEN_AT_MOST = 24
"""Sheets whose undo steps are kept; the one unused for longest goes first, never an unsaved one."""


@dataclass(frozen=True, slots=True)
class _Start:
    """What the first look into the storage brings."""

    recovery: Recovery
    posts: list[Post]
    platforms: tuple[Platform, ...]
    path_of: Callable[[str], Path]


class Desk(QObject):
    """Opens and makes posts, and lets them go. Its only widgets' knowledge is which sheet is open."""

    listed = Signal(object)
    """The posts saved last, as a list of :class:`Post`."""
    row_saved = Signal(object)
    """A listed :class:`Post` as it stands after a save here: it is the most recent now."""
    opened = Signal(object)
    """The open :class:`Sheet`, or ``None``."""
    unreadable = Signal()
    """The storage could not even be listed; ``start`` may be called again."""
    ready = Signal()
    """The storage answered for the first time, and a post is open if there is one."""

    def __init__(
        self,
        tasks: TaskRunner,
        events: AppEvents,
        clock: Clock,
        storage: EditorStorage,
        saver: Saver,
    ) -> None:
        super().__init__(saver)
        self._tasks = tasks
        self._events = events
        self._clock = clock
        self._storage = storage
        self._saver = saver
        self._sheets: OrderedDict[str, Sheet] = OrderedDict()
        self._posts: list[Post] = []
        self._platforms: tuple[Platform, ...] = (Platform.X,)
        self._wanted_id = ""
        self._telling = False
        self.is_ready = False
        self._path_of: Callable[[str], Path] | None = None
        self.current: Sheet | None = None
        saver.saved.connect(self._post_saved)
        events.posts_changed.connect(self.reload)

    @property
    def posts(self) -> list[Post]:
        """The posts listed, as they are stored."""
        return list(self._posts)

    def picture_paths(self, post: Post) -> dict[str, Path]:
        """Return where the pictures of ``post`` lie, by SHA-256; empty until the storage has answered once."""
        path_of = self._path_of
        return {} if path_of is None else {a.sha256: path_of(a.sha256) for a in post.attachments}

    # Listing

    def start(self) -> None:
        """List the posts saved last, with what was typed before an abrupt end."""

        def work(_is_cancelled: IsCancelled) -> _Start:
            posts = read_list(self._storage)
            recovery = restore_journal(self._storage)
            if recovery.restored:
                posts = read_list(self._storage)
            used = {account.platform for account in self._storage.unit.accounts()}
            platforms = tuple(platform for platform in Platform if platform in used)
            return _Start(recovery, posts, platforms, self._storage.media.path)

        def failed(error: Exception) -> None:
            self.unreadable.emit()
            self._tasks.task_failed.emit(error)

        self._tasks.run("storage", work, owner=self, done=self._started, failed=failed)

    def _started(self, start: _Start) -> None:
        self._platforms = start.platforms or self._platforms
        self._path_of = start.path_of
        for post in start.recovery.unsaved:
            sheet = self._put(post)
            sheet.mark_unsaved()
            self._saver.touch(sheet)
        self._list(start.posts)
        self._tell(start.recovery)
        written = [*start.recovery.unsaved, *start.recovery.restored]
        if written and self.current is None:
            self.open(written[0].id)
        if self.current is None and not self._wanted_id and start.posts:
            self.open(start.posts[0].id)
        self.is_ready = True
        self.ready.emit()

    def _tell(self, recovery: Recovery) -> None:
        for notice in notices(recovery):
            self._events.notice_raised.emit(notice)
        # A full disk is told by the saver, which tries again; what it cannot tell is told here, once.
        untold = [e for e in recovery.errors if not recovery.unsaved or not isinstance(e, UserError)]
        if untold:
            self._tasks.task_failed.emit(untold[0])

    def reload(self) -> None:
        """List the posts again; open sheets adopt what other pages changed."""
        if self._telling:
            return  # what changed was done here, and is in the list
        at_hand = (*self._sheets, self._wanted_id)
        self._tasks.run("storage", lambda _: read_list(self._storage, at_hand), owner=self, done=self._list)

    def _list(self, posts: list[Post]) -> None:
        self._posts = posts
        known = {post.id: post for post in posts}
        for sheet in list(self._sheets.values()):
            stored = known.get(sheet.id)
            if stored is not None:
                self._adopt(sheet, stored)
            elif sheet.stored and not self._saver.is_dirty(sheet.id):
                self._close(sheet)
        self.listed.emit(self._with_unsaved(posts))
        if self._wanted_id in known:
            self.open(self._wanted_id)

    def _with_unsaved(self, posts: list[Post]) -> list[Post]:
        """Put what is open and newer, or not stored yet, into the list."""
        by_id = {post.id: post for post in posts}
        fresh = [sheet.post for sheet in self._sheets.values() if sheet.id not in by_id]
        for sheet in self._sheets.values():
            if sheet.id in by_id and self._saver.is_dirty(sheet.id):
                by_id[sheet.id] = sheet.post
        return [*reversed(fresh), *by_id.values()]

    def _adopt(self, sheet: Sheet, stored: Post) -> None:
        if self._saver.owns_plan(sheet.id):
            return  # what is shown is newer; its save is under way
        if self._saver.is_dirty(sheet.id):
            sheet.took_over(stored)
        elif stored.revision != sheet.post.revision:
            same_words = _words(stored) == _words(sheet.post)
            sheet.took_over(stored)
            if not same_words:
                sheet.reload_texts(stored)
            sheet.adopt_rest(stored)
        else:
            return
        if sheet is self.current:
            self.opened.emit(sheet)

    # Opening

    def open(self, post_id: str) -> None:
        """Open a post by its id; one that is not listed yet is opened when it comes."""
        self._wanted_id = ""
        if self.current is not None and self.current.id == post_id:
            return
        sheet = self._sheets.get(post_id)
        if sheet is None:
            post = next((post for post in self._posts if post.id == post_id), None)
            if post is None:
                self._wanted_id = post_id
                self._fetch(post_id)
                return
            sheet = self._put(post)
        self._show(sheet)

    def _fetch(self, post_id: str) -> None:
        """Open an older post than those listed, or one that was just made elsewhere."""

        def done(post: Post | None) -> None:
            if post is not None and self._wanted_id == post_id:
                self._wanted_id = ""
                self._show(self._sheets.get(post_id) or self._put(post))

        self._tasks.run("storage", lambda _: self._storage.posts.get(post_id), owner=self, done=done)

    def open_new(self, post: Post) -> None:
        """Open a post that is not stored yet. It is stored when it has something to lose."""
        sheet = self._put(post)
        self._show(sheet)
        self.listed.emit(self._with_unsaved(self._posts))
        if not sheet.is_blank:
            self._saver.touch(sheet)

    def new_post(self) -> None:
        """Open an empty draft for the unit's platforms; an empty one that is open already is used again."""
        if self.current is not None and self.current.is_blank and not self.current.stored:
            self.opened.emit(self.current)
            return
        now = self._clock.now()
        self.open_new(
            Post(
                id=uuid.uuid4().hex,
                state=PostState.DRAFT,
                language=Language.TURKISH,
                text="",
                variants=tuple(Variant(platform) for platform in self._platforms),
                created_at=now,
                updated_at=now,
            )
        )

    def _put(self, post: Post) -> Sheet:
        sheet = Sheet(post, self)
        self._sheets[post.id] = sheet
        for old in list(self._sheets.values()):
            if len(self._sheets) <= OPEN_AT_MOST:
                break
            if old is not sheet and old is not self.current and not self._saver.is_dirty(old.id):
                self._close(old)
        return sheet

    def _show(self, sheet: Sheet) -> None:
        left = self.current
        self._sheets.move_to_end(sheet.id)
        self.current = sheet
        self.opened.emit(sheet)
        if left is not None and left is not sheet:
            self._saver.save_all()
            if left.is_blank and not left.stored:
                self._close(left)
                self.listed.emit(self._with_unsaved(self._posts))

    def _close(self, sheet: Sheet) -> None:
        self._sheets.pop(sheet.id, None)
        self._saver.drop(sheet.id)
        if sheet is self.current:
            self.current = None
            self.opened.emit(None)
        sheet.deleteLater()

    # Leaving and coming back: see ui.editor.deeds

    def take_off(self, post_id: str, take: Callable[[], Post], taken: Callable[[Post], None]) -> None:
        """Let ``take`` (storage lane) take a post out of the lists, with what was typed last kept in it."""
        sheet = self._sheets.get(post_id)
        if sheet is not None and not sheet.stored and not self._saver.is_dirty(post_id):
            self._close(sheet)
            self._list(self._posts)
            return
        unsaved = (sheet.post, sheet.base) if sheet is not None and self._saver.is_dirty(post_id) else None
        self._saver.hold(post_id)

        def work(_is_cancelled: IsCancelled) -> Post:
            # The words that no revision has yet go into one, so that bringing the post back brings them too.
            if unsaved is not None:
                store(self._storage, unsaved[0], with_plan=False, base=unsaved[1])
            return take()

        def done(post: Post) -> None:
            self._taken_off(post)
            taken(post)
            self._tell_others()

        def failed(error: Exception) -> None:
            self._saver.release(post_id)
            self._tasks.task_failed.emit(error)

        self._tasks.run("storage", work, owner=self, done=done, failed=failed)

    def _taken_off(self, post: Post) -> None:
        rows = [known.id for known in self._posts]
        place = rows.index(post.id) if post.id in rows else 0
        self._posts = [known for known in self._posts if known.id != post.id]
        self._saver.drop(post.id)
        sheet = self._sheets.get(post.id)
        if sheet is not None:
            was_open = sheet is self.current
            self._close(sheet)
            if was_open and self._posts:
                self.open(self._posts[min(place, len(self._posts) - 1)].id)
        self.listed.emit(self._with_unsaved(self._posts))

    def bring_back(self, bring: Callable[[], Post]) -> None:
        """Let ``bring`` (storage lane) bring a post back into the lists, and open it."""

        def done(post: Post) -> None:
            self._wanted_id = post.id
            self._events.posts_changed.emit()

        self._tasks.run("storage", lambda _: bring(), owner=self, done=done)

    def _post_saved(self, post: Post) -> None:
        sheet = self._sheets.get(post.id)
        if sheet is not None and sheet is self.current:
            self.opened.emit(sheet)
        self._posts = [post, *(known for known in self._posts if known.id != post.id)]
        typed_on = sheet is not None and self._saver.is_dirty(post.id)
        self.row_saved.emit(sheet.post if sheet is not None and typed_on else post)
        self._tell_others()

    def is_open(self, sheet: Sheet) -> bool:
        """Whether the sheet is still on the desk: shown or not, but neither deleted nor put away."""
        return self._sheets.get(sheet.id) is sheet

    @property
    def is_telling(self) -> bool:
        """Whether the change that pages are just told of was made here."""
        return self._telling

    def _tell_others(self) -> None:
        self._telling = True
        self._events.posts_changed.emit()
        self._telling = False


def _words(post: Post) -> list[tuple[Platform | None, str | None]]:
    """Return the texts of a post as its sheet holds them; where it is out is no matter of words."""
    return [(None, post.text), *((one.platform, one.text) for one in post.variants)]
