"""Taking a colleague's card: from a file, a drop or the clipboard; then what it is, and whose."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from models.errors import UserError
from services.vault.people.card import FILE_SUFFIX
from services.vault.people.contacts import Contact
from services.vault.people.sighting import Sighting
from ui.kit import button, label, restyle
from ui.messages import say_error
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XL
from ui.vault.people.deciding import Deciding
from ui.vault.people.sheet import Sheet

_WIDTH = 620
_PICTURES = "*.png *.jpg *.jpeg *.webp *.gif *.bmp"


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user says of a card: whose new one it is (a contact's id), or that it is another person's."""

    same_as: str = ""
    another: bool = False
    sure: bool = False


class TakeCardDialog(Sheet):
    """Emits what was handed in, shows what it is (:meth:`show_sighting`), and emits what the user decides."""

    text_given = Signal(bytes)
    file_given = Signal(Path)
    picture_given = Signal(QImage)
    decided = Signal(Decision)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("TakeCardDialog", "Kart al"), _WIDTH, parent)
        self.setAcceptDrops(True)
        column = self.column
        column.addWidget(label(self.windowTitle(), "heading"))
        self._deciding = Deciding()
        self._deciding.answered.connect(lambda: self._take.setEnabled(self._deciding.has_answer))
        self._deciding.hide()
        column.addWidget(self._make_drop())
        column.addWidget(self._deciding)
        self._error = label("", "problem", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        column.addLayout(self._make_buttons())
        self._choose.setFocus()

    def show_error(self, error: UserError) -> None:
        """Say why it was not taken; another one may be handed in."""
        self._error.setText(say_error(error))
        self._error.show()
        self._take.setEnabled(self._deciding.has_answer)

    def show_sighting(self, sighting: Sighting, known: Sequence[Contact]) -> None:
        """Show what was handed in, and ask what only the user can know."""
        self._error.hide()
        self._deciding.show_sighting(sighting, known)
        self._drop.hide()
        self._deciding.show()
        self._take.show()
        self._take.setEnabled(self._deciding.has_answer)
        (self._take if self._deciding.has_answer else self._deciding).setFocus()

    def take_in(self, mime: QMimeData) -> None:
        """Take what was dropped or pasted."""
        self._error.hide()
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if paths:
            self.file_given.emit(paths[0])
        elif mime.hasImage():
            self.picture_given.emit(QImage(mime.imageData()))
        else:
            self.text_given.emit(mime.text().encode("utf-8", "replace"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste) and self._drop.isVisible():
            self._paste()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self._drop.isVisible() and (mime.hasUrls() or mime.hasImage() or mime.hasText()):
            restyle(self._drop, "active", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        restyle(self._drop, "active", "false")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self._drop, "active", "false")
        event.acceptProposedAction()
        self.take_in(event.mimeData())

    def _make_drop(self) -> QFrame:
        self._drop = QFrame()
        self._drop.setProperty("role", "drop")
        column = QVBoxLayout(self._drop)
        column.setContentsMargins(SPACE_XL, SPACE_XL, SPACE_XL, SPACE_XL)
        column.setSpacing(SPACE_L)
        words = label(
            self.tr(
                "Meslektaşınızın “.birimkart” dosyasını buraya sürükleyin ya da seçin. E-postada metin olarak geldiyse"
                " metnin tamamını kopyalayıp yapıştırın; karekodunun görseli de olur."
            ),
            wrap=True,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        self._choose = button(self.tr("Dosya seç…"), self._ask_file, role="primary", icon="attach")
        paste = button(self.tr("Yapıştır"), self._paste, icon="copy", tooltip=self.tr("Panodakini al (Ctrl+V)"))
        row.addStretch(1)
        for one in (self._choose, paste):
            one.setAutoDefault(False)
            row.addWidget(one)
        row.addStretch(1)
        column.addLayout(row)
        return self._drop

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addStretch(1)
        cancel = button(self.tr("Vazgeç"), self.reject)
        self._take = button(self.tr("Kartı al"), self._decide, role="primary")
        self._take.hide()
        for one in (cancel, self._take):
            one.setAutoDefault(False)
            row.addWidget(one)
        return row

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Meslektaşınızın kartını seçin"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Kartlar ve karekod görselleri") + f" (*{FILE_SUFFIX} {_PICTURES})",
                self.tr("Bütün dosyalar") + " (*)",
            ]
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def selected(name: str) -> None:
            self._error.hide()
            self.file_given.emit(Path(name))

        dialog.fileSelected.connect(selected)
        dialog.open()

    def _paste(self) -> None:
        self.take_in(QGuiApplication.clipboard().mimeData())

    def _decide(self) -> None:
        self._take.setEnabled(False)
        same_as, another = self._deciding.answer()
        self.decided.emit(Decision(same_as, another, self._deciding.is_sure))
