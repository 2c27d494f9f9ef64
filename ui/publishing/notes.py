"""What speaks against publishing now: the crisis switch, or what the checkers still see in the text."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from models.enums import Severity
from ui.crisis import when
from ui.kit import Banner, button
from ui.messages import say
from ui.publishing.session import Session

_MOST = 3


class Notes(QWidget):
    """At most one banner. Errors ask for a decision once; warnings are told, and stop nobody."""

    edit_asked = Signal()
    calendar_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: object = None
        self._closed: set[object] = set()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.banner: Banner | None = None
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
        elif session.caution is not None and session.caution.findings and not self._is_settled():
            self._put((session.outlet, session.caution), self._of_findings)
        else:
            self._put(None, None)

    def take_focus(self) -> None:
        """Give the keyboard to the way out, where it has not gone elsewhere in here."""
        if self.first is not None and not self.isAncestorOf(self.window().focusWidget() or self):
            self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_settled(self) -> bool:
        session = self._session
        told = session.caution is not None and session.caution.errors > 0 and not session.waits_for_decision
        return told or (session.outlet, session.text) in self._closed

    def _put(self, key: object, make: object) -> None:
        if key == self._shown:
            return
        self._shown = key
        if self.banner is not None:
            self._column.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
        self.banner = self.first = None
        if callable(make):
            make()
        self.setVisible(self.banner is not None)

    def _show(self, severity: Severity, text: str, hint: str, *buttons: QPushButton) -> None:
        self.banner = Banner(severity, text, hint)
        self.banner.closed.connect(self._close)
        for one in buttons:
            one.setAutoDefault(False)
            self.banner.buttons.addWidget(one)
        self.first = buttons[0] if buttons else None
        self._column.addWidget(self.banner)

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
        session, caution = self._session, self._session.caution
        if caution is None:
            return
        hint = "\n".join(say(one.message) for one in caution.findings[:_MOST])
        if caution.errors:
            text = self.tr("Bu metinde hâlâ {n} hata var.").format(n=caution.errors)
            mend = button(self.tr("Yazıda düzelt"), self.edit_asked.emit)
            go_on = button(self.tr("Bununla yayımla"), session.accept, role="ghost")
            self._show(Severity.ERROR, text, hint, mend, go_on)
        else:
            text = self.tr("Yayımlamadan bir bakın:")
            self._show(Severity.INFORMATION, text, hint)

    def _close(self) -> None:
        self._closed.add((self._session.outlet, self._session.text))
        if self._session.waits_for_decision:
            self._session.accept()
        self.show_session()
