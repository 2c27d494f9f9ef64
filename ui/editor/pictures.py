"""Pictures on their way into a post: copied into the media folder, measured, attached."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QImage

from models.checking import IsCancelled
from models.enums import Severity
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from models.posts import Attachment
from ui.editor.ports import EditorStorage, PicturesPort
from ui.editor.sheet import Sheet
from ui.events import AppEvents, Notice
from ui.tasks import TaskRunner


@dataclass(frozen=True, slots=True)
class _Imported:
    sha256: str
    path: Path
    name: str


class PictureImporter(QObject):
    """Attaches pictures to a sheet. A file that is no picture gets a sentence and is left out."""

    attached = Signal(object, object)
    """The :class:`Sheet` and the :class:`Attachment` it got."""

    def __init__(
        self, tasks: TaskRunner, events: AppEvents, storage: EditorStorage, pictures: PicturesPort, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._events = events
        self._storage = storage
        self._pictures = pictures

    def add_files(self, sheet: Sheet, paths: Sequence[Path], alt_text: str = "", credit: str = "") -> None:
        """Attach files from anywhere on this PC."""
        for path in paths:

            def work(_is_cancelled: IsCancelled, path: Path = path) -> _Imported:
                return _Imported(*self._storage.media.import_file(path), path.name)

            self._import(sheet, work, alt_text, credit)

    def add_image(self, sheet: Sheet, image: QImage) -> None:
        """Attach a picture from the clipboard."""

        def encode(_is_cancelled: IsCancelled) -> bytes:
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes
            return bytes(buffer.data().data())

        def encoded(data: bytes) -> None:
            def work(_is_cancelled: IsCancelled) -> _Imported:
                name = "pano.png"
                return _Imported(*self._storage.media.import_bytes(data, name), name)

            self._import(sheet, work, "", "")

        self._tasks.run("images", encode, owner=sheet, done=encoded)

    def _import(self, sheet: Sheet, work: Callable[[IsCancelled], _Imported], alt_text: str, credit: str) -> None:
        def imported(file: _Imported) -> None:
            self._measure(sheet, file, alt_text, credit)

        self._tasks.run("storage", work, owner=sheet, done=imported)

    def _measure(self, sheet: Sheet, file: _Imported, alt_text: str, credit: str) -> None:
        def work(is_cancelled: IsCancelled) -> Attachment:
            found = self._pictures.inspect(file.path, is_cancelled=is_cancelled)
            if not found.format:
                raise _refusal(found.diagnostics[0].message if found.diagnostics else None, file.name)
            return Attachment(
                id=uuid.uuid4().hex,
                sha256=file.sha256,
                file_name=file.name,
                format=found.format,
                width=found.width,
                height=found.height,
                alt_text=alt_text,
                credit=credit,
            )

        def attach(made: Attachment) -> None:
            if any(known.sha256 == made.sha256 for known in sheet.post.attachments):
                already = Message(
                    QT_TRANSLATE_NOOP("services", "“{name}” bu yazıda zaten var."), {"name": made.file_name}
                )
                self._events.notice_raised.emit(Notice(Severity.INFORMATION, already))
                return
            sheet.set_attachments((*sheet.post.attachments, made))
            self.attached.emit(sheet, made)

        self._tasks.run("images", work, owner=sheet, done=attach)


def _refusal(reason: Message | None, name: str) -> UserError:
    message = Message(QT_TRANSLATE_NOOP("services", "“{name}” eklenmedi: görsel olarak okunamadı."), {"name": name})
    hint = Message(QT_TRANSLATE_NOOP("services", "Dosyayı bir görüntüleyicide açıp yeniden kaydetmeyi deneyin."))
    return UserError(message, reason or hint)
