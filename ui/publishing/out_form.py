"""The last step: when it went out, and where it is to be seen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDateTimeEdit, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from services.clock import Clock
from services.publishing.post_links import Plausible, PostLink
from ui.kit import button, label, restyle, type_over
from ui.messages import say
from ui.moments import clock_shape, from_field, to_field
from ui.theme.tokens import SPACE_S

Read = Callable[[str], PostLink]


class OutForm(QWidget):
    """A link that may be left out, and a moment that is now, or what the link tells."""

    confirmed = Signal(object, str)
    """The aware moment, and the clean link or nothing."""

    def __init__(self, clock: Clock, read: Read, parent: QWidget | None = None) -> None:
        """``read`` tells what a pasted text is as the address of this post."""
        super().__init__(parent)
        self._clock = clock
        self._read = read
        self._found = PostLink(Plausible.NOTHING)
        self._is_own_time = False
        self.link = QLineEdit()
        self.link.setPlaceholderText(self.tr("Varsa adresini yapıştırın"))
        self.link.setAccessibleName(self.tr("Gönderinin bağlantısı"))
        self.link.textChanged.connect(self._look)
        self.link.returnPressed.connect(self.confirm)
        self.paste = button(self.tr("Yapıştır"), self.paste_link, icon="copy")
        self.paste.setToolTip(self.tr("Panodaki bağlantıyı alır"))
        self.time = QDateTimeEdit()
        self.time.setLocale(QLocale())
        self.time.setDisplayFormat(f"d MMM {clock_shape()}")
        type_over(self.time)
        self.time.setAccessibleName(self.tr("Yayımlandığı zaman"))
        self.time.lineEdit().setAccessibleName(self.time.accessibleName())
        self.time.lineEdit().setTextMargins(SPACE_S, 0, 0, 0)  # the style sheet's padding does not reach it
        self.time.dateTimeChanged.connect(self._own_time)
        self.said = label("", "caption", wrap=True)
        self._lay_out()
        self.begin()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_S)
        grid.setVerticalSpacing(SPACE_S)
        where = label(self.tr("Bağlantı"))
        where.setBuddy(self.link)
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.link, 1)
        line.addWidget(self.paste)
        grid.addWidget(where, 0, 0)
        grid.addLayout(line, 0, 1)
        since = self._since = label(self.tr("Saat"))
        since.setBuddy(self.time)
        row = QHBoxLayout()
        row.addWidget(self.time)
        row.addStretch(1)
        grid.addWidget(since, 1, 0)
        grid.addLayout(row, 1, 1)
        grid.addWidget(self.said, 2, 1)
        grid.setColumnStretch(1, 1)

    def ask_only_for_link(self) -> None:
        """Ask for no time: that is known."""
        self._since.hide()
        self.time.hide()

    def begin(self) -> None:
        """Be empty, for another outlet."""
        self._is_own_time = False
        self.link.clear()
        self._look()

    def refresh(self) -> None:
        """Go on with the clock, unless somebody chose a time."""
        if not self._is_own_time and self._found.at is None:
            self._show_time(self._clock.now())

    def paste_link(self) -> None:
        """Take what is on the clipboard; nothing else ever looks there."""
        self.link.setText(QGuiApplication.clipboard().text()[:4000].strip())
        self.link.setFocus()

    def confirm(self) -> None:
        """Tell that it is out, unless the link is another one's."""
        if self._found.plausible is Plausible.NO:
            self.link.setFocus()
            self.link.selectAll()
            return
        self.refresh()
        at = self._found.at if not self._is_own_time and self._found.at is not None else self._chosen()
        self.confirmed.emit(at, self._found.address)

    def _chosen(self) -> datetime:
        """Return the moment in the field; the present minute is not over yet, and so is now."""
        chosen, now = from_field(self.time.dateTime()), self._clock.now()
        return now if to_field(chosen) == to_field(now) else chosen

    def _look(self) -> None:
        found = self._found = self._read(self.link.text())
        restyle(self.link, "invalid", found.plausible is Plausible.NO)
        if found.at is not None and not self._is_own_time:
            self._show_time(found.at)
        self.refresh()
        words = say(found.said) if found.said is not None else ""
        if found.plausible is Plausible.YES:
            words = self.tr("Bağlantı uygun; saati de bağlantıdan alındı.") if found.at else self.tr("Bağlantı uygun.")
        restyle(self.said, "role", "problem" if found.plausible is Plausible.NO else "caption")
        self.said.setText(words)
        self.said.setVisible(bool(words))
        self.link.setAccessibleDescription(words)

    def _own_time(self) -> None:
        self._is_own_time = True

    def _show_time(self, moment: datetime) -> None:
        blocked = self.time.blockSignals(True)
        self.time.setDateTime(to_field(moment))
        self.time.blockSignals(blocked)
