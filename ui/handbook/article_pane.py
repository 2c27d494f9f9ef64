"""An article: its name and its switch at the top, its words and its rules on two tabs below."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from services.guidelines.catalogue import Origin
from services.guidelines.handbook import Article
from ui.handbook.article_view import ArticleView
from ui.handbook.desk import HandbookDesk
from ui.handbook.parts import told
from ui.handbook.rules_pane import RulesPane
from ui.kit import Card, Chip, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XS

REPLY_ARTICLES = (4, 5)
WORDS_TAB, RULES_TAB = 0, 1


class ArticlePane(QWidget):
    """Shows one article. The page acts on what is asked here."""

    page_asked = Signal(str)
    reply_asked = Signal()
    unit_asked = Signal()
    adapt_asked = Signal(object)
    edit_asked = Signal(object)

    def __init__(self, desk: HandbookDesk, pages: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article: Article | None = None
        self._waiting: set[int] = set()
        """Tabs that do not show the article yet."""
        self._wanted_rule = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addLayout(self._make_head())
        column.addWidget(self._make_question())
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Maddenin bölümleri"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.addTab(self.tr("Madde"))
        self.tabs.addTab("")
        column.addWidget(self.tabs)
        self.words = ArticleView(pages)
        self.words.page_asked.connect(self._go)
        words = Card(margin=SPACE_XS)
        words.body.addWidget(self.words)
        self.rules = RulesPane(desk)
        self.rules.adapt_asked.connect(self.adapt_asked)
        self.rules.edit_asked.connect(self.edit_asked)
        self.stack = QStackedWidget()
        self.stack.addWidget(words)
        self.stack.addWidget(self.rules)
        column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._show_tab)
        desk.switched.connect(self._show_switch)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.number = Chip("", "accent")
        self.name = label("", "title", wrap=True)
        row.addWidget(self.number)
        row.addWidget(self.name, 1)
        self.switch = button("", self._ask_switch)
        row.addWidget(self.switch)
        return row

    def _make_question(self) -> QWidget:
        """Switching a whole article off is asked about in place: what goes silent with it is said first."""
        self.question = QFrame()
        self.question.setProperty("role", "banner")
        self.question.setProperty("tone", "warning")
        row = QHBoxLayout(self.question)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        self.question_words = label("", wrap=True)
        row.addWidget(self.question_words, 1)
        self.keep = button(self.tr("Açık kalsın"), self._keep)
        self.close_all = button(self.tr("Hepsini kapat"), self._close_all, role="danger")
        row.addWidget(self.keep)
        row.addWidget(self.close_all)
        self.question.hide()
        return self.question

    def _go(self, page: str) -> None:
        """Lead to another page, or to what of this page an article means."""
        if page != "handbook":
            self.page_asked.emit(page)
        elif self._article is not None and self._article.number in REPLY_ARTICLES:
            self.reply_asked.emit()
        else:
            self.unit_asked.emit()

    @property
    def article(self) -> Article | None:
        return self._article

    def show_article(self, article: Article, *, rule: str = "") -> None:
        """Show ``article``; with ``rule`` its rules, that one chosen. Only the tab that is seen is made at once."""
        same = self._article is not None and self._article.number == article.number
        # The same article again: its words need not be made anew, unless nobody has seen them yet.
        self._waiting = self._waiting | {RULES_TAB} if article is self._article else {WORDS_TAB, RULES_TAB}
        self._article, self._wanted_rule = article, rule
        rules = self._desk.rules(article.number)
        self.number.setText(self.tr("Madde {n}").format(n=article.number))
        self.name.setText(say(article.name))
        self.tabs.setTabText(RULES_TAB, self.tr("Kurallar ({n})").format(n=len(rules)))
        self.tabs.setTabVisible(RULES_TAB, bool(rules))
        self.question.hide()
        self._tell(None)
        if rule and rules:
            self.tabs.setCurrentIndex(RULES_TAB)
        elif not (same and rules):
            self.tabs.setCurrentIndex(WORDS_TAB)
        self._show_tab(self.tabs.currentIndex())
        self._show_switch()

    def _show_tab(self, tab: int) -> None:
        self.stack.setCurrentIndex(tab)
        article, content = self._article, self._desk.content
        if article is None or content is None or tab not in self._waiting:
            return
        self._waiting.discard(tab)
        if tab == WORDS_TAB:
            self.words.show_article(article, content.book.measured)
        else:
            self.rules.show_rules(article.number, self._desk.rules(article.number), self._wanted_rule)

    def _switchable(self) -> int:
        """How many rules the switch of the whole article turns: those of the guideline's own namespace."""
        article = self._article
        if article is None:
            return 0
        space = f"guideline.{article.number}."
        rules = self._desk.rules(article.number)
        return sum(one.switch and (one.id.startswith(space) or one.origin is Origin.UNIT) for one in rules)

    def _show_switch(self) -> None:
        article = self._article
        if article is None:
            return
        off = self._desk.article_is_off(article.number)
        text = self.tr("Maddeyi yeniden aç") if off else self.tr("Maddeyi kapat…")
        self.switch.setText(text)
        self.switch.setAccessibleName(text)
        self.switch.setVisible(off or self._switchable() > 0)

    def _ask_switch(self) -> None:
        article = self._article
        if article is None:
            return
        if self._desk.article_is_off(article.number):
            self._desk.switch_article(article.number, off=False, failed=self._tell)
            return
        said = self.tr(
            "Bu maddenin {n} kuralı hiçbir yazıda uyarmaz olur. Tek bir kural rahatsız ediyorsa onu kapatın."
        )
        self.question_words.setText(said.format(n=self._switchable()))
        self.question.show()
        self.keep.setFocus()

    def _keep(self) -> None:
        self.question.hide()
        self.switch.setFocus()

    def _close_all(self) -> None:
        self._keep()
        if self._article is not None:
            self._desk.switch_article(self._article.number, off=True, failed=self._tell)

    def _tell(self, error: Exception | None) -> None:
        text = told(error)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
