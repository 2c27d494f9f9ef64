"""What checkers may know of the unit, read once and again after each change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled, UnitContext
from models.posts import Allowance
from services.unit_context import read_context, read_tone
from ui.editor.ports import EditorStorage, SettingsPort
from ui.events import AppEvents
from ui.tasks import TaskRunner

_RULES_OFF = "checks.rules_off"


class ContextKeeper(QObject):
    """Holds the present :class:`UnitContext`; ``changed`` is emitted when checks would answer differently."""

    changed = Signal()

    def __init__(
        self,
        tasks: TaskRunner,
        events: AppEvents,
        settings: SettingsPort,
        storage: EditorStorage,
        rules_revision: Callable[[], str],
        *,
        parent: QObject,
    ) -> None:
        """``rules_revision`` tells the revision of the unit's own rules as far as they were read; it reads nothing."""
        super().__init__(parent)
        self._rules_revision = rules_revision
        self._tasks = tasks
        self._events = events
        self._settings = settings
        self._storage = storage
        self.unit = self._with_settings(UnitContext())
        events.unit_changed.connect(self.load)
        events.dictionary_changed.connect(self.load)
        events.official_accounts_changed.connect(self.load)
        events.allowances_changed.connect(self.load)
        events.setting_changed.connect(self._setting_changed)
        events.rules_changed.connect(self._rules_changed)

    @property
    def spelling(self) -> bool:
        """Whether spelling is checked at all."""
        return bool(self._settings.get("checks.spelling"))

    def load(self) -> None:
        """Read unit, accounts, official accounts and dictionary on the storage lane."""
        self._tasks.run("storage", lambda _: read_context(self._storage), owner=self, done=self._take)

    def switch_rule(self, rule: str, *, off: bool, done: Callable[[], object]) -> None:
        """Switch a rule off for every text, or on again; ``done`` is called when that is written."""

        def work(_is_cancelled: IsCancelled) -> None:
            # Read where it is written: settings are written on this lane only, one after the other.
            others = self._rules_off() - {rule}
            self._settings.set(_RULES_OFF, sorted(others | {rule} if off else others))

        def written(_none: None) -> None:
            self._events.setting_changed.emit(_RULES_OFF)
            done()

        self._tasks.run("storage", work, owner=self, done=written)

    def allow(self, allowance: Allowance) -> None:
        """Wave what ``allowance`` says through for every text."""
        self._know(self.unit.allowances | {(allowance.rule, allowance.excerpt)})
        self._write(lambda: self._storage.allowances.add(allowance))

    def disallow(self, rule: str, excerpt: str) -> None:
        """Take an allowance back, if there is one."""
        if (rule, excerpt) in self.unit.allowances:
            self._know(self.unit.allowances - {(rule, excerpt)})
            self._write(lambda: self._storage.allowances.remove(rule, excerpt))

    def _know(self, allowances: frozenset[tuple[str, str]]) -> None:
        """What was just decided counts at once, before it is stored."""
        self._take(replace(self.unit, allowances=allowances))

    def _write(self, change: Callable[[], None]) -> None:
        def written(_none: None) -> None:
            self._events.allowances_changed.emit()

        self._tasks.run("storage", lambda _: change(), owner=self, done=written)

    def _take(self, unit: UnitContext) -> None:
        self.unit = self._with_settings(unit)
        self.changed.emit()

    def _with_settings(self, unit: UnitContext) -> UnitContext:
        return replace(
            unit,
            switched_off_rules=self._rules_off(),
            tone=read_tone(self._settings.get),
            rules_revision=self._rules_revision(),
        )

    def _rules_changed(self) -> None:
        self._take(self.unit)

    def _setting_changed(self, key: str) -> None:
        if key.startswith(("checks.", "tone.")):
            self._take(self.unit)

    def _rules_off(self) -> frozenset[str]:
        chosen = self._settings.get(_RULES_OFF)
        return frozenset(map(str, chosen)) if isinstance(chosen, list) else frozenset()  # pyright: ignore[reportUnknownArgumentType]
