"""Son bakış: what is left before a post is planned or published, article by article, each with its way on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.enums import Severity
from services.checking.leftovers import ArticleGroup, Leftover
from services.guidelines.articles import ARTICLES
from ui.editor.kinds import draw_symbol, platform_name
from ui.editor.live_check import attachment_name
from ui.editor.reason_field import ReasonField
from ui.kit import button, hline, label, severity_name
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_SYMBOL = 22
_SIZE = QSize(680, 600)
_FEWEST_WORDS = 2


class FinalLookDialog(QDialog):
    """Never asks "anyway?": with errors decided the way on is open, and whoever wants to change words goes back."""

    place_asked = Signal(object)
    """The :class:`Leftover` that is to be shown in the text."""
    justified = Signal(object, str)
    """A :class:`Leftover` and the sentence that lets it stay."""
    went_on = Signal()

    def __init__(
        self, groups: Sequence[ArticleGroup], action: str, parent: QWidget | None = None, *, whole: bool = True
    ) -> None:
        """``action`` is what comes next, in a word; without ``whole`` a part of the check failed, and that is said."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Son bakış"))
        self.resize(_SIZE)
        self._open = sum(one.is_error for group in groups for one in group.leftovers)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.tr("Son bakış"), "title"))
        column.addWidget(label(self._introduction(), "muted", wrap=True))
        if not whole:
            failed = self.tr("Denetimin bir bölümü tamamlanamadı; burada görünmeyen bulgular olabilir.")
            column.addWidget(label(failed, "problem", wrap=True))
        self.rows: list[LeftoverRow] = []
        column.addWidget(self._make_list(groups), 1)
        column.addLayout(self._make_foot(action))
        self._count()

    def _introduction(self) -> str:
        if self._open:
            return self.tr(
                "Hataları düzeltin ya da neden kalması gerektiğini bir cümleyle yazın. Ötekiler size kalmış."
            )
        return self.tr("Göz atmak isteyebileceğiniz birkaç nokta kaldı; karar sizin.")

    def _make_list(self, groups: Sequence[ArticleGroup]) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_S)
        for group in groups:
            if group is not groups[0]:
                column.addWidget(hline())
            column.addWidget(label(self._heading(group), "section", wrap=True))
            for one in group.leftovers:
                row = LeftoverRow(one)
                row.place_asked.connect(self._go_back)
                row.justified.connect(self._justify)
                self.rows.append(row)
                column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Kalan bulgular"))
        area.setWidget(inside)
        return area

    def _heading(self, group: ArticleGroup) -> str:
        if group.article is None:
            return self.tr("Platform ve görseller")
        name = say(ARTICLES[group.article])
        return self.tr("Madde {n} · {name}").format(n=group.article, name=name)

    def _make_foot(self, action: str) -> QHBoxLayout:
        self.status = label("", "muted", wrap=True)
        self.back = button(self.tr("Metne dön"), self.reject)
        self.go_on = button(action, self._go_on, role="primary")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.status, 1)
        row.addWidget(self.back)
        row.addWidget(self.go_on)
        return row

    def _count(self) -> None:
        self.go_on.setEnabled(not self._open)
        self.status.setText(self.tr("{n} hata karar bekliyor").format(n=self._open) if self._open else "")
        if not self._open:
            self.go_on.setDefault(True)

    def _justify(self, leftover: Leftover, reason: str) -> None:
        self._open -= leftover.is_error
        self.justified.emit(leftover, reason)
        self._count()
        waiting = next((row for row in self.rows if row.waits), None)
        if waiting is not None:
            waiting.ask()
        elif not self._open:
            self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self, leftover: Leftover) -> None:
        self.reject()
        self.place_asked.emit(leftover)

    def _go_on(self) -> None:
        self.accept()
        self.went_on.emit()


class LeftoverRow(QFrame):
    """One finding: its words, what it says, and the field for the reason to let it stay."""

    place_asked = Signal(object)
    justified = Signal(object, str)

    def __init__(self, leftover: Leftover) -> None:
        super().__init__()
        self.leftover = leftover
        found = leftover.finding
        self.message = label(say(found.message), wrap=True)
        self.setAccessibleName(f"{severity_name(found.severity)}: {say(found.message)}")
        where = [severity_name(found.severity)]
        if leftover.platform is not None:
            where.append(self.tr("{platform} metni").format(platform=platform_name(leftover.platform)))
        if picture := attachment_name(found):
            where.append(picture)
        self.caption = label(" · ".join(where), "caption", wrap=True)
        self.place = button(self.tr("Metinde göster"), lambda: self.place_asked.emit(self.leftover), role="ghost")
        self.justify = button(self.tr("Gerekçe yaz"), self.ask, role="ghost")
        for made in (self.place, self.justify):
            # Words without a frame begin where the text above them begins.
            made.setStyleSheet(f"QPushButton {{ padding-left: 0; padding-right: {SPACE_S}px; }}")
            made.setAccessibleName(f"{made.text()}: {say(found.message)}")
        ways = QHBoxLayout()
        ways.setSpacing(SPACE_S)
        ways.addWidget(self.place)
        ways.addWidget(self.justify)
        ways.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(SPACE_XS)
        for part in (self.message, self.caption):
            words.addWidget(part)
        words.addLayout(ways)
        words.addWidget(self._make_reason())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, SPACE_XS, 0, SPACE_XS)
        row.setSpacing(SPACE_M)
        row.addWidget(_Symbol(leftover), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

    def _make_reason(self) -> QWidget:
        self._reason_row = QWidget()
        row = QHBoxLayout(self._reason_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.reason = ReasonField()
        self.reason.setPlaceholderText(self.tr("Neden kalmalı? Bir cümle yeter."))
        self.reason.setAccessibleName(self.tr("Gerekçe: {message}").format(message=say(self.leftover.finding.message)))
        self.reason.confirmed.connect(self._confirm)
        row.addWidget(self.reason, 1)
        row.addWidget(button(self.tr("Gerekçelendir"), self._confirm), 0, Qt.AlignmentFlag.AlignBottom)
        self._reason_row.hide()
        return self._reason_row

    @property
    def waits(self) -> bool:
        """Whether this is an error that nothing was decided about."""
        return self.leftover.is_error and self.isEnabled()

    def ask(self) -> None:
        """Open the field for the reason and put the keyboard into it."""
        self._reason_row.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        reason = self.reason.text()
        if len(reason.split()) < _FEWEST_WORDS:
            self.reason.setPlaceholderText(self.tr("En az iki sözcükle, neden kalmalı?"))
            self.reason.setFocus()
            return
        self._reason_row.hide()
        self.place.hide()
        self.justify.hide()
        self.caption.setText(self.tr("Gerekçe: {reason}").format(reason=reason))
        self.setEnabled(False)
        self.justified.emit(self.leftover, reason)


class _Symbol(QWidget):
    """The finding's symbol, as in the list beside the text."""

    def __init__(self, leftover: Leftover) -> None:
        super().__init__()
        self._kind = leftover.finding.kind
        self._severity: Severity = leftover.finding.severity
        self.setFixedSize(_SYMBOL, _SYMBOL)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_symbol(painter, self._kind, self._severity, self.rect().toRectF())
