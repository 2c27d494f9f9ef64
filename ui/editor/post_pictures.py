"""The pictures of the open post: chosen, dropped, pasted, changed and taken out, each with its way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from models.posts import Attachment
from ui.editor.compose_card import ComposeCard
from ui.editor.pictures import PictureImporter
from ui.editor.sheet import Sheet
from ui.events import ChosenPictures
from ui.kit import UndoBar

_PICTURE_ENDINGS = "*.jpg *.jpeg *.png *.webp *.gif *.avif *.heic *.heif *.bmp *.tif *.tiff"
translate = QCoreApplication.translate


class PostPictures(QObject):
    """Brings what the card offers to the importer, and what it asks for to the sheet."""

    changed = Signal(object, bool)
    """The :class:`Sheet` whose pictures are others now, and whether one came in."""

    def __init__(
        self,
        importer: PictureImporter,
        card: ComposeCard,
        undo_bar: UndoBar,
        *,
        current: Callable[[], Sheet | None],
        parent: QObject,
    ) -> None:
        """``current`` gives the open sheet."""
        super().__init__(parent)
        self._importer = importer
        self._card = card
        self._undo_bar = undo_bar
        self._current = current
        card.area.files_offered.connect(self.add_files)
        card.area.image_offered.connect(self._add_image)
        card.strip.add_asked.connect(self.choose_files)
        card.strip.changed.connect(self._change_attachment)
        card.strip.remove_asked.connect(self._remove_attachment)
        importer.attached.connect(self._attached)
        importer.replaced.connect(self._offer_original)

    def choose_files(self) -> None:
        """Let the user choose pictures on this PC."""
        if self._current() is None:
            return
        title = translate("Writing", "Görsel ekle")
        kinds = translate("Writing", "Görseller ({endings})").format(endings=_PICTURE_ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(self._card, title, "", kinds)
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files to the open post."""
        sheet = self._current()
        if sheet is not None:
            self._importer.add_files(sheet, paths)

    def add_chosen(self, chosen: ChosenPictures) -> None:
        """Attach what Görseller sends."""
        sheet = self._current()
        if sheet is not None:
            self._importer.add_files(
                sheet, chosen.paths, chosen.alt_text, chosen.credit, chosen.names, in_place_of=chosen.in_place_of
            )

    def _add_image(self, image: QImage) -> None:
        sheet = self._current()
        if sheet is not None:
            self._importer.add_image(sheet, image)

    def _attached(self, sheet: Sheet, attachment: Attachment) -> None:
        self.changed.emit(sheet, True)
        if sheet is self._current() and not attachment.alt_text:
            self._card.strip.choose(attachment.id)

    def _change_attachment(self, changed: Attachment) -> None:
        sheet = self._current()
        if sheet is not None:
            now = tuple(changed if a.id == changed.id else a for a in sheet.post.attachments)
            self._set_attachments(sheet, now)

    def _remove_attachment(self, gone: Attachment) -> None:
        sheet = self._current()
        if sheet is None:
            return
        before = sheet.post.attachments
        self._set_attachments(sheet, tuple(a for a in before if a.id != gone.id))

        def put_back() -> None:
            self._set_attachments(sheet, (*sheet.post.attachments, gone))

        text = translate("Writing", "“{name}” yazıdan çıkarıldı.").format(name=gone.file_name)
        self._undo_bar.offer(text, put_back)

    def _offer_original(self, sheet: Sheet, old: Attachment, made: Attachment) -> None:
        """Offer the picture back that another one took the place of."""

        def put_back() -> None:
            now = sheet.post.attachments
            self._set_attachments(sheet, tuple(old if known.id == made.id else known for known in now))

        self._undo_bar.offer(
            translate("Writing", "Uyarlanan görsel “{name}” görselinin yerini aldı.").format(name=old.file_name),
            put_back,
        )

    def _set_attachments(self, sheet: Sheet, attachments: tuple[Attachment, ...]) -> None:
        sheet.set_attachments(attachments)
        self.changed.emit(sheet, False)
