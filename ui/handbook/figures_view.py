"""The measured table: article by article, with what nobody can measure beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from services.guidelines.handbook import Article, ArticleFigures, Measured
from ui.handbook.article_view import day_said, percent
from ui.handbook.parts import Scrolled, marked, readable, section
from ui.kit import Card, hline, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S


class FiguresView(Scrolled):
    """Shows what the benchmark wrote; where it never ran, it says so."""

    def __init__(self) -> None:
        super().__init__(self.tr("Ölçümler"))

    def show_figures(self, articles: Sequence[Article], measured: Measured | None) -> None:
        self.begin()
        self.column.addWidget(label(self.tr("Ölçümler"), "title"))
        self.column.addWidget(
            readable(
                self.tr(
                    "Kurallar, birimlerin yazacağı türden etiketli metinlerde denenir. Uyarının yerinde olması, boşuna "
                    "uyarmadığını; bulma oranı, aranan yerlerin ne kadarını gördüğünü söyler."
                )
            )
        )
        if measured is None:
            self.column.addWidget(readable(self.tr("Bu sürümde henüz ölçülmedi."), "muted"))
        else:
            self.column.addWidget(self._table(articles, measured))
            self.column.addWidget(readable(self._foot(measured), "muted"))
        self.column.addWidget(section(self.tr("Göremediklerimiz")))
        for article in articles:
            text = self.tr("Madde {n} · {name}").format(n=article.number, name=say(article.name))
            self.column.addWidget(marked("eye-off", "muted", text, " ".join(map(say, article.cannot))))
        self.finish()

    def _table(self, articles: Sequence[Article], measured: Measured) -> Card:
        card = Card(margin=SPACE_L)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(0, 1)
        heads = (self.tr("Madde"), self.tr("Kural"), self.tr("Metin"), self.tr("Yerinde"), self.tr("Bulunan"))
        for column, head in enumerate(heads):
            grid.addWidget(label(head, "section"), 0, column, _side(column))
        grid.addWidget(hline(), 1, 0, 1, len(heads))
        row = 2
        for article in articles:
            figures = measured.articles.get(article.number)
            cells = _cells(article, figures)
            for column, cell in enumerate(cells):
                grid.addWidget(cell, row, column, _side(column))
            spoken = ", ".join(f"{head}: {cell.text()}" for head, cell in zip(heads, cells, strict=True))
            cells[0].setAccessibleName(spoken)
            row += 1
            if figures is not None and figures.note is not None:
                grid.addWidget(label(say(figures.note), "caption", wrap=True), row, 0, 1, len(heads))
                row += 1
        card.body.addLayout(grid)
        return card

    def _foot(self, measured: Measured) -> str:
        parts = [self.tr("Ölçüm günü: {day}.").format(day=day_said(measured))]
        parts.append(
            self.tr("Kurallar bu metinlere bakılarak da düzeltildi; görülmemiş metinlerde oranlar daha düşük olabilir.")
        )
        if measured.clean_alarms is not None:
            number = QLocale().toString(measured.clean_alarms, "f", 1)
            parts.append(self.tr("Sorunsuz 1.000 cümlede {n} uyarı çıktı.").format(n=number))
        return " ".join(parts)


def _cells(article: Article, figures: ArticleFigures | None) -> list[QLabel]:
    name = label(f"{article.number} · {say(article.name)}", wrap=True)
    name.setMinimumWidth(SPACE_M)
    if figures is None:
        return [name, *(label("–", "muted") for _ in range(4))]
    figures_said = (str(figures.rules), str(figures.items), percent(figures.precision), percent(figures.recall))
    return [name, *(label(text) for text in figures_said)]


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag(0)
