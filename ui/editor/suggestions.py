"""Fixes that cost time: asked for when the user looks at a word, remembered afterwards."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from models.diagnostics import Fix
from models.enums import Language
from models.messages import Message
from ui.editor.marks import Mark
from ui.editor.ports import SuggestionsPort
from ui.tasks import TaskRunner

_REMEMBERED = 500


class Suggestions(QObject):
    """Finds the fixes of a mark. Lives on the UI thread; the search runs on the "spelling" lane."""

    def __init__(self, tasks: TaskRunner, service: SuggestionsPort, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._service = service
        self._known: dict[tuple[str, Language], tuple[Fix, ...]] = {}
        self._asked: dict[tuple[str, Language], list[Callable[[], None]]] = {}

    def fixes(self, mark: Mark, language: Language) -> tuple[Fix, ...] | None:
        """Return what is known at once; ``None`` where it has to be asked for first."""
        if mark.whole:  # there are no words to take the place of; a line of its own can be added
            return tuple(fix for fix in mark.diagnostic.fixes if fix.line)
        found = mark.diagnostic.fixes
        if mark.diagnostic.pending_fixes:
            late = self._known.get((mark.excerpt, language))
            if late is None:
                return None
            found = (*found, *late)
        unique: dict[str, Fix] = {}
        for fix in (*found, *mark.more):
            unique.setdefault(fix.replacement, fix)
        return tuple(unique.values())

    def ask(self, mark: Mark, language: Language, done: Callable[[tuple[Fix, ...]], None]) -> None:
        """Call ``done`` with a mark's fixes: now if they are known, else when they are found."""
        ready = self.fixes(mark, language)
        if ready is not None:
            done(ready)
            return
        key = (mark.excerpt, language)

        def answer() -> None:
            done(self.fixes(mark, language) or ())

        if key in self._asked:
            self._asked[key].append(answer)
            return
        self._asked[key] = [answer]
        service = self._service

        def work(_is_cancelled: IsCancelled) -> tuple[str, ...]:
            return service.suggest(*key)

        def found(words: tuple[str, ...]) -> None:
            self._remember(key, tuple(Fix(Message("{word}", {"word": word}), word) for word in words))

        def failed(error: Exception) -> None:
            self._asked.pop(key, None)
            self._tasks.task_failed.emit(error)

        self._tasks.run("spelling", work, owner=self, done=found, failed=failed)

    def _remember(self, key: tuple[str, Language], fixes: tuple[Fix, ...]) -> None:
        if len(self._known) >= _REMEMBERED:
            self._known.pop(next(iter(self._known)))
        self._known[key] = fixes
        for answer in self._asked.pop(key, []):
            answer()
