"""Taking what a colleague sent: a file, a drop, a mail's text, or a picture of a QR code."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.handoff.giving import FILE_SUFFIX
from services.vault.handoff.papers import OPENING_SUFFIX, RECEIPT_SUFFIX
from services.vault.people.card import FILE_SUFFIX as CARD_SUFFIX
from ui.kit import button, label, restyle
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.people.sheet import Sheet

_WIDTH = 620
_PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


class TakeDialog(Sheet):
    """Emits what was handed in, and stays open; whoever opened it accepts it or shows an error."""

    text_given = Signal(bytes)
    file_given = Signal(Path)
    picture_given = Signal(QImage)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("TakeDialog", "Dosya al"), _WIDTH, parent)
        self.setObjectName("handoff.take-dialog")
        self.setAcceptDrops(True)
        self.column.addWidget(label(self.windowTitle(), "heading"))
        self.column.addWidget(self._make_drop())
        self._error = label("", "problem", wrap=True)
        self._error.setObjectName("handoff.refusal")
        self._error.hide()
        self.column.addWidget(self._error)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        cancel.setAutoDefault(False)
        row.addWidget(cancel)
        self.column.addLayout(row)
        self.choose.setFocus()

    def show_error(self, error: UserError) -> None:
        """Say why it was not taken; another one may be handed in."""
        self._busy(busy=False)
        self._error.setText(say_error(error))
        self._error.show()
        self.choose.setFocus()  # it was disabled meanwhile, and the keyboard went elsewhere

    def take_in(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.give_file(paths[0])
        elif mime.hasImage():
            self._busy(busy=True)
            self.picture_given.emit(QImage(mime.imageData()))
        else:
            self._busy(busy=True)
            self.text_given.emit(mime.text().encode("utf-8", "replace"))

    def give_file(self, path: Path) -> None:
        """Hand in a file."""
        self._busy(busy=True)
        self.file_given.emit(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            restyle(self._drop, "active", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self._drop, "active", "false")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self._drop, "active", "false")
        event.acceptProposedAction()
        self.take_in(event.mimeData())

    def _busy(self, *, busy: bool) -> None:
        self._error.hide()
        for one in (self.choose, self.paste):
            one.setEnabled(not busy)

    def _make_drop(self) -> QFrame:
        self._drop = QFrame()
        self._drop.setProperty("role", "drop")
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        words = label(
            self.tr(
                "Meslektaşınızın gönderdiği devir dosyasını, alındıyı ya da açma kaydını buraya sürükleyin ya da seçin;"
                " hangisi olduğunu program anlar. E-postada metin olarak geldiyse tamamını kopyalayıp yapıştırın;"
                " karekod görseli de olur."
            ),
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self.choose = button(self.tr("Dosya seç…"), self._ask_file, role="primary", icon="attach")
        self.choose.setObjectName("handoff.choose-file")
        self.paste = button(self.tr("Yapıştır"), self._paste, icon="copy", tooltip=self.tr("Panodakini al (Ctrl+V)"))
        self.paste.setObjectName("handoff.paste")
        row.addStretch(1)
        for one in (self.choose, self.paste):
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        return self._drop

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Meslektaşınızın gönderdiği dosyayı seçin"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        ours = f"*{FILE_SUFFIX} *{RECEIPT_SUFFIX} *{OPENING_SUFFIX} *{CARD_SUFFIX} {_PICTURES}"
        dialog.setNameFilters([self.tr("Devir dosyaları ve alındılar") + f" ({ours})", self.tr("Bütün dosyalar (*)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def selected(name: str) -> None:
            self.give_file(Path(name))

        dialog.fileSelected.connect(selected)
        dialog.open()

    def _paste(self) -> None:
        self.take_in(QGuiApplication.clipboard().mimeData())


def can_take(mime: QMimeData) -> bool:
    """Whether what is dragged may be something of ours."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText()
