"""Carries what :class:`TakeCardDialog` was handed to the book of colleagues."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.text_files import decode
from services.vault.handoff.inspection import FileKind, kind_of
from services.vault.people.book import ContactBook
from services.vault.people.card import LARGEST
from services.vault.people.contacts import Contact
from services.vault.people.pictures import is_picture
from services.vault.people.sighting import Sighting
from ui.vault.parts import LANE, Part
from ui.vault.people.card_painting import png_of
from ui.vault.people.hand_in import ReadPicture
from ui.vault.people.take_card import Decision, TakeCardDialog


class CardTaking(QObject):
    """Opens the dialog over a part: read, look, let the user decide, add."""

    taken = Signal(Contact)

    def __init__(self, part: Part, book: ContactBook, read_picture: ReadPicture) -> None:
        super().__init__(part)
        self._part = part
        self._book = book
        self._read_picture = read_picture
        self._data = b""
        self.dialog: TakeCardDialog | None = None

    def ask(self) -> None:
        """Open the dialog."""
        self.dialog = dialog = TakeCardDialog(self._part)
        dialog.text_given.connect(self._look)
        dialog.file_given.connect(self._read)
        dialog.picture_given.connect(self._scan)
        dialog.decided.connect(self._add)
        dialog.finished.connect(self._forget)
        dialog.open()

    def take(self, data: bytes) -> None:
        """Open the dialog with a card that was handed in elsewhere."""
        self.ask()
        self._look((decode(data) or "").encode() if len(data) <= LARGEST else data)

    def _read(self, path: Path) -> None:
        self._run("io", lambda _: read_start(path), lambda data: self._take(path, data))

    def _take(self, path: Path, data: bytes) -> None:
        if is_picture(data):
            self._run("images", lambda is_cancelled: self._read_picture(path, is_cancelled), self._look)
        else:
            self._look((decode(data) or "").encode() if len(data) <= LARGEST else data)

    def _scan(self, image: QImage) -> None:
        def scan(is_cancelled: IsCancelled) -> bytes:
            return self._read_picture(png_of(image), is_cancelled)

        self._run("images", scan, self._look)

    def _look(self, data: bytes) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        if kind_of(data) in (FileKind.HANDOFF, FileKind.RECEIPT, FileKind.OPENING):
            self._fail(of_another_place())
            return
        self._data = data

        def look() -> tuple[Sighting, list[Contact]]:
            return self._book.look(data), self._book.contacts()

        self._part.tools.tasks.run(
            LANE,
            lambda _: look(),
            owner=dialog,
            done=lambda found: dialog.show_sighting(*found),
            failed=self._fail,
        )

    def _add(self, decision: Decision) -> None:
        data = self._data

        def add() -> Contact:
            return self._book.add_card(data, same_as=decision.same_as, another=decision.another, sure=decision.sure)

        self._part.run(add, self._done, self._fail)

    def _done(self, contact: Contact) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.taken.emit(contact)

    def _run(self, lane: str, work: Callable[[IsCancelled], bytes], done: Callable[[bytes], None]) -> None:
        if self.dialog is not None:
            self._part.tools.tasks.run(lane, work, owner=self.dialog, done=done, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, UserError) and self.dialog is not None:
            self.dialog.show_error(error)
        else:
            self._part.tools.tasks.task_failed.emit(error)

    def _forget(self) -> None:
        self.dialog = None
        self._data = b""


def read_start(path: Path) -> bytes:
    """Return as much of a file as a card may have, and one byte more, so that a larger one is seen to be larger."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError:
        raise UserError(
            Message(QT_TRANSLATE_NOOP("services", "“{name}” okunamadı."), {"name": path.name}),
            Message(QT_TRANSLATE_NOOP("services", "Dosyanın yerinde durduğundan emin olup yeniden seçin.")),
        ) from None


def of_another_place() -> UserError:
    """Return the error for what is ours and no card."""
    return UserError(
        Message(QT_TRANSLATE_NOOP("services", "Bu bir kart değil: devir dosyası, alındı ya da açma kaydı.")),
        Message(QT_TRANSLATE_NOOP("services", "Onu “Yedek ve devir” bölümünde “Dosya al…” ile alın.")),
    )
