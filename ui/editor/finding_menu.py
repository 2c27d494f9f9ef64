"""The menu of the findings at one place: the fixes of all of them first, then the other ways."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from models.diagnostics import Fix
from models.enums import DiagnosticKind, Language, Platform
from services.language.text import shortened
from ui.editor.credit_adding import is_about_source, is_declared
from ui.editor.finding_detail import can_switch_off
from ui.editor.findings_model import article_text
from ui.editor.kinds import kind_name, platform_name
from ui.editor.marks import Mark
from ui.editor.suggestions import Suggestions
from ui.messages import say

_FIXES = 7
_MARKS = 3
_NAME = 48


def fix_title(fix: Fix) -> str:
    """Return what a fix is called: what it writes, or that it takes away."""
    return say(fix.title) or QCoreApplication.translate("FindingMenu", "Kaldır")


def _names(marks: Sequence[Mark]) -> list[str]:
    """Return a short name for each of several findings at one place, none for a single one. No two are the same."""
    if len(marks) == 1:
        return [""]
    names = [_name(mark) for mark in marks]
    return [
        _shortened(say(mark.diagnostic.message)) if names.count(name) > 1 else name
        for mark, name in zip(marks, names, strict=True)
    ]


def _name(mark: Mark) -> str:
    """Return what a finding is about: its platform (the rule ``platform.x.length`` is one of X), or its kind."""
    _, *rest = mark.diagnostic.rule.split(".")
    if mark.diagnostic.kind is DiagnosticKind.PLATFORM and rest and rest[0] in set(Platform):
        return platform_name(Platform(rest[0]))
    return kind_name(mark.diagnostic.kind)


def _shortened(sentence: str) -> str:
    return shortened(sentence.removesuffix("."), _NAME)


class Acts(Protocol):
    """What is done about a finding when it is chosen here."""

    @property
    def language(self) -> Language: ...
    def fix(self, mark: Mark, fix: Fix, /) -> None: ...
    def more_fixes(self, mark: Mark, /) -> tuple[Fix, ...]: ...
    def ask_source(self, mark: Mark, /) -> None: ...
    def ask_reason(self, mark: Mark, /) -> None: ...
    def teach(self, mark: Mark, /) -> None: ...
    def close_rule(self, mark: Mark, /) -> None: ...
    def open_article(self, mark: Mark, /) -> None: ...


class FindingMenu(QObject):
    """Fills a menu before one of its actions, or at its end. It lives as long as the menu."""

    def __init__(self, acts: Acts, suggestions: Suggestions, menu: QMenu, before: QAction | None) -> None:
        super().__init__(menu)
        self._acts = acts
        self._suggestions = suggestions
        self._menu = menu
        self._before = before

    def fill(self, marks: Sequence[Mark]) -> None:
        """Put in the findings, in this order. The first one's best fix is chosen, once it is known.

        No finding is passed by a key that was meant for a fix: passing stands behind all fixes.
        """
        marks = marks[:_MARKS]
        for mark in marks:
            self._add_fixes(mark, first=mark is marks[0])
        self._add_separator()
        for mark, name in zip(marks, _names(marks), strict=True):
            self._add_ways(mark, name)
        if self._before is not None:
            self._add_separator()

    def _put(self, text: str, run: Callable[[], object] | None = None, place: QAction | None = None) -> QAction:
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setEnabled(run is not None)
        if run is not None:
            action.triggered.connect(lambda _checked=False: run())
        self._insert(action, place)
        return action

    def _insert(self, action: QAction, place: QAction | None = None) -> None:
        place = place or self._before
        if place is None:
            self._menu.addAction(action)
        else:
            self._menu.insertAction(place, action)

    def _add_separator(self) -> None:
        separator = QAction(self._menu)
        separator.setSeparator(True)
        self._insert(separator)

    def _add_fixes(self, mark: Mark, *, first: bool) -> None:
        """Put in a finding's sentence and its fixes; those that take time come in when they are found."""
        self._put(" · ".join(part for part in (say(mark.diagnostic.message), article_text(mark)) if part))
        waiting = self._put(self.tr("Öneriler aranıyor…"))

        def found(fixes: tuple[Fix, ...]) -> None:
            if not (isValid(self._menu) and isValid(waiting)):
                return
            offered = (*fixes[:_FIXES], *self._acts.more_fixes(mark))
            made = [self._put(fix_title(fix), lambda fix=fix: self._acts.fix(mark, fix), waiting) for fix in offered]
            waiting.setText(self.tr("Öneri bulunamadı"))
            waiting.setVisible(not made and mark.diagnostic.pending_fixes)
            if made and first and self._before is None:
                self._menu.setActiveAction(made[0])

        self._suggestions.ask(mark, self._acts.language, found)

    def _add_ways(self, mark: Mark, name: str) -> None:
        """Put in what else can be done about a finding; ``name`` tells whose ways these are, where there are more."""
        kind = mark.diagnostic.kind

        def named(text: str) -> str:
            return f"{name}: {text}" if name else text

        if is_about_source(mark):
            words = self.tr("Kaynağı değiştir…") if is_declared(mark) else self.tr("Kaynağı belirt…")
            self._put(named(words), lambda: self._acts.ask_source(mark))
        self._put(named(self.tr("Gerekçeyle geç…")), lambda: self._acts.ask_reason(mark))
        if kind is DiagnosticKind.SPELLING:
            self._put(named(self.tr("Birim sözlüğüne ekle")), lambda: self._acts.teach(mark))
        if article_text(mark):
            read = self.tr("{article}: Kılavuz’da oku").format(article=article_text(mark))
            self._put(named(read), lambda: self._acts.open_article(mark))
        if can_switch_off(mark):
            self._put(named(self.tr("Bu kuralı kapat")), lambda: self._acts.close_rule(mark))
