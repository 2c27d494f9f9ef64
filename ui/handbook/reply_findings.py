"""What was found in a reply: a short list, the chosen finding explained, its fixes as buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.diagnostics import Diagnostic, Fix
from ui.handbook.rules_model import SideRole, TwoLineDelegate
from ui.kit import FlowLayout, button, label, severity_name
from ui.messages import say
from ui.theme.tokens import SPACE_S, SPACE_XS

_BUTTONS = 4
_LIST_HEIGHT = 112


class ReplyFindings(QWidget):
    """``chosen`` brings a finding the user went to, ``fix_chosen`` what is to stand instead of it."""

    chosen = Signal(object)
    fix_chosen = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Diagnostic] = []
        self._text = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        self.summary = label("", "muted", wrap=True)
        self.view = QListWidget()
        self.view.setAccessibleName(self.tr("Yanıttaki bulgular"))
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setFixedHeight(_LIST_HEIGHT)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.currentRowChanged.connect(self._moved)
        self.explanation = label("", "caption", wrap=True)
        self._fixes = QWidget()
        self._fix_row = FlowLayout(self._fixes, SPACE_S)
        for part in (self.summary, self.view, self.explanation, self._fixes):
            column.addWidget(part)
        self.show_found([], "", writing=False)

    def current(self) -> Diagnostic | None:
        row = self.view.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def show_found(self, found: Sequence[Diagnostic], text: str, *, writing: bool = True) -> None:
        """Show the findings of ``text``; the chosen one stays chosen where it is found again."""
        before = self.current()
        self._found, self._text = list(found), text
        blocked = self.view.blockSignals(True)
        self.view.clear()
        for one in found:
            item = QListWidgetItem(say(one.message))
            words = text[one.start : one.end].replace("\n", " ")
            side = f"{severity_name(one.severity)} · “{words}”" if words else severity_name(one.severity)
            item.setData(SideRole, side)
            item.setToolTip(say(one.message))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{side}. {say(one.message)}")
            self.view.addItem(item)
        again = [row for row, one in enumerate(found) if before is not None and one.rule == before.rule]
        self.view.setCurrentRow(again[0] if again else -1)
        self.view.blockSignals(blocked)
        self.view.setVisible(bool(found))
        # Nothing here ever says that a reply is good: only that there is nothing to show.
        nothing = self.tr("Şu an gösterilecek bir bulgu yok.") if writing else ""
        self.summary.setText(self.tr("{n} bulgu").format(n=len(found)) if found else nothing)
        self._explain()

    def show_fixes(self, found: Diagnostic, fixes: Sequence[Fix]) -> None:
        """Show fixes that took time, if their finding is still the chosen one."""
        if found is self.current():
            self._put_fixes(found, fixes)

    def _moved(self, _row: int) -> None:
        self._explain()
        current = self.current()
        if current is not None:
            self.chosen.emit(current)

    def _explain(self) -> None:
        current = self.current()
        explained = current.explanation if current is not None else None
        self.explanation.setText(say(explained) if explained is not None else "")
        self.explanation.setVisible(explained is not None)
        self._put_fixes(current, current.fixes if current is not None else ())

    def _put_fixes(self, found: Diagnostic | None, fixes: Sequence[Fix]) -> None:
        self._fix_row.clear()
        for place, fix in enumerate(fixes[:_BUTTONS]):
            title = say(fix.title) or self.tr("Kaldır")
            made = button(
                title.replace("&", "&&"),
                lambda fix=fix: self.fix_chosen.emit(found, fix.replacement),
                role="" if place else "primary",
            )
            made.setAccessibleName(self.tr("Düzelt: {title}").format(title=title))
            self._fix_row.addWidget(made)
        self._fixes.setVisible(bool(fixes))
