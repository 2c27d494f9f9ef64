"""What colleagues entrusted to me."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from services.vault.handoff.messages import HandoffKind
from services.vault.handoff.standing import Entrusted, Standing
from ui.kit import Card, label
from ui.vault.handoff.rows import MOST_ROWS, Rows, StateRow, stacked
from ui.vault.people.wording import day_of


class EntrustedCard(Card):
    """One row for each handoff that I hold. Every signal carries an :class:`Entrusted`."""

    open_asked = Signal(object)
    drill_asked = Signal(object)
    receipt_asked = Signal(object)
    record_asked = Signal(object)
    drop_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(label(self.tr("Size emanet edilenler"), "heading"))
        self._nothing = label(
            self.tr(
                "Size emanet edilmiş hesap yok. Bir meslektaşınız devir dosyası gönderirse “Dosya al…” ile alın ya da"
                " dosyayı bu sayfaya sürükleyin."
            ),
            "muted",
            wrap=True,
        )
        self.body.addWidget(self._nothing)
        self._rows = Rows()
        self.body.addWidget(self._rows)

    def show_standing(self, standing: Standing, now: datetime) -> None:
        """Show other handoffs."""
        self._nothing.setVisible(not standing.entrusted)
        self._rows.show_inside(stacked([self._row(one, now) for one in standing.entrusted[:MOST_ROWS]]))

    def _row(self, one: Entrusted, now: datetime) -> StateRow:
        grant = one.grant
        row = StateRow(f"handoff.grant.{grant.id}", one.name or self.tr("Tanınmayan biri"))
        due = now >= one.drill_due
        self._add_state(row, one, due=due)
        row.add_line(", ".join(item.title for item in one.items))
        row.add_line(self._described(one, due=due))
        if grant.conflict_at is not None:
            row.add_line(self.tr("Aynı numarayla ikinci bir dosya geldi ve alınmadı: meslektaşınızı arayıp sorun."))
        row.add_button(
            self.tr("Dene"),
            lambda: self.drill_asked.emit(one),
            f"handoff.drill.{grant.id}",
            role="primary" if due else "",
        ).setToolTip(self.tr("Hesapların açılabildiğini hiçbir parolayı göstermeden sınar"))
        row.add_button(self.tr("Aç…"), lambda: self.open_asked.emit(one), f"handoff.open.{grant.id}")
        if grant.opened:
            row.add_button(
                self.tr("Kayıt…"), lambda: self.record_asked.emit(one), f"handoff.record.{grant.id}", role="ghost"
            ).setToolTip(self.tr("Son açmanın kaydını yeniden gönderin"))
        row.add_button(
            self.tr("Alındı…"), lambda: self.receipt_asked.emit(one), f"handoff.receipt.{grant.id}", role="ghost"
        ).setToolTip(self.tr("Alındıyı yeniden gönderin"))
        row.add_button(self.tr("Sil…"), lambda: self.drop_asked.emit(one), f"handoff.drop.{grant.id}", role="ghost")
        return row

    def _add_state(self, row: StateRow, one: Entrusted, *, due: bool) -> None:
        if not one.trusted:
            row.add_chip(self.tr("Paylaşım kaldırıldı"), "")
        elif one.expired:
            row.add_chip(self.tr("Süresi doldu"), "")
        elif one.grant.opened:
            row.add_chip(self.tr("{day} günü açtınız").format(day=day_of(one.grant.opened[-1].at)), "warning")
        elif due:
            row.add_chip(self.tr("Deneme zamanı"), "warning")
        else:
            row.add_chip(self.tr("Hazır"), "success")

    def _described(self, one: Entrusted, *, due: bool) -> str:
        grant = one.grant
        parts = [self.tr("{n} hesap").format(n=len(grant.items))]
        if grant.kind is HandoffKind.COVER and grant.until is not None:
            parts.append(self.tr("{day} gününe kadar vekâlet").format(day=grant.until.strftime("%d.%m.%Y")))
        else:
            parts.append(self.tr("sürekli yedek"))
        parts.append(self.tr("{day} günü aldınız").format(day=day_of(grant.received_at)))
        if grant.drilled_at is not None:
            parts.append(self.tr("{day} günü denediniz").format(day=day_of(grant.drilled_at)))
        if not due:
            parts.append(self.tr("sonraki deneme {day}").format(day=day_of(one.drill_due)))
        return " · ".join(parts)
