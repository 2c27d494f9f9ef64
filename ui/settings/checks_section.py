"""Denetim: spelling, and rules that were switched off."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from models.messages import Message
from services.language import turkish
from ui.events import AppEvents
from ui.kit import button, label
from ui.messages import say
from ui.settings.allowances_card import AllowancesCard
from ui.settings.form import Pen, Section
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_S

_LIST_HEIGHT = 170
_LANE = "rules"
RuleTitles = Callable[[Collection[str]], Mapping[str, Message]]
"""Tells what switched-off rules and articles are called; those that nobody knows are missing."""


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
        self.fill({})

    def fill(self, lines: Mapping[str, str]) -> None:
        """Show ``lines``: what each is called, by the key that the button acts on."""
        self.items.clear()
        for key, words in lines.items():
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setToolTip(words)
            self.items.addItem(item)
        for part in (self.items, self.action):
            part.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.action.setEnabled(False)

    def _chosen(self, number: int) -> None:
        self.action.setEnabled(number >= 0)

    def _acted(self) -> None:
        self._act(self.items.currentItem().data(Qt.ItemDataRole.UserRole))


class ChecksSection(Section):
    """What is checked, and what is not."""

    def __init__(
        self,
        pen: Pen,
        events: AppEvents,
        tasks: TaskRunner,
        *,
        rule_titles: RuleTitles,
        allowances: AllowancesCard,
        parent: QWidget | None = None,
    ) -> None:
        """``rule_titles`` tells what rules are called; it reads the handbook, so it is asked on a lane."""
        super().__init__(parent)
        self._pen = pen
        self._tasks = tasks
        self._rule_titles = rule_titles
        self._titles: Mapping[str, Message] = {}
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
        """List what is switched off; what has no title yet is asked for, and shown by its id until it is known."""
        off = self._pen.settings.get("checks.rules_off")
        self._list_rules()
        if any(key not in self._titles for key in off):
            self._tasks.run(_LANE, lambda _: self._rule_titles(off), owner=self, done=self._take_titles)

    def _take_titles(self, titles: Mapping[str, Message]) -> None:
        self._titles = titles
        self._list_rules()

    def _list_rules(self) -> None:
        named = {
            key: say(self._titles[key]) if key in self._titles else key
            for key in self._pen.settings.get("checks.rules_off")
        }
        self.rules.fill(dict(sorted(named.items(), key=lambda one: _in_order(one[1]))))

    def _open_rule(self, rule: str) -> None:
        left = [other for other in self._pen.settings.get("checks.rules_off") if other != rule]
        self._pen.write(self, "checks.rules_off", left, self._rules_problem, self._show_rules)


def _in_order(title: str) -> tuple[int, tuple[tuple[int, ...], str]]:
    """Sort titles by the number of the article in them, then as a dictionary does."""
    number = re.search(r"\d+", title)
    return (int(number[0]) if number else 0, turkish.sort_key(title))
