"""What can be done about findings: moving between them, fixing, passing with a reason, teaching a word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from models.diagnostics import Fix
from models.enums import DiagnosticKind, Language
from services.checking import dismissal
from services.clock import Clock
from ui.editor.credit_adding import CreditAdding
from ui.editor.finding_menu import FindingMenu, fix_title
from ui.editor.marks import Mark, MarkSet
from ui.editor.sheet import Sheet
from ui.editor.suggestions import Suggestions
from ui.editor.text_area import TextArea
from ui.messages import say

_IN_TOOLTIP = 3


class FindingActions(QObject):
    """Acts on the marks of the open text. ``chosen`` tells the panel which mark to show."""

    chosen = Signal(object)
    """A :class:`Mark` or ``None``."""
    reason_asked = Signal()
    """The reason field of the chosen mark is to be opened."""
    word_taught = Signal(object, str)
    """The :class:`Mark` and its word, as it stands in the text."""
    passed = Signal(object, bool)
    """The :class:`~models.posts.Dismissal` just made, and whether it is for every text."""
    rule_closed = Signal(str)
    """A rule that is to be switched off for every text."""
    source_asked = Signal(object)
    """A :class:`Mark` about a picture's source, which is to be declared."""
    article_asked = Signal(int, str)
    """An article of the guideline and the rule of a finding: to be read in Kılavuz."""
    marks_changed = Signal()

    def __init__(
        self,
        area: TextArea,
        marks: MarkSet,
        suggestions: Suggestions,
        clock: Clock,
        credit_adding: CreditAdding,
    ) -> None:
        """``credit_adding`` lives as long: it has the same parent."""
        super().__init__(credit_adding.parent())
        self._credit_adding = credit_adding
        self._area = area
        self._marks = marks
        self._suggestions = suggestions
        self._clock = clock
        self.sheet: Sheet | None = None
        self._menu: QMenu | None = None
        self.current: Mark | None = None
        area.fill_menu = self._fill_standard_menu
        area.tooltip_of = self.tooltip

    @property
    def language(self) -> Language:
        return self.sheet.post.language if self.sheet is not None else Language.TURKISH

    def visible(self) -> list[Mark]:
        """Return the marks that are shown: all but those on the word being typed."""
        return [mark for mark in self._marks.ordered() if not self._area.spares(mark)]

    # Moving

    def choose(self, mark: Mark | None, *, move: bool = False) -> None:
        """Show ``mark`` in the panel; with ``move`` put the cursor there too."""
        self.current = mark
        if mark is not None and move:
            self._area.go_to(mark)
        else:
            self._area.set_current(mark)
        self.chosen.emit(mark)

    def go_to(self, mark: Mark) -> None:
        """Show ``mark`` in the panel and put the cursor there."""
        self.choose(mark, move=True)

    def step(self, direction: int) -> None:
        """Go to the next finding (1) or the previous one (-1), round the end of the text."""
        self._area.reveal()
        marks = self.visible()
        if not marks:
            self.choose(None)
            return
        at = self._area.textCursor().position()
        current = self.current
        if current in marks and (current.whole or current.start <= at <= current.end):
            place = marks.index(current) + direction
        elif direction > 0:
            place = next((i for i, mark in enumerate(marks) if mark.start >= at and not mark.whole), 0)
        else:
            place = next((i for i in reversed(range(len(marks))) if marks[i].end <= at and not marks[i].whole), -1)
        self.choose(marks[place % len(marks)], move=True)

    # Acting

    def fix(self, mark: Mark, fix: Fix) -> None:
        """Put a fix into the text and show the finding that follows."""
        marks = self.visible()
        place = marks.index(mark) if mark in marks else -1
        if place < 0 or (mark.whole and not fix.line):
            return
        if fix.line and self.sheet is not None:
            self._credit_adding.add(self.sheet, mark, fix)
            self._marks.remove([mark])
        else:
            self._area.replace(mark, fix.replacement)
        rest = self.visible()
        self.choose(rest[min(place, len(rest) - 1)] if rest else None)
        self.marks_changed.emit()
        self._area.setFocus()

    def fixes(self, mark: Mark) -> tuple[Fix, ...] | None:
        """Return all that mends a finding at once; ``None`` while some of it has to be looked for."""
        found = self._suggestions.fixes(mark, self.language)
        return None if found is None else (*found, *self.more_fixes(mark))

    def more_fixes(self, mark: Mark) -> tuple[Fix, ...]:
        """Return the fixes that reach beyond the open text."""
        return self._credit_adding.more_fixes(self.sheet, mark)

    def dismiss(self, mark: Mark, reason: str, everywhere: bool = False) -> None:
        """Pass a finding of this post (or of every post) for a reason, wherever the same words stand."""
        if self.sheet is None:
            return
        found = mark.diagnostic
        rule = found.rule
        passed = dismissal(found.moved(-found.start), mark.excerpt, reason, self._clock.now())
        alike = [m for m in self._marks.ordered() if m.diagnostic.rule == rule and m.excerpt == mark.excerpt]
        self._take_away(mark, alike, self._marks.pass_over)
        self.sheet.add_dismissal(passed)
        self.passed.emit(passed, everywhere)

    def teach(self, mark: Mark) -> None:
        """Have a word taken into the unit's dictionary."""
        self.word_taught.emit(mark, str(mark.diagnostic.data.get("word", "")) or mark.excerpt)

    def drop_word(self, mark: Mark) -> None:
        """Take away the findings about a word that is known now, before the next check says the same."""
        spelling = [m for m in self._marks.ordered() if m.diagnostic.kind is DiagnosticKind.SPELLING]
        self._take_away(mark, [m for m in spelling if m.excerpt == mark.excerpt], self._marks.remove)

    def close_rule(self, mark: Mark) -> None:
        """Have the rule of a finding switched off."""
        self.rule_closed.emit(mark.diagnostic.rule)
        self._area.setFocus()

    def open_article(self, mark: Mark) -> None:
        """Have the article of a finding shown."""
        found = mark.diagnostic
        if found.article is not None:
            self.article_asked.emit(found.article, found.rule)

    def _take_away(self, mark: Mark, alike: list[Mark], away: Callable[[list[Mark]], None]) -> None:
        marks = self.visible()
        place = marks.index(mark) if mark in marks else 0
        away([mark, *alike])
        rest = self.visible()
        self.choose(rest[min(place, len(rest) - 1)] if rest else None)
        self.marks_changed.emit()
        self._area.setFocus()

    # Menus and tooltips

    def show_menu(self) -> QMenu | None:
        """Open the fixes of the chosen finding, and of the others at the cursor, the best one chosen."""
        self._area.reveal()
        found = self._at_cursor()
        if not found:
            return None
        menu = QMenu(self._area)
        menu.setAccessibleName(self.tr("Düzeltmeler"))
        FindingMenu(self, self._suggestions, menu, None).fill(found)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.aboutToHide.connect(self._menu_closed)
        self._menu = menu
        placed = next((mark for mark in found if not mark.whole), None)
        menu.popup(self._area.mark_bottom(placed) if placed else self._area.cursor_bottom())
        return menu

    def close_menu(self) -> None:
        """Take away an open menu: its choices are about a text that is shown no more."""
        if self._menu is not None:
            self._menu.close()

    def _menu_closed(self) -> None:
        self._menu = None

    def _at_cursor(self) -> list[Mark]:
        """Return the findings at the cursor: the chosen one first, then the worst."""
        found = self._area.marks_at_cursor()
        current = self.current
        if current is not None and (current.whole or current in found):
            found = [current, *(mark for mark in found if mark is not current)]
        return found

    def _fill_standard_menu(self, menu: QMenu, marks: list[Mark]) -> None:
        FindingMenu(self, self._suggestions, menu, menu.actions()[0] if menu.actions() else None).fill(marks)

    def ask_source(self, mark: Mark) -> None:
        """Have the source of a finding's picture declared."""
        self.choose(mark)
        self.source_asked.emit(mark)

    def ask_reason(self, mark: Mark) -> None:
        self.choose(mark, move=not mark.whole)
        self.reason_asked.emit()

    def tooltip(self, marks: list[Mark]) -> str:
        """Return the sentence of the worst mark and its first fixes."""
        mark = marks[0]
        lines = [say(mark.diagnostic.message)]
        fixes = self._suggestions.fixes(mark, self.language)
        if fixes:
            titles = ", ".join(fix_title(fix) for fix in fixes[:_IN_TOOLTIP])
            lines.append(self.tr("Öneri: {titles}").format(titles=titles))
        lines.append(self.tr("Düzeltmeler için Alt+Enter"))
        return "\n".join(lines)
