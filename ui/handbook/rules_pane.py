"""The rules of an article: the list on the left, the chosen one in full on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from services.guidelines.catalogue import ShownRule
from ui.handbook.desk import HandbookDesk
from ui.handbook.parts import told
from ui.handbook.rule_detail import RuleDetail
from ui.handbook.rules_model import RulesModel, RulesView
from ui.kit import Card, label, select_quietly
from ui.theme.tokens import SPACE_M, SPACE_S

_LIST_WIDTH = 300
_SIDE_BY_SIDE = 620
_HEIGHT_AT_LEAST = 110


class RulesPane(QWidget):
    """Shows rules and turns their switches."""

    adapt_asked = Signal(object)
    edit_asked = Signal(object)

    def __init__(self, desk: HandbookDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._article = 0
        self.model = RulesModel(desk.is_off, self)
        self.view = RulesView(self.model)
        self.view.setAccessibleName(self.tr("Kurallar"))
        self.detail = RuleDetail()
        self.problem = label("", "problem", wrap=True)
        self.problem.hide()
        lists, details = Card(margin=SPACE_S), Card(margin=0)
        lists.body.addWidget(self.view)
        details.body.addWidget(self.detail)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(SPACE_M)
        self.split.addWidget(lists)
        self.split.addWidget(details)
        self.split.setStretchFactor(0, 0)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([_LIST_WIDTH, _LIST_WIDTH * 2])
        row = QHBoxLayout()
        row.addWidget(self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.problem)
        column.addLayout(row, 1)
        self.view.setMinimumHeight(_HEIGHT_AT_LEAST)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.view.switch_asked.connect(self._turn_chosen)
        self.detail.switch_turned.connect(self._turn)
        self.detail.adapt_asked.connect(self.adapt_asked)
        self.detail.edit_asked.connect(self.edit_asked)
        desk.switched.connect(self.show_switches)

    def show_rules(self, article: int, rules: Sequence[ShownRule], chosen: str = "") -> None:
        """Show the rules of ``article``; ``chosen`` is the id of the one to be shown in full, else the first."""
        same = article == self._article
        kept = self.detail.rule.id if same and not chosen and self.detail.rule is not None else chosen
        self._article = article
        blocked = self.view.selectionModel().blockSignals(True)
        self.model.show(rules)
        self.view.selectionModel().blockSignals(blocked)
        self._tell(None)
        self.choose(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and detail under each other where the room is too narrow for both."""
        super().resizeEvent(event)
        wanted = Qt.Orientation.Horizontal if self.width() >= _SIDE_BY_SIDE else Qt.Orientation.Vertical
        if wanted is not self.split.orientation():
            self.split.setOrientation(wanted)
            self.split.setSizes([_LIST_WIDTH, _LIST_WIDTH * 2] if wanted is Qt.Orientation.Horizontal else [2, 3])

    def choose(self, rule: str) -> None:
        """Show the rule ``rule`` in full, highlighted and scrolled to; the first one where there is none such."""
        row = self.model.row_of(rule)
        row = max(row, 0) if self.model.rules else -1
        select_quietly(self.view, row)
        if row >= 0 and rule:
            self.view.scrollTo(self.model.index(row), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._show(self.model.rules[row] if row >= 0 else None)

    def show_switches(self) -> None:
        """Show which rules are off by now."""
        self.model.refresh()
        self._tell(None)
        rule = self.detail.rule
        if rule is not None:
            off, article_off = self._desk.is_off(rule), self._desk.article_is_off(self._article)
            if not self.detail.show_switch(off=off, article_off=article_off):
                self._show(rule)

    def _show(self, rule: ShownRule | None) -> None:
        off = rule is not None and self._desk.is_off(rule)
        self.detail.show_rule(rule, off=off, article_off=self._desk.article_is_off(self._article))

    def _moved(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            self._show(self.model.rules[current.row()])

    def _turn_chosen(self) -> None:
        rule = self.detail.rule
        if rule is not None and rule.switch and not self._desk.article_is_off(self._article):
            self._turn(rule, not self._desk.is_off(rule))

    def _turn(self, rule: ShownRule, off: bool) -> None:
        self._desk.switch(rule, off=off, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.show_switches()
        self._tell(error)

    def _tell(self, error: Exception | None) -> None:
        text = told(error)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
