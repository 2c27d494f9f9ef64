"""What a file of rules would bring: looked at before anything is taken over."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from models.rules import RulesReport
from ui.handbook.parts import Scrolled, marked, section, told
from ui.handbook.saving_dialog import SavingDialog
from ui.kit import Card, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS

_SIZE = (620, 560)
_LISTED = 50


class ImportDialog(SavingDialog):
    """Lists what is new, what changes, what stays and what is refused, with reasons. ``confirmed`` takes it over."""

    confirmed = Signal()

    def __init__(
        self, file: str, report: RulesReport, name_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """``name_of`` tells what a rule is called, by its id in ``report``."""
        super().__init__(parent)
        self._name_of = name_of
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.resize(*_SIZE)
        self.setWindowTitle(self.tr("Kuralları içe aktar"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(label(file, "muted", wrap=True))
        self.list = Scrolled(self.tr("Dosyadaki kurallar"))
        card = Card(margin=SPACE_XS)
        card.body.addWidget(self.list)
        column.addWidget(card, 1)
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        column.addWidget(self.problem)
        column.addLayout(self._make_buttons(len(report.added) + len(report.changed)))
        self._show(report)

    def _make_buttons(self, taken: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        row.addWidget(button(self.tr("Vazgeç") if taken else self.tr("Kapat"), self.reject))
        self.take = button(self.tr("{n} kuralı al").format(n=taken), self._confirm, role="primary")
        self.take.setVisible(taken > 0)
        self.take.setDefault(taken > 0)
        row.addWidget(self.take)
        return row

    def _show(self, report: RulesReport) -> None:
        self.list.begin()
        if not (report.added or report.changed or report.same or report.refused):
            self.list.column.addWidget(label(self.tr("Dosyada kural yok."), "muted", wrap=True))
        self._group(self.tr("Eklenecek"), "plus", "success", report.added)
        self._group(self.tr("Değişecek: Sizdekinin yerini alır"), "undo", "warning", report.changed)
        self._group(self.tr("Sizde aynısı var"), "check", "muted", report.same)
        if report.refused:
            self.list.column.addWidget(section(self.tr("Alınamayan")))
            for problem in report.refused[:_LISTED]:
                self.list.column.addWidget(marked("error", "error", say(problem.told())))
            self._more(len(report.refused))
        self.list.finish()

    def _group(self, title: str, icon: str, colour: str, ids: Sequence[str]) -> None:
        if not ids:
            return
        self.list.column.addWidget(section(f"{title} ({len(ids)})"))
        for one in ids[:_LISTED]:
            self.list.column.addWidget(marked(icon, colour, self._name_of(one)))
        self._more(len(ids))

    def _more(self, count: int) -> None:
        if count > _LISTED:
            self.list.column.addWidget(label(self.tr("ve {n} tane daha").format(n=count - _LISTED), "muted"))

    def _confirm(self) -> None:
        self.take.setEnabled(False)
        self.confirmed.emit()

    def show_error(self, error: Exception) -> None:
        """Say why it could not be taken over; nothing was."""
        self.release()
        self.take.setEnabled(True)
        self.problem.setText(told(error))
        self.problem.show()
