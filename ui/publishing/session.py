"""One post on its way out: what is known of it, which steps are done, and what the user decides."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from models.errors import UserError
from models.planning import Pause
from models.posts import Account, Attachment, Post
from services.images.library.keeping import assets_of
from services.planning.surroundings import Signatures
from services.publishing.due import held_by
from services.publishing.looking import LOOK_BACK, Around
from services.publishing.marking import Marked, Marking
from services.publishing.outlets import Outlet, open_outlets, outlet_of, text_at, variant_at
from services.publishing.post_links import Plausible, PostLink, read_link
from services.publishing.postponing import DAYS, Times
from services.publishing.steps import Step, next_step, steps_of
from ui.moments import when
from ui.publishing.last_look import LastLook
from ui.publishing.ports import STORAGE_LANE, PublishTools
from ui.publishing.words import post_name

if TYPE_CHECKING:
    from services.storage.deeds import Made

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Known:
    """A post as it is stored, with all that stands around it."""

    post: Post
    around: Around
    held_by: Pause | None
    paths: dict[str, Path]
    free: tuple[datetime, ...]
    """Moments at which what is not out yet has room, as they are offered."""
    unkept: tuple[Attachment, ...] = ()
    """Its pictures that the unit's library does not have."""
    done: dict[Outlet, frozenset[Step]] = field(default_factory=dict[Outlet, frozenset[Step]])

    @property
    def outlets(self) -> tuple[Outlet, ...]:
        return tuple(map(outlet_of, self.post.variants))


class Session(QObject):
    """Every deed is stored at once. Who shows it reads ``known``, ``outlet``, ``steps``, and follows ``changed``."""

    changed = Signal()
    stored = Signal(object)
    """A sentence (:class:`Message`) about what was stored, which :meth:`undo` takes back."""
    kept = Signal(int)
    """How many pictures went into the library."""
    refused = Signal(object)
    """The :class:`UserError` that says why something was not done."""
    lost = Signal()
    """The post is no longer there."""

    def __init__(self, tools: PublishTools, parent: QObject) -> None:
        super().__init__(parent)
        self.tools = tools
        self._post_id = ""
        self._done: dict[Outlet, set[Step]] = {}
        self._deed: Made | None = None
        self._signatures = Signatures()
        self.known: Known | None = None
        self.outlet: Outlet | None = None
        self.look = LastLook(tools, self)
        self.look.changed.connect(self.changed)
        tools.events.posts_changed.connect(self.reload)
        tools.events.days_changed.connect(self.reload)

    # What there is

    def open(self, post_id: str, *, looked: bool) -> None:
        """Show another post, or the same anew. ``looked``: its findings were decided on a moment ago, in Yazı."""
        if post_id != self._post_id:
            self.close()
            self._post_id = post_id
            self._done.clear()
            self.look.begin(trusted=looked)
        elif looked:
            self.look.begin(trusted=True)
        self.reload()

    def close(self) -> None:
        """Nobody looks any more: what changes is of no interest until :meth:`open`."""
        self._post_id, self.known, self.outlet = "", None, None
        self.look.forget()

    def reload(self) -> None:
        """Read the post again."""
        post_id = self._post_id
        if not post_id:
            return

        def done(known: Known | None) -> None:
            if post_id == self._post_id:  # another one may have been opened since
                self._take(known)

        self.tools.tasks.run(STORAGE_LANE, lambda _: self._read(post_id), owner=self, done=done)

    @property
    def account(self) -> Account | None:
        """The account that the shown outlet belongs to, where it is known."""
        known, outlet = self.known, self.outlet
        if known is None or outlet is None:
            return None
        mine = [one for one in known.around.accounts if one.platform is outlet.platform]
        named = next((one for one in mine if one.id == outlet.account_id), None)
        return named if named is not None else mine[0] if len(mine) == 1 else None

    @property
    def text(self) -> str:
        """Exactly what is to be read on the shown outlet."""
        return "" if self.known is None or self.outlet is None else text_at(self.known.post, self.outlet)

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the shown outlet."""
        if self.known is None or self.outlet is None:
            return ()
        return steps_of(self.known.post, self.outlet, self.tools.profiles()[self.outlet.platform])

    @property
    def done(self) -> frozenset[Step]:
        """Which of them are done."""
        return frozenset() if self.outlet is None else frozenset(self._done.get(self.outlet, ()))

    @property
    def next(self) -> Step:
        """The step that is to be done now."""
        return next_step(self.steps, self.done)

    @property
    def is_out(self) -> bool:
        """Whether the post is out on the shown outlet."""
        return self.known is not None and self.outlet is not None and self.outlet not in open_outlets(self.known.post)

    @property
    def is_finished(self) -> bool:
        """Whether the post is out everywhere."""
        return self.known is not None and not open_outlets(self.known.post) and bool(self.known.outlets)

    @property
    def name(self) -> str:
        """What the post is called in sentences."""
        return "" if self.known is None else post_name(self.known.post)

    def read_link(self, pasted: str) -> PostLink:
        """Tell what a pasted text is as the address of this post on the shown outlet."""
        outlet, account, tools = self.outlet, self.account, self.tools
        if outlet is None:
            return PostLink(Plausible.NOTHING)
        handle = "" if account is None else account.handle
        return read_link(pasted, outlet.platform, tools.profiles(), handle, tools.clock.now())

    # What the user does

    def choose(self, outlet: Outlet) -> None:
        """Show another outlet."""
        if outlet != self.outlet:
            self.outlet = outlet
            self._look()
            self.changed.emit()

    def accept(self) -> None:
        """Go on with what is left in text and pictures: the user has seen it."""
        self.look.accept()
        self.changed.emit()

    def did(self, step: Step) -> None:
        """A step is done."""
        known, outlet = self.known, self.outlet
        if known is None or outlet is None:
            return
        self._done.setdefault(outlet, set()).add(step)
        memory, post = self.tools.memory, known.post
        self._run(lambda: memory.did(post, outlet, step), None)
        self.changed.emit()

    def went_out(self, at: datetime, link: str) -> None:
        """Note that the post is out on the shown outlet."""
        if self.outlet is None:
            return
        outlet, post_id, name = self.outlet, self._post_id, self.name
        self._deed_of(lambda marking: marking.went_out(post_id, name, outlet, at, link))

    def add_link(self, link: str) -> None:
        """Note where the post is to be seen on the shown outlet, where it is out already."""
        if self.outlet is not None and link:
            outlet, post_id, name = self.outlet, self._post_id, self.name
            self._deed_of(lambda marking: marking.linked(post_id, name, outlet, link))

    def take_back(self) -> None:
        """Note that the post is not out on the shown outlet after all; its steps begin anew."""
        if self.outlet is None or self.known is None:
            return
        outlet, post_id, name, post = self.outlet, self._post_id, self.name, self.known.post
        self._done.pop(outlet, None)

        def work(marking: Marking) -> Marked:
            self.tools.memory.forget(post, outlet)
            return marking.is_not_out(post_id, name, outlet)

        self._deed_of(work)

    def postpone(self, at: datetime) -> None:
        """Plan what is not out yet for another moment."""
        post_id, name, words = self._post_id, self.name, when(at, year=at.year != self.tools.clock.now().year)
        self._deed_of(lambda marking: marking.postponed(post_id, name, at, words))

    def keep_pictures(self) -> None:
        """Take the pictures into the unit's library, with what is known of them."""
        known, tools = self.known, self.tools
        if known is None:
            return

        def work() -> int:
            assets = assets_of(known.unkept, tools.picture_path, tools.clock.now())
            return len(tools.storage().assets.add_all(assets))

        def done(count: int) -> None:
            tools.events.picture_rights_changed.emit()
            self.kept.emit(count)
            self.reload()

        self._run(work, done)

    def undo(self) -> None:
        """Take back what was stored last here, unless something else was done since."""
        made, self._deed = self._deed, None
        if made is not None:
            storage, events = self.tools.storage, self.tools.events
            self._run(lambda: storage().deeds.take_back(made), lambda _: events.posts_changed.emit())

    # Lanes

    def _read(self, post_id: str) -> Known | None:
        tools = self.tools
        storage, now = tools.storage(), tools.clock.now()
        post = storage.posts.get(post_id)
        if post is None:
            return None
        posts = storage.posts.between(now - LOOK_BACK, max(now, post.planned_at or now) + timedelta(days=DAYS))
        pause, days = storage.pauses.current(), tools.known_days()
        times = Times.read(storage, days, tools.limits(), now)
        digests = [one.sha256 for one in post.attachments]
        kept = storage.assets.get_many(digests)
        return Known(
            post,
            Around(
                tools.unit(),
                posts,
                times.accounts,
                times.own_days,
                pause,
                times.limits,
                storage.assets.rights(digests),
                self._signatures,
            ),
            held_by(post, pause, days.is_notice),
            {one.sha256: tools.picture_path(one.sha256) for one in post.attachments},
            tuple(times.offered(post, posts)),
            tuple(one for one in post.attachments if one.sha256 not in kept),
            {outlet_of(one): tools.memory.done(post, outlet_of(one)) for one in post.variants},
        )

    def _take(self, known: Known | None) -> None:
        if known is None:
            self.known = self.outlet = None
            self.lost.emit()
            return
        before, self.known = self.known, known
        waiting = open_outlets(known.post)
        for outlet, kept in known.done.items():
            done = self._done.setdefault(outlet, set())
            done |= kept
            if before is not None and text_at(before.post, outlet) != text_at(known.post, outlet):
                done -= {Step.TEXT}
            if before is not None and before.post.attachments != known.post.attachments:
                done -= {Step.PICTURES}
        if self.outlet not in known.outlets or (before is not None and self._just_went_out(before.post)):
            self.outlet = next(iter(waiting or known.outlets), None)
        self._look()
        self.changed.emit()

    def _just_went_out(self, before: Post) -> bool:
        """Tell whether the shown outlet is done with, so that the next one's turn has come."""
        if self.known is None or self.outlet is None:
            return False
        waiting = open_outlets(self.known.post)
        return bool(waiting) and self.outlet not in waiting and self.outlet in open_outlets(before)

    def _look(self) -> None:
        """Have what would go out now looked at once more."""
        known, outlet = self.known, self.outlet
        if known is None or outlet is None or variant_at(known.post, outlet) is None or self.is_out:
            self.look.forget()
            return
        self.look.ask(known.around, known.post, outlet, known.paths)

    def _deed_of(self, work: Callable[[Marking], Marked]) -> None:
        tools = self.tools

        def done(marked: Marked) -> None:
            self._deed = marked.made if marked.made.number else None
            tools.events.posts_changed.emit()
            if self._deed is not None:
                self.stored.emit(marked.told)

        self._run(lambda: work(Marking(tools.storage(), tools.clock)), done)

    def _run(self, work: Callable[[], T], done: Callable[[T], object] | None) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, UserError):
                self.refused.emit(error)
                self.reload()
            else:
                self.tools.tasks.task_failed.emit(error)

        def answered(value: T) -> None:
            if done is not None:
                done(value)

        self.tools.tasks.run(STORAGE_LANE, lambda _: work(), owner=self, done=answered, failed=failed)
