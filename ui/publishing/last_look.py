"""What the checkers still see in what is about to go out, and what of it the user has decided on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled, Lane
from models.diagnostics import Diagnostic
from models.enums import Severity
from models.posts import Post
from services.checking.dismissals import Fingerprint, identity
from services.publishing.looking import Around, Caution, look, look_at_pictures
from services.publishing.outlets import Outlet, text_at
from ui.publishing.ports import PublishTools
from ui.tasks import Task
from ui.thumbnails import LANE as PICTURES_LANE


class LastLook(QObject):
    """Asks the quick rules about the words, then the inspector about the pictures. An older question is dropped."""

    changed = Signal()

    def __init__(self, tools: PublishTools, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._task: Task[Caution] | None = None
        self._seen: set[Fingerprint] = set()
        self._is_trusted = False
        self._text = ""
        self._looked_at: object = None
        self._of_pictures = Caution()
        self.caution: Caution | None = None
        """What is left to say; ``None`` until the rules have answered."""

    @property
    def news(self) -> tuple[Diagnostic, ...]:
        """What is left to say and was not decided on yet, here or in Yazı."""
        if self.caution is None or self._is_trusted:
            return ()
        return tuple(one for one in self.caution.findings if identity(one, self._text) not in self._seen)

    @property
    def waits_for_decision(self) -> bool:
        """Whether errors were found on which nobody has decided yet."""
        return any(one.severity is Severity.ERROR for one in self.news)

    def begin(self, *, trusted: bool) -> None:
        """Begin with another post; ``trusted``: all of it was decided on a moment ago."""
        self.forget()
        self._seen.clear()
        self._is_trusted = trusted

    def forget(self) -> None:
        """Drop what was asked and said; what was decided stays decided."""
        if self._task is not None:
            self._task.cancel()
        self._task = self.caution = None

    def accept(self) -> None:
        """Take everything that is said as seen: it is not asked on the next platform again."""
        self._seen.update(identity(one, self._text) for one in self.news)

    def ask(self, around: Around, post: Post, outlet: Outlet, paths: Mapping[str, Path]) -> None:
        """Look at what would go out on ``outlet`` now."""
        tools, now = self._tools, self._tools.clock.now()
        self.forget()
        self._text = text_at(post, outlet)

        def work(is_cancelled: IsCancelled) -> Caution:
            return look(tools.checks, around, post, outlet, now=now, is_cancelled=is_cancelled)

        def done(caution: Caution) -> None:
            same = self._looked_at == (post.attachments, outlet, self._text)
            self.caution = caution.with_more(self._of_pictures) if same else caution
            self.changed.emit()
            if post.attachments and not same:
                self._ask_about_pictures(around, post, outlet, paths, now)

        self._task = tools.tasks.run(Lane.RULES.value, work, owner=self, done=done)

    def _ask_about_pictures(
        self, around: Around, post: Post, outlet: Outlet, paths: Mapping[str, Path], now: datetime
    ) -> None:
        tools, text = self._tools, self._text

        def work(is_cancelled: IsCancelled) -> Caution:
            return look_at_pictures(
                tools.pictures, around, post, outlet, paths=paths, now=now, is_cancelled=is_cancelled
            )

        def done(caution: Caution) -> None:
            self._looked_at, self._of_pictures = (post.attachments, outlet, text), caution
            self.caution = (self.caution or Caution()).with_more(caution)
            self.changed.emit()

        self._task = tools.tasks.run(PICTURES_LANE, work, owner=self, done=done)
