"""What speaks against publishing now: the crisis switch, or what the checkers still see in the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from models.enums import Severity
from ui.kit import button, label, tone_of
from ui.messages import say
from ui.moments import when
from ui.publishing.session import Session
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_M, SPACE_S, SPACE_XS

_MOST = 3


class Note(QFrame):
    """What speaks against it, with the ways out below: they must not take the room of the words."""

    def __init__(self, severity: Severity, text: str, hint: str, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self.setProperty("tone", tone_of(severity))
        self.setAccessibleName(f"{text} {hint}".strip())
        self._icon = severity.label
        self._theme = current_theme()
        self._picture = QLabel()
        self.text = label(text, "strong", wrap=True)
        self.hint = label(hint, wrap=True)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        for line in (self.text, self.hint):
            line.setVisible(bool(line.text()))
            words.addWidget(line)
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_S)
        for one in buttons:
            one.setAutoDefault(False)
            ways.addWidget(one)
        ways.addStretch(1)
        words.addLayout(ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self._theme.changed.connect(self._dye)
        self._dye()

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap(self._icon, self._icon, round(ICON_M * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)


class Notes(QWidget):
    """At most one note. Errors ask for a decision once; warnings are told, and stop nobody."""

    edit_asked = Signal()
    calendar_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.note: Note | None = None
        self.first: QPushButton | None = None
        """The button that leads out."""
        self.hide()

    def show_session(self) -> None:
        """Say what is to be said of the shown outlet."""
        session, known = self._session, self._session.known
        if known is None or session.is_out:
            self._put(None, None)
        elif known.held_by is not None:
            self._put(("pause", known.held_by.id), self._of_pause)
        elif not known.outlets:
            self._put("nowhere", self._of_nowhere)
        elif session.look.news:
            self._put(session.look.news, self._of_findings)
        else:
            self._put(None, None)

    def take_focus(self) -> None:
        """Give the keyboard to the way out, where it has not gone elsewhere in here."""
        if self.first is not None and not self.isAncestorOf(self.window().focusWidget() or self):
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put(self, key: object, make: Callable[[], None] | None) -> None:
        if key == self._shown:
            return
        self._shown = key
        if self.note is not None:
            self._column.removeWidget(self.note)
            self.note.hide()
            self.note.deleteLater()
        self.note = self.first = None
        if make is not None:
            make()
        self.setVisible(self.note is not None)

    def _show(self, severity: Severity, text: str, hint: str, *buttons: QPushButton) -> None:
        self.note = Note(severity, text, hint, buttons)
        self.first = buttons[0]
        self._column.addWidget(self.note)

    def _of_pause(self) -> None:
        known = self._session.known
        pause = known.held_by if known is not None else None
        if pause is None:
            return
        text = self.tr("Paylaşımlar durduruldu: bu yazı şimdi yayımlanmaz.")
        hint = self.tr("Başlangıç: {when}").format(when=when(pause.began_at))
        if pause.reason:
            hint = f"{hint} · {self.tr('Neden: {reason}').format(reason=pause.reason)}"
        self._show(Severity.WARNING, text, hint, button(self.tr("Takvim’i aç"), self.calendar_asked.emit))

    def _of_nowhere(self) -> None:
        text = self.tr("Bu yazının platformu seçilmemiş.")
        hint = self.tr("Yazıyı açıp nerede yayımlanacağını seçin.")
        self._show(Severity.WARNING, text, hint, button(self.tr("Yazıyı aç"), self.edit_asked.emit))

    def _of_findings(self) -> None:
        session, news = self._session, self._session.look.news
        hint = "\n".join(say(one.message) for one in news[:_MOST])
        errors = sum(one.severity is Severity.ERROR for one in news)
        if errors:
            text = self.tr("Bu metinde hâlâ {n} hata var.").format(n=errors)
            mend = button(self.tr("Yazıda düzelt"), self.edit_asked.emit)
            go_on = button(self.tr("Bununla yayımla"), session.accept, role="ghost")
            self._show(Severity.ERROR, text, hint, mend, go_on)
        else:
            text = self.tr("Yayımlamadan bir bakın:")
            self._show(Severity.WARNING, text, hint, button(self.tr("Baktım"), session.accept, role="ghost"))
