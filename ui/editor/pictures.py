"""Pictures on their way into a post: measured, copied into the media folder, attached."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Attachment
from ui.editor.ports import EditorStorage, MediaPort, PicturesPort
from ui.editor.sheet import Sheet
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner

_CLIPBOARD_NAME = "pano.png"
Importing = Callable[[MediaPort], tuple[str, Path]]
"""Copies a picture into the media folder; on the "io" lane, since a large one takes its time."""


class PictureImporter(QObject):
    """Attaches pictures to a sheet. A file that is no picture gets a sentence, is left out and is never copied."""

    attached = Signal(object, object)
    """The :class:`Sheet` and the :class:`Attachment` it got."""
    replaced = Signal(object, object, object)
    """The :class:`Sheet`, the :class:`Attachment` that gave way, and the one that took its place."""

    def __init__(
        self, tasks: TaskRunner, events: AppEvents, storage: EditorStorage, pictures: PicturesPort, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._events = events
        self._storage = storage
        self._pictures = pictures

    def add_files(
        self,
        sheet: Sheet,
        paths: Sequence[Path],
        alt_text: str = "",
        credit: str = "",
        names: Sequence[str] = (),
        *,
        in_place_of: str = "",
    ) -> None:
        """Attach files from anywhere on this PC; ``names`` are what they are called where their paths do not tell.

        With ``in_place_of`` (an attachment's id) one file takes the place of that attachment, while it is there.
        """
        for path, name in zip(paths, names or [path.name for path in paths], strict=True):

            def copy(media: MediaPort, path: Path = path) -> tuple[str, Path]:
                return media.import_file(path)

            def measured(made: Attachment, copy: Importing = copy) -> None:
                def copied(file: tuple[str, Path]) -> None:
                    self._attach(sheet, replace(made, sha256=file[0]), in_place_of)

                self._copy(sheet, copy, copied)

            self._measure(sheet, path, name, (alt_text, credit), measured)

    def add_image(self, sheet: Sheet, image: QImage) -> None:
        """Attach a picture from the clipboard."""

        def encode(_is_cancelled: IsCancelled) -> bytes:
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes
            return bytes(buffer.data().data())

        def encoded(data: bytes) -> None:
            def copied(file: tuple[str, Path]) -> None:
                def measured(made: Attachment) -> None:
                    self._attach(sheet, replace(made, sha256=file[0]))

                self._measure(sheet, file[1], _CLIPBOARD_NAME, ("", ""), measured)

            self._copy(sheet, lambda media: media.import_bytes(data, _CLIPBOARD_NAME), copied)

        self._tasks.run("images", encode, owner=sheet, done=encoded)

    def _copy(self, sheet: Sheet, copy: Importing, copied: Callable[[tuple[str, Path]], None]) -> None:
        def door(_is_cancelled: IsCancelled) -> MediaPort:
            return self._storage.media

        def opened(media: MediaPort) -> None:
            self._tasks.run("io", lambda _: copy(media), owner=sheet, done=copied)

        # The storage opens on its own lane only; the folder of pictures may then be used from any.
        self._tasks.run("storage", door, owner=sheet, done=opened)

    def _measure(
        self, sheet: Sheet, path: Path, name: str, words: tuple[str, str], measured: Callable[[Attachment], None]
    ) -> None:
        def work(is_cancelled: IsCancelled) -> Attachment:
            found = self._pictures.inspect(path, is_cancelled=is_cancelled)
            if not found.format:
                raise _refusal(found.diagnostics[0].message if found.diagnostics else None, name)
            alt_text, credit = words
            return Attachment(
                id=uuid.uuid4().hex,
                sha256="",
                file_name=name,
                format=found.format,
                width=found.width,
                height=found.height,
                alt_text=alt_text,
                credit=credit,
            )

        self._tasks.run("images", work, owner=sheet, done=measured)

    def _attach(self, sheet: Sheet, made: Attachment, in_place_of: str = "") -> None:
        if any(known.sha256 == made.sha256 for known in sheet.post.attachments):
            already = Message(QT_TRANSLATE_NOOP("services", "“{name}” bu yazıda zaten var."), {"name": made.file_name})
            self._events.notice_raised.emit(Notice(Severity.INFORMATION, already))
            return
        old = next((known for known in sheet.post.attachments if known.id == in_place_of), None)
        if old is None:
            sheet.set_attachments((*sheet.post.attachments, made))
        else:
            sheet.set_attachments(tuple(made if known is old else known for known in sheet.post.attachments))
        self.attached.emit(sheet, made)
        if old is not None:
            self.replaced.emit(sheet, old, made)


def _refusal(reason: Message | None, name: str) -> UserError:
    message = Message(QT_TRANSLATE_NOOP("services", "“{name}” eklenmedi: görsel olarak okunamadı."), {"name": name})
    hint = Message(QT_TRANSLATE_NOOP("services", "Dosyayı bir görüntüleyicide açıp yeniden kaydetmeyi deneyin."))
    return UserError(message, reason or hint)
