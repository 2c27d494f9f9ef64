"""The posts that have the chosen picture; each opens in the editor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.enums import PostState
from models.posts import Post
from services.clock import local_day
from services.language.text import shortened
from ui.kit import button, label
from ui.theme.tokens import SPACE_XS

_MOST = 8
_LONGEST = 30


def day_words(day: date, pattern: str) -> str:
    """Return a day in the words of the screen's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


class UsesList(QWidget):
    """One button for each post, the latest first."""

    post_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_XS)
        self._shown: Sequence[Post] | None = None
        self.buttons: list[QPushButton] = []

    def show_nothing(self) -> None:
        """Show nothing while nothing is known."""
        self._clear()
        self._shown = None

    def show_posts(self, posts: Sequence[Post]) -> None:
        """Show these posts."""
        if posts == self._shown:
            return
        self._clear()
        self._shown = posts
        for post in posts[:_MOST]:
            made = self._button(post)
            self.buttons.append(made)
            self._column.addWidget(made)
        if len(posts) > _MOST:
            more = self.tr("ve {n} gönderi daha").format(n=len(posts) - _MOST)
            self._column.addWidget(label(more, "caption"))
        if not posts:
            self._column.addWidget(label(self.tr("Henüz hiçbir gönderide yok."), "muted", wrap=True))

    def _button(self, post: Post) -> QPushButton:
        name = post.headline or self.tr("Boş yazı")
        short = shortened(name, _LONGEST)
        moment = post.published_at or post.planned_at
        when = "" if moment is None else day_words(local_day(moment), "d MMM")
        state = self.tr("yayımlandı") if post.state is PostState.PUBLISHED else ""
        text = " · ".join(part for part in (when, state) if part)
        made = button(short, lambda: self.post_chosen.emit(post.id), role="ghost", icon="editor")
        made.setToolTip("\n".join(part for part in (name, text, self.tr("Yazıda aç")) if part))
        made.setAccessibleName(f"{name}. {text}")
        made.setStyleSheet("text-align: left;")
        return made

    def _clear(self) -> None:
        self.buttons.clear()
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
