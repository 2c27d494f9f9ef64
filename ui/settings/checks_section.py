"""Denetim: spelling, and rules that were switched off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from ui.events import AppEvents
from ui.kit import button, label
from ui.settings.allowances_card import AllowancesCard
from ui.settings.form import Pen, Section
from ui.theme.tokens import SPACE_S

_LIST_HEIGHT = 170


class _EditableList(QWidget):
    """A list with a button that acts on its chosen line, and a sentence while it is empty."""

    def __init__(self, name: str, action: str, empty: str, act: Callable[[str], None]) -> None:
        super().__init__()
        self._act = act
        self.items = QListWidget()
        self.items.setAccessibleName(name)
        self.items.setMaximumHeight(_LIST_HEIGHT)
        self.empty = label(empty, "muted", wrap=True)
        self.action = button(action, self._acted)
        self.items.currentRowChanged.connect(self._chosen)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self.empty)
        column.addWidget(self.items)
        column.addLayout(line)
        self.fill([])

    def fill(self, lines: list[str]) -> None:
        self.items.clear()
        self.items.addItems(lines)
        for part in (self.items, self.action):
            part.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.action.setEnabled(False)

    def _chosen(self, number: int) -> None:
        self.action.setEnabled(number >= 0)

    def _acted(self) -> None:
        self._act(self.items.currentItem().text())


class ChecksSection(Section):
    """What is checked, and what is not."""

    def __init__(self, pen: Pen, events: AppEvents, allowances: AllowancesCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen = pen
        self._build_spelling()
        self._build_rules()
        self.allowances = allowances
        self.add(allowances)
        events.setting_changed.connect(self._setting_changed)
        self._show_rules()

    def _build_spelling(self) -> None:
        card = self.card(self.tr("Yazım"))
        self.spelling = QCheckBox(self.tr("Yazarken yazım denetimi yap"))
        self.spelling.setChecked(self._pen.settings.get("checks.spelling"))
        card.body.addWidget(self.spelling)
        problem = label("", "problem", wrap=True)
        problem.hide()
        card.body.addWidget(problem)

        def show() -> None:
            self.spelling.setChecked(self._pen.settings.get("checks.spelling"))

        self.spelling.clicked.connect(
            lambda: self._pen.write(self, "checks.spelling", self.spelling.isChecked(), problem, show)
        )

    def _build_rules(self) -> None:
        card = self.card(self.tr("Kapatılan kurallar"), self.tr("Kapattığınız kurallar hiçbir yazıda uyarı vermez."))
        self.rules = _EditableList(
            self.tr("Kapatılan kurallar"),
            self.tr("Kuralı yeniden aç"),
            self.tr("Bütün kurallar açık."),
            self._open_rule,
        )
        card.body.addWidget(self.rules)
        self._rules_problem = label("", "problem", wrap=True)
        self._rules_problem.hide()
        card.body.addWidget(self._rules_problem)

    def _setting_changed(self, key: str) -> None:
        if key == "checks.rules_off":
            self._show_rules()

    def _show_rules(self) -> None:
        self.rules.fill(sorted(self._pen.settings.get("checks.rules_off")))

    def _open_rule(self, rule: str) -> None:
        left = [other for other in self._pen.settings.get("checks.rules_off") if other != rule]
        self._pen.write(self, "checks.rules_off", left, self._rules_problem, self._show_rules)
