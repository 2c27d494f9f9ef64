"""An article in words: what it asks, what the program sees of it and what not, examples, and where to go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.messages import Message
from services.guidelines.handbook import Article, Example, Measured, Place
from ui.handbook.parts import Scrolled, marked, readable, section
from ui.kit import Card, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S

_TWO_COLUMNS = 520

translate = QCoreApplication.translate


class ArticleView(Scrolled):
    """Shows one article. ``page_asked`` brings the key of the page that the user wants to go to."""

    page_asked = Signal(str)

    def __init__(self, pages: Mapping[str, str]) -> None:
        """``pages`` are the names of the pages that can be gone to, by key."""
        self._both: QBoxLayout | None = None
        super().__init__(self.tr("Maddenin açıklaması"))
        self._pages = pages

    def show_article(self, article: Article, measured: Measured | None) -> None:
        self.begin()
        self.column.addWidget(readable(say(article.asks)))
        self.column.addWidget(self._both_sides(article))
        places = [place for place in article.places if place.page in self._pages]
        if places:
            self.column.addWidget(section(self.tr("Uygulamada yeri")))
        for place in places:
            self.column.addLayout(self._way(place))
        self.column.addWidget(section(self.tr("Ölçüm")))
        self.column.addWidget(readable(figures_said(article.number, measured), "muted"))
        self.column.addWidget(section(self.tr("Örnekler")))
        for example in article.right:
            self.column.addWidget(_example(example, good=True))
        for example in article.wrong:
            self.column.addWidget(_example(example, good=False))
        self._turn()
        self.finish()

    def _way(self, place: Place) -> QHBoxLayout:
        """Return the button to a place, with what is there beside it; on this page what is there is its name."""
        does = say(place.does)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        name = does if place.page == "handbook" else self._pages[place.page]
        go = button(name, lambda: self.page_asked.emit(place.page), icon="arrow-right")
        row.addWidget(go)
        if name is does:
            row.addStretch(1)
            return row
        go.setAccessibleName(self.tr("{page} sayfasına git: {does}").format(page=name, does=does))
        row.addWidget(label(does, "muted", wrap=True), 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def _both_sides(self, article: Article) -> QWidget:
        made = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, made)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(SPACE_M)
        self._both.addWidget(_side(self.tr("Uygulama neye bakar"), "check", "success", article.checks), 1)
        self._both.addWidget(_side(self.tr("Neyi göremez"), "eye-off", "muted", article.cannot), 1)
        return made

    def _turn(self) -> None:
        """Put the two sides under each other where the room is narrow."""
        if self._both is not None:
            wide = self.viewport().width() >= _TWO_COLUMNS
            direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            self._both.setDirection(direction)

    def begin(self) -> None:
        self._both = None
        super().begin()


def _side(title: str, icon: str, colour: str, sentences: Sequence[Message]) -> Card:
    card = Card(margin=SPACE_L)
    card.body.setSpacing(SPACE_S)
    card.body.addWidget(label(title, "heading", wrap=True))
    for sentence in sentences:
        card.body.addWidget(marked(icon, colour, say(sentence)))
    card.body.addStretch(1)
    return card


def _example(example: Example, *, good: bool) -> QFrame:
    """Return an example on a ground of its own; a sign and a word for screen readers tell right from wrong."""
    frame = QFrame()
    frame.setProperty("role", "example")
    frame.setProperty("tone", "success" if good else "warning")
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
    told = translate("ArticleView", "Doğru") if good else translate("ArticleView", "Yanlış")
    frame.setAccessibleName(f"{told}: {say(example.text)}")
    icon, colour = ("success", "success") if good else ("error", "warning")
    column.addWidget(marked(icon, colour, say(example.text), say(example.why)))
    return frame


def percent(share: float | None) -> str:
    """Return a share as people write it (%97, or 97% in English); a dash where there is none. Only all of it is 100."""
    if share is None:
        return "–"
    number = str(100 if share == 1 else min(round(share * 100), 99))
    return f"{number}%" if QLocale().language() == QLocale.Language.English else f"%{number}"


def figures_said(article: int, measured: Measured | None) -> str:
    """Return what was measured of an article, in a sentence or two."""
    if measured is None:
        return translate("ArticleView", "Bu sürümde henüz ölçülmedi.")
    figures = measured.articles.get(article)
    if figures is None:
        return translate("ArticleView", "Bu maddenin ölçülebilen bir metin kuralı yok.")
    parts: list[str] = []
    if figures.precision is not None:
        said = translate("ArticleView", "Etiketli {n} metinde uyarıların {share} kadarı yerindeydi.")
        parts.append(said.format(n=figures.items, share=percent(figures.precision)))
    if figures.recall is not None:
        said = translate("ArticleView", "İşaretlenmiş yerlerin {share} kadarı bulundu; kalanı gözden kaçtı.")
        parts.append(said.format(share=percent(figures.recall)))
    parts.append(translate("ArticleView", "Ölçüm günü: {day}.").format(day=day_said(measured)))
    if figures.note is not None:
        parts.append(say(figures.note))
    return " ".join(parts)


def day_said(measured: Measured) -> str:
    """Return the day of the measurement as the screen's language writes it."""
    day = QDate(measured.on.year, measured.on.month, measured.on.day)
    return QLocale().toString(day, "d MMMM yyyy")
