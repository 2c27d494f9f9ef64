"""Where a QR code comes from: the screen, the clipboard, or a picture's file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from models.checking import IsCancelled
from models.errors import UserError
from models.messages import QT_TRANSLATE_NOOP, Message
from services.vault.scanner import CodeScanner, NoCodeFound, ScannedCode
from services.vault.secret import Secret
from ui.kit import button, label
from ui.tasks import Task, TaskRunner
from ui.theme.tokens import SPACE_S
from ui.vault.codes.screen_picker import ScreenPicker

LANE = "images"
_LONGEST_SIDE = 4000
_LONGEST_TEXT = 24_000
_KINDS = "*.png *.jpg *.jpeg *.webp *.bmp *.gif *.tif *.tiff *.heic *.heif *.avif"
Read = Callable[[IsCancelled], Sequence[ScannedCode]]


class CodeSources(QWidget):
    """Three buttons and a line that says that a picture is being read. Nothing of a picture is written to the disk."""

    scanned = Signal(object)
    """The codes that were read: a sequence of ``ScannedCode``, never empty."""
    refused = Signal(object)
    """A ``UserError`` that says why nothing was read."""

    def __init__(
        self,
        tasks: TaskRunner,
        scanner: CodeScanner | None = None,
        make_picker: Callable[[QWidget], ScreenPicker] = ScreenPicker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._scanner = scanner or CodeScanner()
        self._make_picker = make_picker
        self._task: Task[Sequence[ScannedCode]] | None = None
        self._from_clipboard: QImage | None = None
        self.from_file = False
        """Whether the codes that were scanned last came from a file: it is as good as the key."""
        self.picker: ScreenPicker | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        self.screen_button = button(
            self.tr("Ekrandan seç…"), self.pick, icon="crop", tooltip=self.tr("Ekrandaki karekodu işaretleyip oku")
        )
        self.clipboard_button = button(
            self.tr("Panodan"),
            self.read_clipboard,
            icon="copy",
            tooltip=self.tr("Panodaki ekran görüntüsünden karekod oku"),
        )
        self.file_button = button(
            self.tr("Dosyadan…"),
            self.ask_file,
            icon="images",
            tooltip=self.tr("Görsel dosyasından ya da telefonla çekilmiş fotoğraftan karekod oku"),
        )
        self._buttons = (self.screen_button, self.clipboard_button, self.file_button)
        for one in self._buttons:
            one.setAutoDefault(False)  # Enter in a dialog's line must not open a camera's picture
            row.addWidget(one)
        self._busy = label(self.tr("Okunuyor…"), "caption")
        self._busy.hide()
        row.addWidget(self._busy)
        row.addStretch(1)

    def pick(self) -> None:
        """Let a part of the screen be marked, and read it."""
        self.from_file = False
        self.picker = picker = self._make_picker(self)
        picker.picked.connect(self._read_images)
        picker.refused.connect(self.refused)
        for signal in (picker.picked, picker.refused, picker.cancelled):
            signal.connect(self._forget_picker)
        picker.start()

    def read_clipboard(self) -> None:
        """Read what is on the clipboard: a picture, the file of one, or the address itself."""
        self.from_file = False
        data = QGuiApplication.clipboard().mimeData() or QMimeData()  # none at all on an empty clipboard
        text = data.text().strip() if data.hasText() else ""
        if data.hasImage():
            image = QGuiApplication.clipboard().image()
            self._from_clipboard = image
            self._read_images([image])
        elif data.hasUrls() and data.urls()[0].isLocalFile():
            self.read_file(Path(data.urls()[0].toLocalFile()))
        elif "://" in text and len(text) <= _LONGEST_TEXT:
            self.scanned.emit([ScannedCode(Secret(line), 0, 0) for line in text.splitlines() if line.strip()])
        else:
            self.refused.emit(
                UserError(
                    Message(QT_TRANSLATE_NOOP("services", "Panoda görsel yok.")),
                    Message(
                        QT_TRANSLATE_NOOP(
                            "services", "Karekodun ekran görüntüsünü alın (Windows+Shift+S), sonra yeniden deneyin."
                        )
                    ),
                )
            )

    def ask_file(self) -> None:
        """Ask for a picture's file, and read it."""
        kinds = self.tr("Görseller ({kinds})").format(kinds=_KINDS)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Karekodun görselini seç"), "", kinds)
        if name:
            self.read_file(Path(name))

    def read_file(self, path: Path) -> None:
        """Read the codes in a picture's file."""
        self.from_file = True
        self._read(lambda is_cancelled: self._scanner.read_file(path, is_cancelled))

    def stop(self) -> None:
        """Let go of a picture that is being read, or marked."""
        if self.picker is not None:
            self.picker.stop()
            self._forget_picker()
        if self._task is not None:
            self._task.cancel()
        self._set_busy(None)
        self._from_clipboard = None

    def holds_picture(self) -> bool:
        """Whether a picture is on the clipboard, and no text that somebody may rather mean."""
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        return data.hasImage() and not data.hasText()

    def clear_clipboard(self) -> None:
        """Take the picture of a key off the clipboard after it was read from there, if it is still the same."""
        image, self._from_clipboard = self._from_clipboard, None
        if image is not None and QGuiApplication.clipboard().image() == image:
            QGuiApplication.clipboard().clear()

    def _read_images(self, images: Sequence[QImage]) -> None:
        def read(is_cancelled: IsCancelled) -> Sequence[ScannedCode]:
            found: list[ScannedCode] = []
            nothing: NoCodeFound | None = None
            for image in images:
                try:
                    found += self._scanner.read_picture(encoded(image), is_cancelled)
                except NoCodeFound as error:  # on this screen; the others are looked at too
                    nothing = error
            if nothing is not None and not found:
                raise nothing
            return found

        self._read(read)

    def _read(self, read: Read) -> None:
        if self._task is not None:
            return

        def done(found: Sequence[ScannedCode]) -> None:
            self._set_busy(None)
            self.scanned.emit(found)

        def failed(error: Exception) -> None:
            self._set_busy(None)
            if isinstance(error, UserError):
                self.refused.emit(error)
            else:
                self._tasks.task_failed.emit(error)

        self._set_busy(self._tasks.run(LANE, read, owner=self, done=done, failed=failed))

    def _set_busy(self, task: Task[Sequence[ScannedCode]] | None) -> None:
        self._task = task
        for one in self._buttons:
            one.setEnabled(task is None)
        self._busy.setVisible(task is not None)

    def _forget_picker(self) -> None:
        if self.picker is not None:
            self.picker.deleteLater()
            self.picker = None
            self.screen_button.setFocus()


def encoded(image: QImage) -> bytes:
    """Return ``image`` as an uncompressed file in memory. Not for the UI thread."""
    if max(image.width(), image.height()) > _LONGEST_SIDE:
        image = image.scaled(
            _LONGEST_SIDE,
            _LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    if image.hasAlphaChannel():
        solid = QImage(image.size(), QImage.Format.Format_RGB888)
        solid.fill(Qt.GlobalColor.white)
        painter = QPainter(solid)
        painter.drawImage(0, 0, image)
        painter.end()
        image = solid
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"bmp").write(image.convertToFormat(QImage.Format.Format_RGB888))
    return bytes(buffer.data().data())
