"""What the page knows: the handbook, every rule, and which of them are switched off."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from models.checking import IsCancelled
from services.checking import is_off
from services.guidelines.catalogue import Content, Origin, ShownRule, read_content, rule_named
from services.guidelines.handbook import Article
from services.guidelines.unit_rules import UnitRules
from ui.handbook.kept_forms import KeptForms
from ui.handbook.lanes import READ_LANE, WRITE_LANE
from ui.handbook.tools import HandbookTools

_RULES_OFF = "checks.rules_off"
T = TypeVar("T")


class HandbookDesk(QObject):
    """Reads on the lane of the rules, writes on that of the storage. ``changed`` tells that there is something new."""

    changed = Signal()
    switched = Signal()
    """Only which rules are switched off has changed."""
    failed = Signal(object)
    """The exception of a reading that did not succeed."""

    def __init__(self, tools: HandbookTools, parent: QObject) -> None:
        super().__init__(parent)
        self._book = tools.book
        self._rules = tools.rules
        self._settings = tools.settings
        self.forms = KeptForms(tools.drafts, tools.tasks, self)
        self.events = tools.events
        self.tasks = tools.tasks
        self.content: Content | None = None
        self.events.rules_changed.connect(self.load)
        self.events.setting_changed.connect(self._setting_changed)

    def load(self) -> None:
        """Read everything anew; forms that were never finished only once, for after that they are in memory."""
        self.forms.load()

        def work(_is_cancelled: IsCancelled) -> Content:
            return read_content(self._book(), self._rules())

        self.tasks.run(READ_LANE, work, owner=self, done=self._take, failed=self.failed.emit)

    def _take(self, content: Content) -> None:
        self.content = content
        self.changed.emit()

    # Reading

    @property
    def articles(self) -> tuple[Article, ...]:
        return self.content.book.articles if self.content is not None else ()

    def rules(self, article: int) -> list[ShownRule]:
        """Return the rules of one article, as the list shows them."""
        return [one for one in self.content.rules if one.article == article] if self.content is not None else []

    def rule(self, rule: str) -> ShownRule | None:
        """Return the rule that findings of ``rule`` come from."""
        return rule_named(self.content.rules, rule) if self.content is not None and rule else None

    def is_off(self, rule: ShownRule) -> bool:
        return rule.switch and is_off(rule.key, self._off())

    def article_is_off(self, article: int) -> bool:
        """Whether all rules of the article are switched off at once."""
        return _namespace(article) in self._off()

    def off_count(self, article: int) -> int:
        off = self._off()
        return sum(one.switch and is_off(one.key, off) for one in self.rules(article)) if off else 0

    # Writing

    def switch(self, rule: ShownRule, *, off: bool, failed: Callable[[Exception], None]) -> None:
        self._switch(rule.key, off=off, failed=failed)

    def switch_article(self, article: int, *, off: bool, failed: Callable[[Exception], None]) -> None:
        """Switch all guideline rules of an article off, or on again; what was off one by one stays off."""
        self._switch(_namespace(article), off=off, failed=failed)

    def _switch(self, key: str, *, off: bool, failed: Callable[[Exception], None]) -> None:
        def work(_is_cancelled: IsCancelled) -> None:
            # Read where it is written: settings are written on this lane only, one after the other.
            others = self._off() - {key}
            self._settings.set(_RULES_OFF, sorted(others | {key} if off else others))

        def written(_none: None) -> None:
            self.events.setting_changed.emit(_RULES_OFF)

        self.tasks.run(WRITE_LANE, work, owner=self, done=written, failed=failed)

    def write(
        self, change: Callable[[UnitRules], T], *, done: Callable[[T], None], failed: Callable[[Exception], None]
    ) -> None:
        """Change the unit's rules; then everybody is told, and ``done`` is called with what ``change`` returned."""

        def written(result: T) -> None:
            self.events.rules_changed.emit()
            done(result)

        self.tasks.run(WRITE_LANE, lambda _: change(self._rules()), owner=self, done=written, failed=failed)

    def unit_rules(self) -> UnitRules:
        """Return the store of the unit's rules, for work on a lane."""
        return self._rules()

    def _off(self) -> frozenset[str]:
        return frozenset(self._settings.get(_RULES_OFF))

    def _setting_changed(self, key: str) -> None:
        if key == _RULES_OFF and self.content is not None:
            self.switched.emit()


def _namespace(article: int) -> str:
    return f"guideline.{article}."


def adaptable(rule: ShownRule) -> bool:
    """Tell whether the unit may change severity and exceptions of ``rule``: only of ours that are words."""
    return rule.origin is Origin.LEXICON
