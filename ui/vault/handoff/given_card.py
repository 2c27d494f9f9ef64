"""What I gave, to whom, and whether they have told that they have it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.overview import GivenLine, Receiver
from services.vault.handoff.standing import Key, Standing
from services.vault.handoff.states import GrantState
from ui.kit import Card, label
from ui.vault.handoff.rows import MOST_ROWS, Rows, StateRow, stacked
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
        self._rows = Rows()
        self.body.addWidget(self._rows)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Show other lines."""
        self.setVisible(bool(standing.lines))
        self._rows.show_inside(stacked([self._row(line, standing) for line in standing.lines[:MOST_ROWS]]))

    def _row(self, line: GivenLine, standing: Standing) -> StateRow:
        row = StateRow(f"handoff.line.{line.id}", ", ".join(one.name for one in line.receivers))
        keys = {one.fp: standing.key(one.fp) for one in line.receivers}
        for one in line.receivers:
            words, tone = self._state(line, one, keys[one.fp])
            if len(line.receivers) > 1:
                words = f"{one.name.partition(' ')[0]}: {words}"
            row.add_chip(words, tone).setObjectName(f"handoff.state.{line.id}.{one.fp}")
        row.add_line(self._described(line))
        if line.needs_sealing:
            row.add_line(self._changed(line))
        if not (line.withdrawn or line.expired):
            self._add_buttons(row, line, keys)
        return row

    def _add_buttons(self, row: StateRow, line: GivenLine, keys: Mapping[str, Key]) -> None:
        reachable = {Key.TRUSTED, Key.RENEWED} & set(keys.values())
        waiting = any(one.waiting for one in line.receivers if keys[one.fp] is Key.TRUSTED)
        if reachable and (line.needs_sealing or Key.RENEWED in reachable):
            row.add_button(
                self.tr("Yenile"), lambda: self.renew_asked.emit(line), f"handoff.renew.{line.id}", role="primary"
            )
        elif waiting and line.left:
            row.add_button(self.tr("Alındıyı al…"), self.receipt_asked.emit, f"handoff.take-receipt.{line.id}")
        if Key.TRUSTED in reachable:
            row.add_button(
                self.tr("Dosyayı kaydet…"),
                lambda: self.save_asked.emit(line),
                f"handoff.save.{line.id}",
                role="" if line.left or line.needs_sealing else "primary",
            )
        row.add_button(
            self.tr("Geri çek…"), lambda: self.withdraw_asked.emit(line), f"handoff.withdraw.{line.id}", role="ghost"
        )

    def _state(self, line: GivenLine, one: Receiver, key: Key) -> tuple[str, str]:
        if one.state is GrantState.ROTATION_DUE:
            return self.tr("Açtı, gördükleri değişmeli"), "error"
        if line.withdrawn:
            return self.tr("Geri çekildi"), ""
        lost = {
            Key.REVOKED: (self.tr("Paylaşım kaldırıldı"), ""),
            Key.DOUBTED: (self.tr("Kartı doğrulanmadı"), "error"),
            Key.RENEWED: (self.tr("Yeni kartıyla yenilenmeli"), "warning"),
        }
        if key in lost:
            return lost[key]
        return (self.tr("Süresi doldu"), "") if line.expired else self._progress(line, one)

    def _progress(self, line: GivenLine, one: Receiver) -> tuple[str, str]:
        if line.needs_sealing:
            return self.tr("Yenilenmeli"), "warning"
        if not line.left and one.waiting:
            return self.tr("Dosya kaydedilmedi"), "error"
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
