"""The pictures that came with a post to be read: small ones in a row, and one of them large."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.posts import Attachment
from services.review.papers import SentPicture
from services.review.pictures import SIDE
from ui.editor.attachments import Thumbnail
from ui.editor.ports import PicturesPort
from ui.kit import FlowLayout, label
from ui.tasks import TaskRunner
from ui.theme.tokens import SPACE_S

_SMALL = 192
"""Pixels of a small picture's height: sharp on dense screens, too."""


class SentPictures(QWidget):
    """One button for each picture. What came in a file of elsewhere is decoded by the image worker alone."""

    chosen = Signal(object)
    """The :class:`SentPicture` to be seen, or ``None``: the text again."""

    def __init__(self, tasks: TaskRunner, pictures: PicturesPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pictures = pictures
        self._row = FlowLayout(self, SPACE_S)
        self._shown: Sequence[SentPicture] = ()
        self.buttons: list[Thumbnail] = []
        self.hide()

    def show_pictures(self, pictures: Sequence[SentPicture], place: PictureView) -> None:
        """Show other pictures; the one that is chosen is then seen in ``place``."""
        if pictures is self._shown:
            return
        self._shown = pictures
        self._row.clear()
        self.buttons = []
        for picture in pictures:
            shown = Attachment(picture.id, "", picture.name, "", 0, 0, picture.alt_text, picture.credit)
            made = Thumbnail(shown)
            made.clicked.connect(lambda is_down=False, picture=picture: self.chosen.emit(picture if is_down else None))
            self._row.addWidget(made)
            self.buttons.append(made)
            self._load(made, picture, place)
        self.setVisible(bool(pictures))

    def choose(self, chosen: SentPicture | None) -> None:
        """Let the button of ``chosen`` be down, and no other."""
        for made in self.buttons:
            made.setChecked(chosen is not None and made.attachment.id == chosen.id)

    def _load(self, made: Thumbnail, picture: SentPicture, place: PictureView) -> None:
        pictures = self._pictures

        def work(is_cancelled: IsCancelled) -> tuple[QImage, QImage]:
            image = QImage.fromData(pictures.thumbnail_of(picture.jpeg, SIDE, is_cancelled) or b"")
            smooth = Qt.TransformationMode.SmoothTransformation
            return image, image if image.isNull() else image.scaledToHeight(_SMALL, smooth)

        def done(images: tuple[QImage, QImage]) -> None:
            image, small = images
            if not image.isNull():
                place.keep(picture.id, image)
                made.show_picture(QPixmap.fromImage(small))

        if picture.jpeg:
            self._tasks.run("images", work, owner=made, done=done)


class PictureView(QFrame):
    """A picture whole, in its own shape, with what is told of it below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._images: dict[str, QImage] = {}
        self._shown = ""
        self._picture = _Whole()
        self.told = label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(self._picture, 1)
        column.addWidget(self.told)

    @property
    def has_image(self) -> bool:
        """Whether the picture that is shown was decoded."""
        return self._shown in self._images

    def keep(self, picture_id: str, image: QImage) -> None:
        """Remember what was decoded, and show it where it is waited for."""
        self._images[picture_id] = image
        if picture_id == self._shown:
            self._picture.show_image(image)

    def show_picture(self, picture: SentPicture) -> None:
        """Show ``picture`` as far as it is there, and its alternative text and source."""
        self._shown = picture.id
        image = self._images.get(picture.id, QImage())
        self._picture.show_image(image)
        said = [picture.name]
        said.append(self.tr("Alternatif metin: {text}").format(text=picture.alt_text or self.tr("yok")))
        if picture.credit:
            said.append(self.tr("Kaynak: {source}").format(source=picture.credit))
        if not picture.jpeg:
            said.append(self.tr("Küçük kopyası dosyada yok; görseli gönderenden isteyin."))
        self.told.setText("\n".join(said))
        self._picture.setAccessibleName(picture.name)
        self._picture.setAccessibleDescription(picture.alt_text)


class _Whole(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setMinimumHeight(160)

    def sizeHint(self) -> QSize:
        return QSize(420, 360)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        room = (
            self._image.size()
            .scaled(self.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio)
            .boundedTo(self._image.size())
            / ratio
        )
        place = QRectF((self.width() - room.width()) / 2, 0, room.width(), room.height())
        painter.drawImage(place, self._image)
