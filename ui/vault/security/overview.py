"""Güvenlik: which accounts have something open, the worst first."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from services.accounts.audit import ItemState, summarise
from services.language import turkish
from ui.kit import Card, ElidedLabel, button, hline, label
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.parts import Part, VaultTools
from ui.vault.security.reading import Checked, SecurityReader

_MOST = 20
"""Lines that are shown: nobody works through more in a morning."""


class OverviewSection(Part):
    """A line for each credential with something open, and the way to it."""

    def __init__(self, tools: VaultTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, parent)
        self._reader = SecurityReader(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(label(self.tr("Hesapların güvenliği"), "section"))
        self._card = Card(margin=SPACE_M)
        self._card.body.setSpacing(SPACE_S)
        column.addWidget(self._card)
        tools.events.unit_changed.connect(self._read)
        for changed in (tools.news.credentials_changed, tools.news.handoffs_changed, tools.news.people_changed):
            changed.connect(self._read)

    def start(self) -> None:
        super().start()
        self._read()

    def stop(self) -> None:
        super().stop()
        self._reader.forget()
        self._clear()

    def take_focus(self) -> None:
        """Take the keyboard to the first account with something open."""
        first = self._card.findChild(QWidget, "open-credential")
        (first or self).setFocus()

    def _read(self) -> None:
        if self.is_open:
            self._reader.read("", self._show)

    def _show(self, checked: list[Checked]) -> None:
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._clear()
        opened = [(one, summarise(one.items)) for one in checked]
        opened = [(one, summary) for one, summary in opened if not summary.is_clear]
        opened.sort(key=lambda pair: (-pair[1].open, -pair[1].unknown, turkish.sort_key(pair[0].credential.title)))
        for number, (one, _) in enumerate(opened[:_MOST]):
            if number:
                self._card.body.addWidget(hline())
            self._card.body.addWidget(self._line(one))
        if len(opened) > _MOST:
            words = self.tr("%n kayıtta daha açık madde var; bunlar bitince gösterilir.", "", len(opened) - _MOST)
            self._card.body.addWidget(label(words, "caption", wrap=True))
        if not opened:
            said = self.tr("Kasadaki hesaplarda eksik görünmüyor.") if checked else self.tr("Kasada henüz kayıt yok.")
            self._card.body.addWidget(label(said, "muted", wrap=True))
        if had_focus:
            self.take_focus()

    def _line(self, one: Checked) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = ElidedLabel()
        title.setText(one.credential.title)
        words.addWidget(title)
        missing = [say(item.title) for item in one.items if item.is_open]
        unknown = [say(item.title) for item in one.items if item.state is ItemState.UNKNOWN]
        if missing:
            words.addWidget(label(self.tr("Eksik: {items}").format(items=", ".join(missing)), "caption", wrap=True))
        if unknown:
            words.addWidget(
                label(self.tr("Bilinmiyor: {items}").format(items=", ".join(unknown)), "caption", wrap=True)
            )
        row.addLayout(words, 1)
        credential_id = one.credential.id
        go = button(self.tr("Kayda git"), lambda: self.tools.news.credential_asked.emit(credential_id))
        go.setAccessibleName(self.tr("{title} kaydına git").format(title=one.credential.title))
        go.setObjectName("open-credential")
        row.addWidget(go)
        return line

    def _clear(self) -> None:
        while (place := self._card.body.takeAt(0)) is not None:
            widget = place.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
