"""Denetim: spelling, rules that were switched off, the unit's dictionary."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from services.bootstrap import StorageDoor
from services.language import turkish
from ui.events import AppEvents
from ui.kit import button, label
from ui.settings.form import LANE, Pen, Section, complain
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_S

_LIST_HEIGHT = 170
_LONGEST_WORD = 200


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

    def __init__(
        self, pen: Pen, storage: StorageDoor, events: AppEvents, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pen = pen
        self._storage = storage
        self._events = events
        self._tasks = tasks
        self._build_spelling()
        self._build_rules()
        self._build_dictionary()
        events.setting_changed.connect(self._setting_changed)
        events.dictionary_changed.connect(self._load_words)
        self._show_rules()
        self._load_words()

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

    def _build_dictionary(self) -> None:
        card = self.card(
            self.tr("Birim sözlüğü"), self.tr("Adlar, kısaltmalar, terimler: denetim bunları doğru sayar.")
        )
        self.word = QLineEdit()
        self.word.setMaxLength(_LONGEST_WORD)
        self.word.setPlaceholderText(self.tr("Yeni sözcük"))
        self.word.setAccessibleName(self.tr("Yeni sözcük"))
        self.word.returnPressed.connect(self._add_word)
        self.add_button = button(self.tr("Ekle"), self._add_word, icon="plus")
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self.word, 1)
        line.addWidget(self.add_button)
        card.body.addLayout(line)
        self._word_problem = label("", "problem", wrap=True)
        self._word_problem.hide()
        card.body.addWidget(self._word_problem)
        self.words = _EditableList(
            self.tr("Birim sözlüğü"), self.tr("Sözcüğü çıkar"), self.tr("Sözlük boş."), self._remove_word
        )
        card.body.addWidget(self.words)

    def _setting_changed(self, key: str) -> None:
        if key == "checks.rules_off":
            self._show_rules()

    def _show_rules(self) -> None:
        self.rules.fill(sorted(self._pen.settings.get("checks.rules_off")))

    def _open_rule(self, rule: str) -> None:
        left = [other for other in self._pen.settings.get("checks.rules_off") if other != rule]
        self._pen.write(self, "checks.rules_off", left, self._rules_problem, self._show_rules)

    def _load_words(self) -> None:
        self._tasks.run(
            LANE,
            lambda _: sorted(self._storage().dictionary.words(), key=turkish.sort_key),
            owner=self,
            done=self.words.fill,
        )

    def _add_word(self) -> None:
        word = self.word.text().strip()
        if word:
            self._change_words(lambda: self._storage().dictionary.add(word), self.word.clear)

    def _remove_word(self, word: str) -> None:
        self._change_words(lambda: self._storage().dictionary.remove(word), lambda: None)

    def _change_words(self, change: Callable[[], object], after: Callable[[], None]) -> None:
        def done(_: object) -> None:
            complain(self._word_problem, None)
            after()
            self._events.dictionary_changed.emit()

        self._tasks.run(
            LANE,
            lambda _: change(),
            owner=self,
            done=done,
            failed=lambda error: complain(self._word_problem, error),
        )
