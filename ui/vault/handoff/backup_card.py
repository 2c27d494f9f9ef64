"""Which of my accounts somebody could open if I could not be reached, and the one thing to do about each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from services.vault.handoff.standing import AccountStanding, Standing, Step
from services.vault.handoff.words import said_of, step_words
from ui.kit import Card, Chip, ElidedLabel, button, label
from ui.messages import say
from ui.theme.tokens import SPACE_M, SPACE_S
from ui.vault.handoff.rows import PlatformIcon, emptied


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
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE_M)
        self._grid.setVerticalSpacing(SPACE_S)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._none = button(self.tr("Hesaplara git"), self.accounts_asked.emit, icon="key")
        self._none.setObjectName("handoff.go-accounts")
        self.body.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_standing(Standing())

    def show_standing(self, standing: Standing) -> None:
        """Show other accounts."""
        emptied(self._grid)
        self._none.setVisible(not standing.accounts)
        self.waiting.setVisible(standing.waiting > 0)
        self.waiting.setText(self.tr("{n} alındı bekleniyor").format(n=standing.waiting))
        self.summary.setText(self._summed(standing))
        for row, one in enumerate(standing.accounts):
            self._add(row, one)

    def _summed(self, standing: Standing) -> str:
        total, current = len(standing.accounts), standing.current
        if not total:
            return self.tr("Kasada henüz hesap yok. Önce hesaplarınızı ekleyin, sonra bir meslektaşınıza yedekletin.")
        if current == total:
            return self.tr("Size ulaşılamazsa bütün hesapları açabilecek bir meslektaşınız var.")
        told = self.tr("{total} hesaptan {current} tanesinin yedeği güncel.").format(total=total, current=current)
        if not current:
            told = self.tr("Hiçbir hesabın güncel yedeği yok: size ulaşılamadığı gün kimse giremez.")
        if not standing.people:
            advice = self.tr("Hesap verebilmek için önce bir meslektaşınızın kartını alıp altı sözcüğü karşılaştırın.")
            return f"{told} {advice}"
        return told

    def _add(self, row: int, one: AccountStanding) -> None:
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
        for column, widget in enumerate(widgets):
            self._grid.addWidget(widget, row, column)
            widget.show()  # now, or the keyboard could not be brought back to it
