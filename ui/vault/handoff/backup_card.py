"""Which of my accounts somebody could open if I could not be reached, and the one thing to do about each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from services.vault.handoff.standing import AccountStanding, Standing, Step
from services.vault.handoff.words import said_of, step_words
from ui.kit import Card, Chip, ElidedLabel, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.handoff.rows import MOST_ROWS, PlatformIcon, Rows


class BackupCard(Card):
    """Shows a standing; what is wanted is told by signals."""

    step_asked = Signal(object)
    """An :class:`AccountStanding` whose next step is wanted."""
    accounts_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(label(self.tr("Hesaplarınızın yedeği"), "heading"))
        self.waiting = Chip("", "warning")
        self.waiting.setObjectName("handoff.waiting")
        head.addWidget(self.waiting)
        head.addStretch(1)
        self.body.addLayout(head)
        self.summary = label("", wrap=True)
        self.summary.setObjectName("handoff.summary")
        self.body.addWidget(self.summary)
        self._rows = Rows()
        self.body.addWidget(self._rows)
        self._more = label("", "muted", wrap=True)
        self._more.setObjectName("handoff.more")
        self.body.addWidget(self._more)
        self._none = button(self.tr("Hesaplara git"), self.accounts_asked.emit, icon="key")
        self._none.setObjectName("handoff.go-accounts")
        self.body.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_standing(Standing())

    def show_standing(self, standing: Standing) -> None:
        """Show other accounts."""
        self._none.setVisible(not standing.accounts)
        self.waiting.setVisible(standing.waiting > 0)
        self.waiting.setText(self.tr("{n} alındı bekleniyor").format(n=standing.waiting))
        self.summary.setText(self._summed(standing))
        shown, more = standing.accounts[:MOST_ROWS], len(standing.accounts) - MOST_ROWS
        self._rows.show_inside(self._grid(shown) if shown else None)
        self._more.setVisible(more > 0)
        self._more.setText(self.tr("… ve {n} hesap daha; yedekleri Hesaplar listesinde yazar.").format(n=more))

    def _summed(self, standing: Standing) -> str:
        total, current = len(standing.accounts), standing.current
        if not total:
            return self.tr("Kasada henüz hesap yok. Önce hesaplarınızı ekleyin, sonra bir meslektaşınıza yedekletin.")
        if current == total:
            return self.tr("Size ulaşılamazsa her hesabı açabilecek bir meslektaşınız var.")
        told = self.tr("{total} hesaptan {current} tanesinin yedeği güncel.").format(total=total, current=current)
        if not current:
            told = self.tr("Hiçbir hesabın güncel yedeği yok: size ulaşılamadığı gün kimse giremez.")
        if not standing.people:
            advice = self.tr("Hesap verebilmek için önce bir meslektaşınızın kartını alıp altı sözcüğü karşılaştırın.")
            return f"{told} {advice}"
        return told

    def _grid(self, accounts: Sequence[AccountStanding]) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, one in enumerate(accounts):
            for column, widget in enumerate(self._widgets(one)):
                grid.addWidget(widget, row, column)
        return inside

    def _widgets(self, one: AccountStanding) -> list[QWidget]:
        said = said_of(one.badge, one.name)
        title = ElidedLabel()
        title.setText(one.title)
        chip = Chip(say(said.words), said.tone)
        chip.setObjectName(f"handoff.badge.{one.id}")
        chip.setToolTip(say(said.hint))
        chip.setAccessibleName(f"{one.title}: {say(said.words)}. {say(said.hint)}")
        widgets: list[QWidget] = [PlatformIcon(one.platform), title, label(one.name, "muted"), chip]
        if one.next.step is not Step.NOTHING:
            words = say(step_words(one.next.step))
            go = button(words, lambda: self.step_asked.emit(one))
            go.setObjectName(f"handoff.step.{one.id}")
            go.setAccessibleName(f"{words.rstrip('…')}: {one.title}")
            go.setToolTip(say(said.hint))
            widgets.append(go)
        return widgets
