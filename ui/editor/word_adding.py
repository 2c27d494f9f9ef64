"""A word of the text goes into the unit's dictionary: at once where it is bare, by its stem where it has an ending."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from models.enums import Language
from ui.editor.add_word_bar import AddWordBar
from ui.editor.ports import EditorStorage, SuggestionsPort
from ui.events import AppEvents
from ui.kit import UndoBar
from ui.tasks import Task, TaskRunner


class WordAdding(QObject):
    """Finds the stem on the "spelling" lane, asks where there is something to ask, stores, and offers the way back."""

    def __init__(
        self,
        *,
        tasks: TaskRunner,
        events: AppEvents,
        storage: EditorStorage,
        suggestions: SuggestionsPort,
        bar: AddWordBar,
        undo_bar: UndoBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._events = events
        self._storage = storage
        self._suggestions = suggestions
        self._bar = bar
        self._undo_bar = undo_bar
        self._asked: Task[tuple[str, ...]] | None = None
        self._added: Callable[[], None] = _nothing
        bar.accepted.connect(self._store)

    def start(self, word: str, language: Language, added: Callable[[], None]) -> None:
        """Add ``word``, or what it is a form of; ``added`` is called when the dictionary has it."""
        self.stop()
        self._added = added
        service = self._suggestions

        def work(_is_cancelled: IsCancelled) -> tuple[str, ...]:
            return service.stems(word, language)

        def found(stems: tuple[str, ...]) -> None:
            self._asked = None
            if stems[0] == word:
                self._store(word)
            else:
                self._bar.ask(word, stems)

        self._asked = self._tasks.run("spelling", work, owner=self, done=found)

    def stop(self) -> None:
        """Another text is shown: what was asked about the last one is of no interest any more."""
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self._bar.hide()

    def _store(self, word: str) -> None:
        added, self._added = self._added, _nothing

        def work(_is_cancelled: IsCancelled) -> bool:
            return self._storage.dictionary.add(word)

        def done(new: bool) -> None:
            added()
            self._events.dictionary_changed.emit()
            if new:
                said = self.tr("“{word}” birim sözlüğüne eklendi.").format(word=word)
                self._undo_bar.offer(said, lambda: self._take_back(word))
            else:
                self._undo_bar.say(self.tr("“{word}” birim sözlüğünde zaten var.").format(word=word))

        self._tasks.run("storage", work, owner=self, done=done)

    def _take_back(self, word: str) -> None:
        def work(_is_cancelled: IsCancelled) -> None:
            self._storage.dictionary.remove(word)

        self._tasks.run("storage", work, owner=self, done=lambda _: self._events.dictionary_changed.emit())


def _nothing() -> None:
    return
