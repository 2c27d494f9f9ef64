"""Forms that are being filled in: kept while they are typed, offered again after an abrupt end."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from models.checking import IsCancelled
from services.guidelines.kept_drafts import KeptDrafts
from services.guidelines.unit_drafts import Draft
from ui.handbook.lanes import READ_LANE, WRITE_LANE
from ui.tasks import TaskRunner


class KeptForms(QObject):
    """Knows the kept forms without the disk once they are read, and writes every change of them on its lane."""

    def __init__(self, store: Callable[[], KeptDrafts], tasks: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self._forms: dict[str, Draft] = {}
        self._asked = False

    def load(self) -> None:
        """Read them, at the first call."""
        if self._asked:
            return
        self._asked = True

        def work(_is_cancelled: IsCancelled) -> dict[str, Draft]:
            return self._store().all()

        def done(found: dict[str, Draft]) -> None:
            self._forms = {**found, **self._forms}

        self._tasks.run(READ_LANE, work, owner=self, done=done)

    def form(self, key: str) -> Draft | None:
        """Return what was typed into a form and neither saved nor given up."""
        return self._forms.get(key)

    def keep(self, key: str, draft: Draft, owner: QObject, told: Callable[[Exception | None], None]) -> None:
        """Keep a form as it stands; ``told`` hears whether that went well, as long as ``owner`` lives."""
        self._forms[key] = draft
        self._tasks.run(
            WRITE_LANE,
            lambda _: self._store().keep(key, draft),
            owner=owner,
            done=lambda _none: told(None),
            failed=told,
        )

    def forget(self, key: str) -> None:
        """Drop a form that was saved or given up."""
        if self._forms.pop(key, None) is not None:
            self._tasks.run(WRITE_LANE, lambda _: self._store().forget(key), owner=self)
