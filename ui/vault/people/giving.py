"""Carries what :class:`MyCardDialog` asks for to the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from models.errors import UserError
from services.text_files import write_whole
from services.vault.people.card import SignedCard
from ui.messages import say
from ui.vault.parts import Part
from ui.vault.people.my_card import MyCardDialog


class CardGiving(QObject):
    """Opens the dialog over a part, and writes files for it."""

    def __init__(self, part: Part) -> None:
        super().__init__(part)
        self._part = part
        self.dialog: MyCardDialog | None = None

    def show(self, card: SignedCard) -> None:
        """Open the dialog."""
        self.dialog = dialog = MyCardDialog(card, self._part)
        dialog.finished.connect(self._forget)

        def save(path: Path, data: bytes) -> None:
            self._part.tools.tasks.run(
                "io",
                lambda _: write_whole(path, data),
                owner=dialog,
                done=lambda _: dialog.tell(self.tr("Kartınız kaydedildi: {name}").format(name=path.name)),
                failed=lambda error: self._fail(dialog, error),
            )

        dialog.save_asked.connect(save)
        dialog.open()

    def _fail(self, dialog: MyCardDialog, error: Exception) -> None:
        if isinstance(error, UserError):
            dialog.tell(" ".join((say(error.message), say(error.hint))))
        else:
            self._part.tools.tasks.task_failed.emit(error)

    def _forget(self) -> None:
        self.dialog = None
