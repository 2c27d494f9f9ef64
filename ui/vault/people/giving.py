"""Carries what :class:`MyCardDialog` asks for to the disk."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from shiboken6 import isValid

from models.errors import UserError
from services.text_files import write_whole
from services.vault.people.card import SignedCard
from services.vault.qr_writing import Modules, modules
from ui.messages import say_error
from ui.vault.parts import Part
from ui.vault.people.card_painting import card_picture
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

        dialog.save_asked.connect(partial(self._save, dialog))
        self._part.tools.tasks.run(
            "io", lambda _: _drawn(card), owner=dialog, done=lambda drawn: dialog.show_code(*drawn)
        )
        dialog.open()

    def _save(self, dialog: MyCardDialog, path: Path, make: Callable[[], bytes]) -> None:
        def saved(_: None) -> None:
            if isValid(dialog):
                dialog.tell(self.tr("Kartınız kaydedildi: {name}").format(name=path.name))

        # The part owns it: what fails behind a dialog that was closed at once must be told too.
        self._part.tools.tasks.run(
            "io",
            lambda _: write_whole(path, make()),
            owner=self._part,
            done=saved,
            failed=partial(self._fail, dialog),
        )

    def _fail(self, dialog: MyCardDialog, error: Exception) -> None:
        if isinstance(error, UserError) and isValid(dialog):
            dialog.tell(say_error(error), wrong=True)
        else:
            self._part.tools.tasks.task_failed.emit(error)

    def _forget(self) -> None:
        self.dialog = None


def _drawn(card: SignedCard) -> tuple[Modules, QImage]:
    """Return the card's code and its picture; longer than a frame, so on a lane."""
    code = modules(card.text())
    return code, card_picture(card.card, code)
