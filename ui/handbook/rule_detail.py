"""One rule in full: what it finds, why, its examples and sources, its switch and how to make it the unit's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QWidget

from services.guidelines.catalogue import Origin, ShownRule
from ui.handbook.desk import adaptable
from ui.handbook.parts import Scrolled, marked, readable, section
from ui.kit import Chip, FlowLayout, button, label, severity_name, tone_of
from ui.messages import say
from ui.theme.tokens import SPACE_S, SPACE_XS

_SHOWN = 18
_HIDDEN = ("guideline.6.kufur", "guideline.6.hakaret")
"""Their words are shown to those who ask only."""
translate = QCoreApplication.translate


class RuleDetail(Scrolled):
    """Shows one rule. Does nothing itself."""

    switch_turned = Signal(object, bool)
    """The :class:`ShownRule`, and whether it is to be off."""
    adapt_asked = Signal(object)
    edit_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Kuralın ayrıntısı"))
        self._rule: ShownRule | None = None
        self._article_off = False
        self.switch = QCheckBox()
        self.switch.hide()
        self.words = QWidget()

    @property
    def rule(self) -> ShownRule | None:
        return self._rule

    def show_rule(self, rule: ShownRule | None, *, off: bool = False, article_off: bool = False) -> None:
        """Show ``rule``, or nothing. With ``article_off`` its own switch cannot do anything."""
        self._rule, self._article_off = rule, article_off
        self.begin()
        if rule is None:
            self.finish()
            return
        self.column.addWidget(label(say(rule.title), "heading", wrap=True))
        self.column.addLayout(_chips(rule))
        if rule.finds is not None:
            self.column.addWidget(readable(say(rule.finds)))
        self._add_switch(rule, off=off, article_off=article_off)
        self._add_words(rule)
        self._add_examples(rule)
        if rule.why is not None:
            self.column.addWidget(section(self.tr("Neden")))
            self.column.addWidget(readable(say(rule.why)))
        if rule.cannot is not None:
            self.column.addWidget(section(self.tr("Neyi göremez")))
            self.column.addWidget(readable(say(rule.cannot)))
        self._add_sources(rule)
        self.finish()

    def show_switch(self, *, off: bool, article_off: bool) -> bool:
        """Turn the shown switch as it stands now; ``False`` where the rule must be shown anew."""
        if article_off is not self._article_off:
            return False
        self.switch.setChecked(not off)
        return True

    def _add_switch(self, rule: ShownRule, *, off: bool, article_off: bool) -> None:
        self.switch = QCheckBox(self.tr("Bu kural denetlensin"))
        self.switch.setChecked(not off)
        self.switch.clicked.connect(self._turn)
        self.switch.setVisible(rule.switch)
        self.switch.setEnabled(not article_off)
        self.column.addWidget(self.switch)
        if article_off and rule.switch:
            said = self.tr("Maddenin bütün kuralları kapalı; önce maddeyi açın.")
            self.column.addWidget(label(said, "caption", wrap=True))
        if adaptable(rule):
            adapt = button(self.tr("Bu kuralı birime uyarla…"), lambda: self.adapt_asked.emit(rule), icon="settings")
            self.column.addLayout(_left(adapt))
        elif rule.origin is Origin.UNIT:
            edit = button(self.tr("Kuralı düzenle…"), lambda: self.edit_asked.emit(rule), icon="note")
            self.column.addLayout(_left(edit))

    def _turn(self) -> None:
        if self._rule is not None:
            self.switch_turned.emit(self._rule, not self.switch.isChecked())

    def _add_words(self, rule: ShownRule) -> None:
        if not rule.patterns:
            return
        self.column.addWidget(section(self.tr("Aradığı sözler")))
        self.words = QWidget()
        flow = FlowLayout(self.words, SPACE_XS)
        self.column.addWidget(self.words)
        first = 0 if rule.id in _HIDDEN else _SHOWN
        _fill(flow, rule.patterns[:first])
        if len(rule.patterns) > first:
            more = button("", role="ghost")
            said = self.tr("{n} söz daha göster") if first else self.tr("{n} sözü göster")
            more.setText(said.format(n=len(rule.patterns) - first))
            more.setAccessibleName(more.text())

            def unfold() -> None:
                more.hide()
                _fill(flow, rule.patterns[first:])
                self.words.updateGeometry()
                self.setFocus()

            more.clicked.connect(unfold)
            self.column.addLayout(_left(more))
        said = self.tr("“…” sözün ekleriyle de bulunduğunu, “⋯” araya bir iki sözcük girebildiğini gösterir.")
        self.column.addWidget(label(said, "caption", wrap=True))

    def _add_examples(self, rule: ShownRule) -> None:
        if rule.id in _HIDDEN or not (rule.hits or rule.clean or rule.rewrites):
            return
        self.column.addWidget(section(self.tr("Örnekler")))
        for found, instead in rule.rewrites:
            self.column.addWidget(marked("arrow-right", "accent", f"{found} → {instead}"))
        for text in rule.hits:
            self.column.addWidget(marked("warning", "warning", text, self.tr("Uyarılır")))
        for text in rule.clean:
            self.column.addWidget(marked("check", "success", text, self.tr("Uyarılmaz")))

    def _add_sources(self, rule: ShownRule) -> None:
        if rule.sources:
            self.column.addWidget(section(self.tr("Kaynaklar")))
            for source in rule.sources:
                self.column.addWidget(readable(source, "muted"))
        if rule.as_of:
            said = self.tr("Adlar ve tanımlar en son {day} tarihinde gözden geçirildi.").format(day=rule.as_of)
            self.column.addWidget(label(said, "caption", wrap=True))
        self.column.addWidget(readable(self.tr("Kuralın adı: {id}").format(id=rule.id), "caption"))


def _chips(rule: ShownRule) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    row.addWidget(Chip(severity_name(rule.severity), tone_of(rule.severity)))
    if rule.origin is Origin.UNIT:
        row.addWidget(Chip(translate("RulesList", "birim kuralı"), "accent"))
    if rule.changed:
        row.addWidget(Chip(translate("RulesList", "birime uyarlandı"), "accent"))
    row.addStretch(1)
    return row


def _left(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch(1)
    return row


def _fill(flow: FlowLayout, patterns: Sequence[str]) -> None:
    for pattern in patterns:
        chip: QLabel = Chip(pattern)
        chip.setToolTip(pattern)
        chip.setMinimumWidth(1)  # in a narrow column the longest is cut, and does not push everything out of sight
        flow.addWidget(chip)
