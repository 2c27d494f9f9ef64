"""What I gave, to whom, and whether they have told that they have it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.overview import GivenLine, Receiver
from services.vault.handoff.standing import Standing
from services.vault.handoff.states import GrantState
from ui.kit import Card, hline, label
from ui.theme.tokens import SPACE_M
from ui.vault.handoff.rows import StateRow, emptied
from ui.vault.people.wording import day_of

_TITLES_SHOWN = 4


class GivenCard(Card):
    """One row for each circle of colleagues; lines that are over stand last and offer nothing."""

    renew_asked = Signal(object)
    save_asked = Signal(object)
    withdraw_asked = Signal(object)
    receipt_asked = Signal()
    """A :class:`GivenLine` each, but for the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(label(self.tr("Verdikleriniz"), "heading"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_M)
        self.body.addLayout(self._rows)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show other lines."""
        emptied(self._rows)
        self.setVisible(bool(standing.lines))
        for place, line in enumerate(standing.lines):
            if place:
                self._rows.addWidget(hline())
            row = self._row(line)
            self._rows.addWidget(row)
            row.show()  # now, or the keyboard could not be brought back to it

    def _row(self, line: GivenLine) -> StateRow:
        row = StateRow(f"handoff.line.{line.id}", ", ".join(one.name for one in line.receivers))
        for one in line.receivers:
            words, tone = self._state(line, one)
            if len(line.receivers) > 1:
                words = f"{one.name.partition(' ')[0]}: {words}"
            row.add_chip(words, tone).setObjectName(f"handoff.state.{line.id}.{one.fp}")
        row.add_line(self._described(line))
        if line.withdrawn or line.expired:
            return row
        if line.needs_sealing:
            row.add_line(self._changed(line))
            row.add_button(
                self.tr("Yenile"), lambda: self.renew_asked.emit(line), f"handoff.renew.{line.id}", role="primary"
            )
        elif any(one.waiting for one in line.receivers):
            row.add_button(self.tr("Alındıyı al…"), self.receipt_asked.emit, f"handoff.take-receipt.{line.id}")
        row.add_button(self.tr("Dosyayı kaydet…"), lambda: self.save_asked.emit(line), f"handoff.save.{line.id}")
        row.add_button(
            self.tr("Geri çek…"), lambda: self.withdraw_asked.emit(line), f"handoff.withdraw.{line.id}", role="ghost"
        )
        return row

    def _state(self, line: GivenLine, one: Receiver) -> tuple[str, str]:
        over = {
            GrantState.ROTATION_DUE: (self.tr("Açtı, parolalar değişmeli"), "error"),
            GrantState.WITHDRAWN: (self.tr("Geri çekildi"), ""),
            GrantState.EXPIRED: (self.tr("Süresi doldu"), ""),
        }
        if one.state in over:
            return over[one.state]
        if line.needs_sealing:
            return self.tr("Yenilenmeli"), "warning"
        if one.waiting or one.acked_at is None:
            return self.tr("Alındı bekleniyor"), "warning"
        if one.drilled_at is not None:
            return self.tr("{day} günü denedi").format(day=day_of(one.drilled_at)), "success"
        return self.tr("{day} günü aldı").format(day=day_of(one.acked_at)), "success"

    def _described(self, line: GivenLine) -> str:
        kind = self.tr("sürekli yedek")
        if line.kind is HandoffKind.COVER and line.until is not None:
            kind = self.tr("{day} gününe kadar vekâlet").format(day=line.until.strftime("%d.%m.%Y"))
        parts = [self.tr("{n} hesap").format(n=len(line.items)), kind]
        if line.with_notes:
            parts.append(self.tr("notlarıyla"))
        if line.sealed_at is not None:
            parts.append(self.tr("dosya {day} tarihli").format(day=day_of(line.sealed_at)))
        return " · ".join(parts)

    def _changed(self, line: GivenLine) -> str:
        titles = [title for item, title in line.items if item in line.changed]
        shown = ", ".join(titles[:_TITLES_SHOWN])
        if len(titles) > _TITLES_SHOWN:
            shown = self.tr("{shown} ve {n} hesap daha").format(shown=shown, n=len(titles) - _TITLES_SHOWN)
        return self.tr("Dosya hazırlandıktan sonra değişti: {titles}.").format(titles=shown)
