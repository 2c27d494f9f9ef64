"""Stopping everything that is planned, and starting again: one dialog, which also shows when that was done before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from models.planning import Pause
from ui.crisis import Steps
from ui.kit import button, hline, label, restyle
from ui.moments import when
from ui.theme.tokens import SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_SIZE = QSize(640, 560)
_REASON_LIMIT = 200


class PauseDialog(QDialog):
    """With ``pause`` the one that is on and can end here; without it, one can begin."""

    stopped = Signal(str)
    """The reason, in a sentence."""
    restarted = Signal()

    def __init__(
        self, pause: Pause | None, waiting: int, history: Sequence[Pause], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._pause = pause
        title = self.tr("Paylaşımları durdur") if pause is None else self.tr("Paylaşımları yeniden başlat")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_M)
        column.addWidget(label(title, "title"))
        column.addWidget(label(self._explanation(waiting), wrap=True))
        if pause is None:
            column.addLayout(self._make_reason())
        else:
            facts = [self.tr("Başlangıç: {when}").format(when=when(pause.began_at))]
            if pause.reason:
                facts.append(self.tr("Neden: {reason}").format(reason=pause.reason))
            column.addWidget(label(" · ".join(facts), "muted", wrap=True))
        column.addWidget(self._make_scrolled(history), 1)
        column.addLayout(self._make_foot(title))

    def _explanation(self, waiting: int) -> str:
        if self._pause is not None:
            words = self.tr(
                "Bekleyen {n} yazının hiçbiri silinmedi ya da taşınmadı; hepsi planlandığı gibi sürer. "
                "Bu sırada zamanı geçenleri ayrıca göstereceğiz."
            )
            return words.format(n=waiting)
        if not waiting:
            return self.tr(
                "Afet, kayıp ya da başka bir kriz anında kullanın. Şu an planlı yazı yok; yeni planlananlar da bekler."
            )
        words = self.tr(
            "Afet, kayıp ya da başka bir kriz anında kullanın. Planlı {n} yazı bekletilir; hiçbiri silinmez ya da "
            "taşınmaz, yeniden başlattığınızda hepsi olduğu gibi durur."
        )
        return words.format(n=waiting)

    def _make_reason(self) -> QVBoxLayout:
        self.reason = QLineEdit()
        self.reason.setMaxLength(_REASON_LIMIT)
        self.reason.setPlaceholderText(self.tr("Neden? Bir cümle yeter: deprem, vefat, ulusal yas …"))
        self.reason.setAccessibleName(self.tr("Durdurma nedeni"))
        self.reason.textEdited.connect(lambda: self._complain(on=False))
        self.problem = label(self.tr("Nedenini yazın: sonradan bakan, kararı anlasın."), "problem", wrap=True)
        self.problem.hide()
        column = QVBoxLayout()
        column.setSpacing(SPACE_XS)
        column.addWidget(self.reason)
        column.addWidget(self.problem)
        return column

    def _make_scrolled(self, history: Sequence[Pause]) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("NE YAPMALI?"), "section"))
        column.addWidget(Steps())
        over = [(pause, pause.ended_at) for pause in history if pause.ended_at is not None]
        if over:
            column.addWidget(hline())
            column.addWidget(label(self.tr("ÖNCEKİ DURDURMALAR"), "section"))
        for pause, ended_at in over:
            times = f"{when(pause.began_at, year=True)} – {when(ended_at, year=True)}"
            line = label(f"{times}\n{pause.reason}" if pause.reason else times, wrap=True)
            column.addWidget(line)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Yapılacaklar ve önceki durdurmalar"))
        area.setWidget(inside)
        return area

    def _make_foot(self, action: str) -> QHBoxLayout:
        self.leave = button(self.tr("Vazgeç"), self.reject)
        stops = self._pause is None
        self.act = button(action, self._act, role="danger" if stops else "primary", icon="pause" if stops else "")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.act)
        self.act.setDefault(True)
        (self.reason if stops else self.act).setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def _act(self) -> None:
        if self._pause is not None:
            self.accept()
            self.restarted.emit()
            return
        reason = " ".join(self.reason.text().split())
        if not reason:
            self._complain(on=True)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()
        self.stopped.emit(reason)

    def _complain(self, *, on: bool) -> None:
        self.problem.setVisible(on)
        restyle(self.reason, "invalid", on)
