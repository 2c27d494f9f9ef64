"""The page Kılavuz: contents on the left, the chosen article, table or list of rules on the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.errors import UserError
from services.guidelines.catalogue import HandbookSearch, ShownRule
from services.guidelines.handbook import Article
from services.guidelines.unit_drafts import USUAL_ARTICLE
from ui.handbook.article_pane import RULES_TAB, ArticlePane
from ui.handbook.contents import Contents, Entry, Kind, article_entry, rule_entries
from ui.handbook.desk import HandbookDesk
from ui.handbook.figures_view import FiguresView
from ui.handbook.reply_check import ReplyParts
from ui.handbook.reply_dialog import ReplyDialog, ReplyMemory
from ui.handbook.tools import HandbookTools
from ui.handbook.unit_actions import UnitActions
from ui.handbook.unit_pane import UnitPane
from ui.kit import Card, EmptyState, PageHeader, UndoBar, button, tooltip_with_shortcut
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_XL, SPACE_XS

_CONTENTS_WIDTH, _NARROW_CONTENTS_WIDTH = 290, 236
_NARROW = 1_000
_FOUND_IN_ONE = 12
_FIRST = 1

Place = tuple[Kind, int, str]


class HandbookPage(QWidget):
    """Reads everything at its first visit and again when rules change; shows what a finding leads to."""

    def __init__(self, tools: HandbookTools, pages: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``pages`` are the names of the pages that an article may lead to, by key."""
        super().__init__(parent)
        self.setProperty("role", "page")
        self._tools = tools
        self._pages = pages
        self.desk = HandbookDesk(tools, self)
        self._search: HandbookSearch | None = None
        self._place: Place = (Kind.ARTICLE, _FIRST, "")
        self._wanted_rule = ""
        self._reply = ReplyMemory()
        self.header = PageHeader(self.tr("Kılavuz"), self.tr("On üç madde, kuralları ve birimin kendi kuralları"))
        self.reply = button(
            self.tr("Yanıt hazırla"),
            self.prepare_reply,
            icon="reply",
            tooltip=tooltip_with_shortcut(self.tr("Sorulara hazır yanıt (madde 4 ve 5)"), "Ctrl+R"),
        )
        self.header.buttons.addWidget(self.reply)
        self.contents = Contents()
        self.article = ArticlePane(self.desk, pages)
        self.figures = FiguresView()
        self.unit = UnitPane()
        self.undo_bar = UndoBar()
        self.unit_actions = UnitActions(self.desk, tools.trial, self.undo_bar, self)
        self.waiting = EmptyState("handbook", self.tr("Kılavuz açılıyor…"), "")
        self.broken = EmptyState("handbook", self.tr("Kılavuz açılamadı"), "")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.contents.view)
        self.desk.load()

    def _lay_out(self) -> None:
        figures = Card(margin=SPACE_XS)
        figures.body.addWidget(self.figures)
        self._figures_card = figures
        self.retry = button(self.tr("Yeniden dene"), self.desk.load)
        self.broken.buttons.addWidget(self.retry)
        for pane in (self.waiting, self.article, self.unit, figures, self.broken):
            self._stack.addWidget(pane)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self.undo_bar)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_XL)
        row.setSpacing(SPACE_L)
        row.addWidget(self.contents)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)

    def _connect(self) -> None:
        self.contents.searched.connect(self._show_contents)
        self.contents.chosen.connect(self._go_to)
        self.article.page_asked.connect(self._tools.events.page_chosen)
        self.desk.changed.connect(self._take)
        self.desk.switched.connect(self._switched)
        self.desk.failed.connect(self._fail)
        self._tools.events.article_chosen.connect(self.show_article)
        actions, unit = self.unit_actions, self.unit
        self.article.adapt_asked.connect(actions.adapt)
        self.article.edit_asked.connect(actions.edit_rule)
        self.article.reply_asked.connect(self.prepare_reply)
        self.article.unit_asked.connect(self.show_unit_rules)
        unit.new_asked.connect(self.add_rule)
        unit.edit_asked.connect(actions.edit)
        unit.remove_asked.connect(actions.remove)
        unit.import_asked.connect(actions.choose_import)
        unit.export_asked.connect(actions.choose_export)
        QShortcut(QKeySequence("Ctrl+F"), self, self._begin_search)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add_rule)
        QShortcut(QKeySequence("Ctrl+R"), self, self.prepare_reply)

    def add_rule(self) -> None:
        """Ask for a new rule of the unit, of the article that is shown."""
        if self.desk.content is not None:
            kind, article, _ = self._place
            self.unit_actions.add(article if kind is Kind.ARTICLE else USUAL_ARTICLE)

    def prepare_reply(self) -> ReplyDialog:
        """Open the ready answers of articles 4 and 5."""
        tools = self._tools
        parts = ReplyParts(
            checks=tools.checks,
            suggestions=tools.suggestions,
            storage=tools.storage,
            settings=tools.settings,
            clock=tools.clock,
            tasks=tools.tasks,
        )
        dialog = ReplyDialog(tools.replies, parts, self._reply, self)

        def keep() -> None:
            self._reply = dialog.memory()

        dialog.finished.connect(keep)
        dialog.open()
        return dialog

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.contents.setFixedWidth(_CONTENTS_WIDTH if self.width() >= _NARROW else _NARROW_CONTENTS_WIDTH)

    # What is shown

    @property
    def place(self) -> Place:
        """The row of the contents that is shown on the right."""
        return self._place

    def show_article(self, article: int, rule: str = "") -> None:
        """Show an article; with ``rule``, the id of a finding's rule, go to that rule. Waits until all is read."""
        self._place = (Kind.ARTICLE, article, "")
        self._wanted_rule = rule
        if self.desk.content is None:
            return
        self.contents.search.clear()
        self._show_contents()
        self._show_place()
        if self.article.stack.currentIndex() == RULES_TAB:
            self.article.rules.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_unit_rules(self) -> None:
        """Show the list of the unit's own rules."""
        self._place = (Kind.UNIT, 0, "")
        self.contents.choose(self._place)
        self._show_place()

    def memory(self) -> tuple[str, int]:
        """Return what :meth:`remember` takes, for the page of another window."""
        return self._place[0].value, self._place[1]

    def remember(self, memory: tuple[str, int]) -> None:
        self._place = (Kind(memory[0]), memory[1], "")
        if self.desk.content is not None:
            self._show_contents()
            self._show_place()

    def _take(self) -> None:
        content = self.desk.content
        assert content is not None
        self._search = HandbookSearch(content.book.articles, content.rules)
        self._show_contents()
        self._show_place()

    def _switched(self) -> None:
        self._show_contents()
        if self._place[0] is Kind.UNIT:
            self._show_place()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._tools.tasks.task_failed.emit(error)
            return
        self.broken.title.setText(say(error.message))
        self.broken.body.setText(say(error.hint))
        self._stack.setCurrentWidget(self.broken)

    def _show_contents(self) -> None:
        content, search = self.desk.content, self._search
        if content is None or search is None:
            return
        wanted = self.contents.search.text().strip()
        articles, found = search.find(wanted)
        entries: list[Entry] = []
        for article in content.book.articles:
            rules = rule_entries(found, article.number, _FOUND_IN_ONE)
            if article.number in articles or rules:
                entries.append(self._entry(article))
                entries += rules
        self.contents.say_nothing_found(wanted if wanted and not entries else "")
        if not wanted:
            count = len(self.unit_actions.entries())
            side = self.tr("{n} kural").format(n=count) if count else self.tr("Henüz yok")
            entries.append(Entry(Kind.UNIT, self.tr("Birim kuralları"), side))
            entries.append(Entry(Kind.FIGURES, self.tr("Ölçümler"), self.tr("Neyi ne kadar görüyoruz")))
        self.contents.show_entries(entries, self._place)

    def _entry(self, article: Article) -> Entry:
        page = next((place for place in article.places if place.page in self._pages), None)
        where = "" if page is None else say(page.does) if page.page == "handbook" else self._pages[page.page]
        number = article.number
        return article_entry(
            number, say(article.name), len(self.desk.rules(number)), self.desk.off_count(number), where
        )

    def _go_to(self, entry: Entry) -> None:
        self._place = entry.place
        self._wanted_rule = entry.rule.id if entry.rule is not None else ""
        self._show_place()

    def _show_place(self) -> None:
        content = self.desk.content
        if content is None:
            return
        kind, number, _ = self._place
        if kind is Kind.UNIT:
            self.unit.show_entries(self.unit_actions.entries(), content.unit.problems)
            self._stack.setCurrentWidget(self.unit)
            return
        if kind is Kind.FIGURES:
            self.figures.show_figures(content.book.articles, content.book.measured)
            self._stack.setCurrentWidget(self._figures_card)
            return
        article = next(one for one in content.book.articles if one.number == number)
        rule: ShownRule | None = self.desk.rule(self._wanted_rule)
        self._wanted_rule = ""
        self.article.show_article(article, rule=rule.id if rule is not None else "")
        self._stack.setCurrentWidget(self.article)

    def _begin_search(self) -> None:
        self.contents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.contents.search.selectAll()
