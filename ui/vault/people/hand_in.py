"""Where a colleague's things are handed in: a file, a drop, a mail's text, or a picture of a QR code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.errors import UserError
from ui.kit import button, label, restyle
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.people.sheet import Sheet

ReadPicture = Callable[[Path | bytes, IsCancelled], bytes]
"""Returns what the QR codes in a picture (a file, or encoded) say; runs on the lane of pictures."""
PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"
_WIDTH = 620


class HandInSheet(Sheet):
    """Emits what was handed in, and stays open; whoever opened it accepts it or shows an error."""

    text_given = Signal(bytes)
    file_given = Signal(Path)
    picture_given = Signal(QImage)

    def __init__(self, title: str, words: str, parent: QWidget) -> None:
        """``words`` tell what belongs here."""
        super().__init__(title, _WIDTH, parent)
        self.setAcceptDrops(True)
        self.column.addWidget(label(title, "heading"))
        self._drop = QFrame()
        self._drop.setProperty("role", "drop")
        self._fill_drop(words)
        self.column.addWidget(self._drop)
        self._error = label("", "problem", wrap=True)
        self._error.hide()
        self.column.addWidget(self._error)

    def show_error(self, error: UserError) -> None:
        """Say why it was not taken; another one may be handed in."""
        self._error.setText(say_error(error))
        self._error.show()

    def take_in(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.give_file(paths[0])
        elif mime.hasImage():
            self._begin()
            self.picture_given.emit(QImage(mime.imageData()))
        else:
            self._begin()
            self.text_given.emit(mime.text().encode("utf-8", "replace"))

    def give_file(self, path: Path) -> None:
        """Hand in a file."""
        self._begin()
        self.file_given.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._drop.isVisible():
            self._paste()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._drop.isVisible() and can_take(event.mimeData()):
            restyle(self._drop, "active", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self._drop, "active", "false")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self._drop, "active", "false")
        event.acceptProposedAction()
        self.take_in(event.mimeData())

    def _begin(self) -> None:
        """Something is being handed in."""
        self._error.hide()

    def _ask_file(self) -> None:
        """Let the user choose a file: :meth:`_open_file_dialog` under the right name."""
        raise NotImplementedError

    def _open_file_dialog(self, title: str, filters: Sequence[str]) -> None:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(filters)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def selected(name: str) -> None:
            self.give_file(Path(name))

        dialog.fileSelected.connect(selected)
        dialog.open()

    def _fill_drop(self, words: str) -> None:
        translate = QCoreApplication.translate
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        told = label(words, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(told)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.choose = button(translate("TakeDialog", "Dosya seç…"), self._ask_file, role="primary", icon="attach")
        tooltip = translate("TakeDialog", "Panodakini al (Ctrl+V)")
        self.paste = button(translate("TakeDialog", "Yapıştır"), self._paste, icon="copy", tooltip=tooltip)
        row.addStretch(1)
        for one in (self.choose, self.paste):
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)

    def _paste(self) -> None:
        self.take_in(QGuiApplication.clipboard().mimeData())


def can_take(mime: QMimeData) -> bool:
    """Whether what is dragged may be something of ours."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText()
