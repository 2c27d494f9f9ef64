"""Kasanın geçmişi: whether the vault's file tells one story, and what does not belong to it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from services.clock import local_day
from services.vault.settling import WAY_IN, Broken
from services.vault.strongroom import History
from ui.kit import Card, button, label
from ui.theme.tokens import SPACE_S

_MOST = 8


class HistoryCard(Card):
    """One sentence where all is well; otherwise what cannot be opened, and a way to do without it."""

    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body.addWidget(label(self.tr("Kasanın geçmişi"), "heading"))
        self._words = label("", "muted", wrap=True)
        self._broken = label("", wrap=True)
        self.body.addWidget(self._words)
        self.body.addWidget(self._broken)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.remove = button(self.tr("Açılamayanları kaldır…"), self.removal_asked.emit)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.body.addLayout(row)
        self.clear()

    def clear(self) -> None:
        """Show nothing: the vault is locked."""
        self._words.clear()
        for widget in (self._broken, self.remove):
            widget.hide()

    def show_history(self, history: History) -> None:
        """Say whether the history is whole, and what is not."""
        self._broken.setText("\n".join(self._line(one) for one in history.broken[:_MOST]))
        for widget in (self._broken, self.remove):
            widget.setVisible(bool(history.broken))
        if history.since is not None:
            words = self.tr(
                "{day} gününden beri %n değişiklik; hepsi denetlendi, eksiği ve değiştirilmişi yok.", "", history.lines
            )
            self._words.setText(words.format(day=_day(history.since)))
        elif history.broken:
            self._words.setText(
                self.tr(
                    "%n kayıt bu program dışında değiştirilmiş ve açılamıyor. Önce sağlam bir yedeği geri yüklemeyi"
                    " deneyin; olmazsa bunları kaldırıp kalanlarla devam edin. O zamana kadar devir ve anahtar"
                    " yenileme durur.",
                    "",
                    len(history.broken),
                )
            )
        else:
            self._words.setText(
                self.tr("Kasa dosyası bu program dışında değiştirilmiş. Bir yedeğini geri yükleyip karşılaştırın.")
            )

    def _line(self, one: Broken) -> str:
        names = {
            "credential": self.tr("Hesap kaydı"),
            "contact": self.tr("Meslektaş"),
            "identity": self.tr("Kendi kartınız"),
            WAY_IN: self.tr("Kurtarma kiti"),
        }
        name = names.get(one.kind, self.tr("Devir ya da kurtarma kaydı"))
        return f"• {name}, {_day(one.updated)}" if one.updated else f"• {name}"


def _day(moment: datetime) -> str:
    day = local_day(moment if moment.tzinfo else moment.astimezone())
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")
