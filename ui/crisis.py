"""The crisis switch as everybody sees it while it is on: a banner on each page that plans or writes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.planning import Pause
from ui.kit import button, label
from ui.moments import when
from ui.theme import current_theme
from ui.theme.tokens import ICON_M, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

translate = QCoreApplication.translate
_COUNT_WIDTH = 14
_CARD_WIDTH = 560


def crisis_steps() -> tuple[str, ...]:
    """Return what to do while everything is stopped, in the order in which it matters."""
    return (
        translate(
            "Crisis",
            "Platformlarda zamanlanmış gönderi varsa (Meta Business Suite, X) onları oradan da durdurun; "
            "Birim Kalemi kendiliğinden paylaşım yapmaz.",
        ),
        translate(
            "Crisis", "Yöneticinize ve kurumsal iletişim birimine haber verin; açıklamayı kimin yapacağını sorun."
        ),
        translate(
            "Crisis",
            "Doğrulanmamış bilgi, sayı ve görüntü paylaşmayın; yalnız üniversitenin ve resmî kurumların "
            "duyurularını aktarın.",
        ),
        translate("Crisis", "Yorumları ve iletileri izleyin: acil olanı sorumlusuna iletin, tartışmaya girmeyin."),
        translate("Crisis", "Taziye ya da bilgilendirme gerekiyorsa sade yazın: kutlama, emoji ve tanıtım olmasın."),
        translate("Crisis", "Yeniden başlatmadan önce bekleyen yazıları okuyun; zamanı ya da tonu uymayanı erteleyin."),
    )


class Steps(QWidget):
    """The crisis steps, numbered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        for number, step in enumerate(crisis_steps(), start=1):
            row = QHBoxLayout()
            row.setSpacing(SPACE_S)
            count = label(f"{number}.", "muted")
            count.setFixedWidth(_COUNT_WIDTH)
            row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label(step, wrap=True), 1)
            column.addLayout(row)


class StepsCard(QFrame):
    """The steps over whatever is shown, so that they are whole in the lowest window. Escape closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        title = self.tr("Ne yapmalı?")
        self.setAccessibleName(" ".join((title, *crisis_steps())))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_S)
        column.addWidget(label(title, "heading"))
        column.addWidget(Steps())

    def open_under(self, widget: QWidget) -> None:
        """Show it below ``widget``, right edge under right edge, inside the screen."""
        room = self.screen().availableGeometry()
        width = min(_CARD_WIDTH, room.width())
        self.resize(width, self.heightForWidth(width))
        corner = widget.mapToGlobal(widget.rect().bottomRight())
        left = min(max(corner.x() - width, room.left()), room.right() - width)
        self.move(left, min(corner.y() + SPACE_S, room.bottom() - self.height()))
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))


class PauseBanner(QWidget):
    """Says since when, why, how much is affected, how to switch it off and what to do. It cannot be closed.

    It spans its page, with the page's margins.
    """

    asked = Signal()
    """The way to switch the pause off."""

    def __init__(self, way_out: str, action: str, parent: QWidget | None = None) -> None:
        """``way_out`` tells in a sentence how it ends; ``action`` is the button that leads there."""
        super().__init__(parent)
        self._theme = current_theme()
        self._shown: Pause | None = None
        frame = QFrame()
        frame.setProperty("role", "banner")
        frame.setProperty("tone", "warning")
        around = QVBoxLayout(self)
        around.setContentsMargins(SPACE_XL, 0, SPACE_XL, SPACE_M)
        around.addWidget(frame)
        # Not Maximum: wrapped words take more lines than the hint knows where the room is narrower.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon = QLabel()
        self.title = label("", "heading", wrap=True)
        self.facts = label("", wrap=True)
        self.way_out = label(way_out, "muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        for line in (self.title, self.facts, self.way_out):
            words.addWidget(line)
        self.more = button(self.tr("Ne yapmalı?"), self._show_steps)
        self.action = button(action, self.asked.emit)
        top = QHBoxLayout()
        top.setSpacing(SPACE_M)
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.more)
        top.addWidget(self.action)
        self.card: StepsCard | None = None
        top.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        frame.setLayout(top)
        self._theme.changed.connect(self._dye)
        self._dye()
        self.hide()

    def show_pause(self, pause: Pause | None, waiting: int) -> None:
        """Show a pause that stops ``waiting`` posts; go away where there is none."""
        began = pause is not None and self._shown is None
        self._shown = pause
        if pause is not None:
            self.title.setText(self.tr("Paylaşımlar durduruldu"))
            facts = [self.tr("Başlangıç: {when}").format(when=when(pause.began_at))]
            count = self.tr("{n} planlı yazı bekliyor") if waiting else self.tr("bekleyen planlı yazı yok")
            facts.append(count.format(n=waiting))
            if pause.reason:
                facts.append(self.tr("Neden: {reason}").format(reason=pause.reason))
            self.facts.setText(" · ".join(facts))
            self.setAccessibleName(f"{self.title.text()}. {self.facts.text()}. {self.way_out.text()}")
        self.setVisible(pause is not None)
        if began:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    def _show_steps(self) -> None:
        if self.card is None:
            self.card = StepsCard(self)
        self.card.open_under(self.more)

    def _dye(self) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.pixmap("pause", "warning", round(ICON_M * ratio))
        pixmap.setDevicePixelRatio(ratio)
        self._icon.setPixmap(pixmap)
