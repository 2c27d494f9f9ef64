"""The ways of pictures between the open post and everything else: other pages, the disk, platforms' frames."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from models.posts import Attachment
from ui.editor.archiving import PictureArchiving
from ui.editor.compose_card import ComposeCard
from ui.editor.desk import Desk
from ui.editor.rights_keeper import RightsKeeper
from ui.editor.tools import EditorTools
from ui.editor.writing import Writing
from ui.events import ChosenPictures
from ui.fitting.opener import FitOpener
from ui.fitting.ports import Original
from ui.kit import UndoBar


class PictureWays(QObject):
    """Takes pictures of other pages into the post, and the post's own to frames and the library."""

    def __init__(
        self,
        tools: EditorTools,
        rights: RightsKeeper,
        *,
        desk: Desk,
        writing: Writing,
        card: ComposeCard,
        undo_bar: UndoBar,
        new_post: Callable[[], None],
        page: QWidget,
    ) -> None:
        """``new_post`` opens a blank post, where none is open."""
        super().__init__(page)
        self._desk = desk
        self._writing = writing
        self._new_post = new_post
        self._waiting: list[ChosenPictures] = []
        self.fits = FitOpener(tools.fit, page) if tools.fit is not None else None
        self.archiving = PictureArchiving(tools, rights, current=lambda: desk.current, undo_bar=undo_bar)
        card.strip.detail.fit.setVisible(self.fits is not None)
        card.strip.fit_asked.connect(self._fit)
        writing.publishing.published.connect(self.archiving.offer)
        tools.events.pictures_chosen.connect(self._add)
        desk.ready.connect(self._add_waiting)

    def _add(self, chosen: ChosenPictures) -> None:
        """Attach pictures to the open post; to a new one where there is none, and not before that is known."""
        if not self._desk.is_ready:
            self._waiting.append(chosen)
            return
        if self._desk.current is None:
            self._new_post()
        self._writing.pictures.add_chosen(chosen)

    def _add_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for chosen in waiting:
            self._add(chosen)

    def _fit(self, attachment: Attachment) -> None:
        """Make a picture of the open post ready for the frames of its platforms."""
        sheet = self._desk.current
        path = None if sheet is None else self._desk.picture_paths(sheet.post).get(attachment.sha256)
        if self.fits is not None and sheet is not None and path is not None:
            original = Original(path, attachment.file_name, attachment.alt_text, attachment.credit, attachment.id)
            self.fits.open(original, [variant.platform for variant in sheet.post.variants])
