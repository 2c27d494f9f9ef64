"""Ties the live checks to what is seen of them: underlines in the text, the panel, the fixes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from models.checking import Lane
from models.diagnostics import Diagnostic, Fix
from models.posts import Dismissal, Post
from services.checking import allowance
from services.checking.leftovers import Leftover
from ui.editor.add_word_bar import AddWordBar
from ui.editor.article_link import ArticleLink
from ui.editor.credit_adding import CreditAdding
from ui.editor.draft_counts import DraftCounts
from ui.editor.finding_actions import FindingActions
from ui.editor.findings_model import spoken
from ui.editor.findings_panel import FindingsPanel
from ui.editor.knowledge import Knowledge
from ui.editor.live_check import CheckRequest, LiveCheck
from ui.editor.marks import Mark, MarkSet, marks_of
from ui.editor.opinion_note import OpinionWatch
from ui.editor.requests import Requests
from ui.editor.sheet import Sheet
from ui.editor.suggestions import Suggestions
from ui.editor.text_area import TextArea
from ui.editor.tools import EditorTools
from ui.editor.word_adding import WordAdding
from ui.kit import UndoBar

_AFTER_PAINTING_MS = 20
"""An opened text is painted before the checkers take the processor."""


class Review(QObject):
    """Checks the open sheet, shows what was found, and carries out what the user decides about it."""

    counted = Signal(str, int)
    """A post's id and how many errors and warnings its text has."""
    source_asked = Signal(object)
    """A :class:`Mark` about a picture whose source is to be declared."""
    shown = Signal(int)
    """How many findings are shown."""

    def __init__(
        self,
        tools: EditorTools,
        known: Knowledge,
        requests: Requests,
        *,
        marks: MarkSet,
        area: TextArea,
        panel: FindingsPanel,
        undo_bar: UndoBar,
        add_word_bar: AddWordBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clock = tools.clock
        self._context = known.context
        self._rights = known.rights
        self._requests = requests
        self._marks = marks
        self._area = area
        self._panel = panel
        self._undo_bar = undo_bar
        self._add_word_bar = add_word_bar
        self._sheet: Sheet | None = None
        self._known = False
        self._wanted: Mark | None = None
        self._told: Diagnostic | None = None
        self._suggestions = Suggestions(tools.tasks, tools.suggestions, self)
        self.live = LiveCheck(tools.tasks, tools.checks, tools.pictures, self._request, self, opinion=tools.opinion)
        self._opinion_watch = OpinionWatch(tools.events, self.live.second, panel.opinion, self.live.check_now, self)
        self._counts = DraftCounts(tools.tasks, tools.checks, tools.pictures, requests.of_shared, self)
        adding = CreditAdding(tools.platforms, undo_bar.offer, self)
        self.actions = FindingActions(area, marks, self._suggestions, tools.clock, adding)
        self._article_link = ArticleLink(tools.events, self.actions, area, panel, self)
        self.word_adding = WordAdding(
            tasks=tools.tasks,
            events=tools.events,
            storage=tools.storage,
            suggestions=tools.suggestions,
            bar=add_word_bar,
            undo_bar=undo_bar,
            parent=self,
        )
        known.changed.connect(self._context_changed)
        self._connect()

    def _connect(self) -> None:
        panel, actions = self._panel, self.actions
        self.live.answered.connect(self._take)
        self.live.settled.connect(self._settled)
        self._counts.counted.connect(self.counted)
        self._area.marks_revealed.connect(self.show_marks)
        self._area.cursorPositionChanged.connect(self._cursor_moved)
        panel.mark_chosen.connect(actions.go_to)
        panel.next_asked.connect(lambda: self.step(1))
        panel.previous_asked.connect(lambda: self.step(-1))
        panel.detail.fix_chosen.connect(actions.fix)
        panel.detail.dismissed.connect(actions.dismiss)
        panel.detail.word_added.connect(actions.teach)
        panel.detail.rule_closed.connect(actions.close_rule)
        panel.detail.source_asked.connect(self.source_asked)
        actions.source_asked.connect(self.source_asked)
        panel.passed.back_asked.connect(self._show_again)
        actions.chosen.connect(self._show_chosen)
        actions.reason_asked.connect(panel.detail.ask_reason)
        actions.word_taught.connect(self._teach)
        self._add_word_bar.left.connect(self._area.setFocus)
        actions.passed.connect(self._passed)
        actions.rule_closed.connect(self._close_rule)
        actions.marks_changed.connect(self.show_marks)

    # The open sheet

    def open(self, sheet: Sheet | None) -> None:
        """Review another text: another sheet, or another tab of the same one."""
        self._sheet = sheet
        if sheet is not None:
            self._counts.leave(sheet.id)
        self._known = False
        self._wanted = None
        self.actions.close_menu()
        self.actions.sheet = sheet
        self._marks.clear()
        self.word_adding.stop()
        self.actions.choose(None)
        self.show_marks()
        QTimer.singleShot(_AFTER_PAINTING_MS, self, self.again)

    def again(self) -> None:
        """Check without waiting: what checkers know, or what the post is for, has changed."""
        self.live.check_now()

    def _context_changed(self) -> None:
        self._counts.again()
        self.again()

    def text_edited(self) -> None:
        """The open text changed: what stands is kept in place until the next answer."""
        self._wanted = None
        self.live.touch()
        self._counts.wait()
        if self.actions.current is not None and self.actions.current not in self._marks.ordered():
            self.actions.choose(None)

    def _request(self, revision: int) -> CheckRequest | None:
        return None if self._sheet is None else self._requests.of_sheet(self._sheet, revision)

    def count_others(self, posts: list[Post]) -> None:
        """Count the findings of the posts that are not open, when there is time."""
        current = self._sheet.id if self._sheet is not None else ""
        self._counts.consider([post for post in posts if post.id != current])

    # What was found

    def _take(self, lane: str, marks: list[Mark]) -> None:
        self._rights.ask_seen()
        self._marks.replace(lane, marks)
        self.show_marks()
        chosen = self.actions.current
        if chosen is not None and chosen.whole and chosen.diagnostic != self._told:
            self._show_chosen(chosen)  # the same about a picture, but who is to be named has changed
        if (
            lane == Lane.SECOND_OPINION
            and chosen is not None
            and chosen.more
            and (fixes := self._suggestions.fixes(chosen, self.actions.language))
        ):
            self._panel.show_fixes(fixes)

    def _settled(self) -> None:
        if self._sheet is not None:
            # Of a blank text nothing was learnt: its first words are still to be checked.
            self._known = bool(self._sheet.raw_text(self._sheet.tab).strip())
            self.show_marks()
            self._choose_wanted()

    def show_marks(self) -> None:
        """Bring underlines and panel up to date."""
        marks = self.actions.visible()
        writing = self._sheet is not None and not self._sheet.is_blank
        self._panel.show_marks(marks, writing=writing, known=self._known, whole=not self.live.incomplete)
        passed = self._sheet.post.dismissals if self._sheet is not None else ()
        self._panel.passed.show_dismissals(passed, self._clock.now())
        self.actions.current = self._panel.detail.mark
        self._area.set_current(self.actions.current)
        self.shown.emit(len(marks))
        if self._sheet is not None and self._known:
            self.counted.emit(self._sheet.id, self._marks.serious())

    def step(self, direction: int) -> None:
        """Go to another finding and say it to screen readers."""
        self.actions.step(direction)
        mark = self.actions.current
        if mark is not None and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._panel, spoken(mark)))

    def _cursor_moved(self) -> None:
        """Show the finding that the cursor is in, unless its word is being typed."""
        found = [mark for mark in self._area.marks_at_cursor() if not self._area.spares(mark)]
        if found and self.actions.current not in found:
            self.actions.choose(found[0])

    def _show_chosen(self, mark: Mark | None) -> None:
        if mark is None:
            self._panel.show_mark(None)
            return
        self._told = mark.diagnostic
        fixes = self.actions.fixes(mark)
        self._panel.show_mark(mark, fixes)
        if fixes is None:
            self._suggestions.ask(mark, self.actions.language, self._late_fixes(mark))

    def _late_fixes(self, mark: Mark) -> Callable[[tuple[Fix, ...]], None]:
        def found(fixes: tuple[Fix, ...]) -> None:
            shown = self._panel.detail.mark
            if shown is not None and shown.key == mark.key:
                self._panel.show_fixes(fixes)

        return found

    def show_leftover(self, leftover: Leftover) -> None:
        """Show a finding of the open text that the summary told of; chosen once the check of that text knows it."""
        (mark,) = marks_of(leftover.text, [leftover.finding])
        self._area.setFocus()
        if not mark.whole:
            self._area.go_to(mark)
        self._wanted = mark
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        wanted = self._wanted
        found = next((mark for mark in self._marks.ordered() if wanted is not None and mark.key == wanted.key), None)
        if found is not None:
            self._wanted = None
            self.actions.choose(found)

    # What the user decides

    def dismiss_current(self) -> None:
        """Ask for the reason to pass the finding at the cursor, or the chosen one."""
        self._area.reveal()
        found = self._area.marks_at_cursor()
        mark = self.actions.current or (found[0] if found else None)
        if mark is not None:
            self.actions.ask_reason(mark)

    def _passed(self, dismissal: Dismissal, everywhere: bool) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if everywhere:
            self._context.allow(allowance(dismissal))
        self.live.check_now()
        said = (
            self.tr("Bu sözler artık hiçbir yazıda sorulmaz.") if everywhere else self.tr("Bulgu bu yazı için geçildi.")
        )
        self._undo_bar.offer(said, lambda: self._take_dismissal_back(sheet, dismissal))

    def _show_again(self, dismissal: Dismissal) -> None:
        if self._sheet is not None:
            self._take_dismissal_back(self._sheet, dismissal)
            self._area.setFocus()

    def _take_dismissal_back(self, sheet: Sheet, dismissal: Dismissal) -> None:
        sheet.remove_dismissal(dismissal)
        self._context.disallow(dismissal.rule, dismissal.excerpt)
        if sheet is self._sheet:
            self.show_marks()
            self.live.check_now()

    def _close_rule(self, rule: str) -> None:
        def open_again() -> None:
            self._context.switch_rule(rule, off=False, done=lambda: None)

        def closed() -> None:
            self._undo_bar.offer(self.tr("Kural kapatıldı; Ayarlar › Denetim’de listelenir."), open_again)

        self._context.switch_rule(rule, off=True, done=closed)

    def _teach(self, mark: Mark, word: str) -> None:
        self.word_adding.start(word, self.actions.language, lambda: self.actions.drop_word(mark))
