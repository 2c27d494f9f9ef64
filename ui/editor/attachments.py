"""The pictures of the open post: small pictures in a strip, and a panel for text alternative and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from models.checking import IsCancelled
from models.posts import Attachment
from models.sources import PictureSource
from services.images.proposals import Proposal
from services.language.text import shortened
from ui.editor.ports import PicturesPort
from ui.kit import ElidedLabel, FlowLayout, button, label
from ui.picture_source.words import summary
from ui.tasks import TaskRunner
from ui.theme import current_theme
from ui.theme.tokens import ICON_S, RADIUS_M, SPACE_M, SPACE_S

THUMBNAIL = 64
_NAME = 24
ADD_KEY = "Ctrl+Shift+O"
_SHARPNESS = 3
"""Pixels a side of the picture kept for one pixel of the strip: sharp on dense screens too."""


class Thumbnail(QAbstractButton):
    """One picture. A mark at its corner, and its name for screen readers, say that the alternative text is missing."""

    def __init__(self, attachment: Attachment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setCheckable(True)
        self.setFixedSize(QSize(THUMBNAIL, THUMBNAIL))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_attachment(attachment)
        current_theme().changed.connect(self.update)

    def show_attachment(self, attachment: Attachment) -> None:
        self.attachment = attachment
        name = attachment.file_name
        if not attachment.alt_text.strip():
            name = self.tr("{name}: alternatif metin yok").format(name=name)
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def show_picture(self, picture: QPixmap) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(2, 2, THUMBNAIL - 4, THUMBNAIL - 4)
        shape = QPainterPath()
        shape.addRoundedRect(box, RADIUS_M, RADIUS_M)
        painter.fillPath(shape, theme.colour("sunken"))
        painter.save()
        painter.setClipPath(shape)
        if self._picture.isNull():
            painter.drawPixmap(
                box.center().toPoint() - box.topLeft().toPoint() * 5, theme.pixmap("images", "muted", 20)
            )
        else:
            side = min(self._picture.width(), self._picture.height())
            part = QRectF((self._picture.width() - side) / 2, (self._picture.height() - side) / 2, side, side)
            painter.drawPixmap(box, self._picture, part)
        painter.restore()
        if not self.attachment.alt_text.strip():
            spot = QRectF(THUMBNAIL - 24, THUMBNAIL - 24, 20, 20)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("warning_soft"))
            painter.drawEllipse(spot)
            painter.drawPixmap(spot.adjusted(3, 3, -3, -3).toRect(), theme.pixmap("warning", "warning", 28))
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), RADIUS_M, RADIUS_M)


class AttachmentDetail(QFrame):
    """Alternative text and source of one picture."""

    changed = Signal(object)
    """The :class:`Attachment` with what was typed."""
    remove_asked = Signal(object)
    source_asked = Signal(object)
    """The :class:`Attachment` whose source is to be declared."""
    fit_asked = Signal(object)
    """The :class:`Attachment` that is to be made ready for the platforms' frames."""
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._attachment: Attachment | None = None
        self.setProperty("role", "attachment")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE_S, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        self.alt_text = self._field(self.tr("Görmeyenlere görseli anlatan bir cümle"))
        self.credit = self._field(self.tr("Örneğin fotoğrafı çekenin adı"))
        for row, (name, field) in enumerate(
            ((self.tr("Alternatif metin"), self.alt_text), (self.tr("Kaynak"), self.credit))
        ):
            words = label(name, "muted")
            words.setBuddy(field)
            field.setAccessibleName(name)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        grid.addLayout(self._make_source(), 1, 1)
        self.remove = button(self.tr("Görseli yazıdan çıkar"), self._remove, role="ghost", icon="trash")
        self.remove.setToolTip(self.tr("Görsel bu yazıdan çıkar; geri alabilirsiniz"))
        self.close_button = button(self.tr("Kapat"), self.closed.emit, role="ghost", icon="close")
        self.close_button.setToolTip(self.tr("Alternatif metin ve kaynak alanlarını kapatın; görsel yazıda kalır"))
        self.fit = button(self.tr("Platformlara uyarla…"), self._fit, role="ghost", icon="crop")
        self.fit.setToolTip(self.tr("Görseli her platformun çerçevesine uyarlayıp kaydeder; hiçbir zaman esnetmez"))
        grid.setColumnStretch(1, 1)

    @property
    def ways(self) -> tuple[QWidget, ...]:
        """What can be done with the picture, but for its words: placed beside the small pictures."""
        return self.fit, self.remove, self.close_button

    def _make_source(self) -> QHBoxLayout:
        """The source: a few words for this post, or what was declared of the picture for good."""
        self.source = ElidedLabel()
        self.source_button = button("", self._ask_source, role="ghost")
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self.credit, 1)
        row.addWidget(self.source, 1)
        row.addWidget(self.source_button)
        self.show_source(None)
        return row

    def show_source(self, source: PictureSource | None) -> None:
        """Show what was declared of the picture; ``None``: nothing yet."""
        self.source.setVisible(source is not None)
        self.credit.setVisible(source is None)
        if source is not None:
            self.source.setText(summary(source))
            self.source.setAccessibleName(self.tr("Kaynak: {source}").format(source=summary(source)))
            self._name_button(self.tr("Değiştir…"), self.tr("Görselin belirtilen kaynağını değiştirin"))
        else:
            self._name_button(self.tr("Kaynağı belirt…"), self.tr("Bir kez belirtin; bu görsel için bir daha sorulmaz"))

    def show_proposal(self, attachment: Attachment, proposal: Proposal) -> None:
        """Offer to keep with the picture whom the post credits."""
        now = self._attachment
        whom = proposal.name or proposal.handle
        if now is None or now.id != attachment.id or not proposal.from_text or not self.source.isHidden():
            return
        self._name_button(
            self.tr("“{name}” görselle saklansın…").format(name=shortened(whom, _NAME)),
            self.tr("Yazıda anılan “{name}”, görselin kaynağı olarak hatırlansın").format(name=whom),
        )

    def _name_button(self, text: str, told: str) -> None:
        self.source_button.setText(text.replace("&", "&&"))
        self.source_button.setToolTip(told)
        self.source_button.setAccessibleName(f"{text} {told}")

    def _ask_source(self) -> None:
        if self._attachment is not None:
            self.source_asked.emit(self._attachment)

    def _field(self, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setPlaceholderText(hint)
        field.setMaxLength(1000)
        field.textEdited.connect(self._edited)
        return field

    def show_attachment(self, attachment: Attachment) -> None:
        self._attachment = attachment
        for field, text in ((self.alt_text, attachment.alt_text), (self.credit, attachment.credit)):
            if field.text() != text:
                field.setText(text)

    def _edited(self, _text: str) -> None:
        if self._attachment is not None:
            self._attachment = replace(self._attachment, alt_text=self.alt_text.text(), credit=self.credit.text())
            self.changed.emit(self._attachment)

    def _fit(self) -> None:
        if self._attachment is not None:
            self.fit_asked.emit(self._attachment)

    def _remove(self) -> None:
        if self._attachment is not None:
            self.remove_asked.emit(self._attachment)


class AttachmentStrip(QWidget):
    """Shows attachments; says what is to be added, changed or taken away. The post changes elsewhere."""

    add_asked = Signal()
    fit_asked = Signal(object)
    changed = Signal(object)
    remove_asked = Signal(object)
    source_asked = Signal(object)
    """An :class:`Attachment`."""
    chosen = Signal(object)
    """The :class:`Attachment` whose fields were opened."""

    def __init__(self, tasks: TaskRunner, pictures: PicturesPort, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pictures = pictures
        self._thumbnails: dict[str, Thumbnail] = {}
        self._asked: set[str] = set()
        self._sources: Mapping[str, PictureSource] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self._shelf = QWidget()
        self._flow = FlowLayout(self._shelf, SPACE_S)
        row.addWidget(self._shelf, 1)
        self.add_button = button(self.tr("Görsel ekle"), self.add_asked.emit, icon="attach", role="ghost")
        self.add_button.setIconSize(QSize(ICON_S, ICON_S))
        self.add_button.setToolTip(
            self.tr("Görsel ekle (Ctrl+Shift+O); sürükleyip bırakabilir veya yapıştırabilirsiniz")
        )
        self.detail = AttachmentDetail()
        self.detail.hide()
        row.addLayout(self._make_ways())
        column.addLayout(row)
        self.detail.changed.connect(self.changed)
        self.detail.remove_asked.connect(self.remove_asked)
        self.detail.fit_asked.connect(self.fit_asked)
        self.detail.source_asked.connect(self.source_asked)
        self.detail.closed.connect(lambda: self._choose(None))
        column.addWidget(self.detail)

    def _make_ways(self) -> QGridLayout:
        """As high as the small pictures beside it: what one can do takes no lines from the text."""
        self._ways = QWidget()
        ways = QHBoxLayout(self._ways)
        ways.setContentsMargins(0, 0, 0, 0)
        fit, remove, close = self.detail.ways
        ways.addWidget(fit)
        ways.addWidget(close)
        self._ways.hide()
        self._remove = remove
        remove.hide()
        grid = QGridLayout()
        grid.setSpacing(0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._ways, 0, 0, 1, 2, right)
        grid.addWidget(remove, 1, 0, right)
        grid.addWidget(self.add_button, 1, 1, right)
        return grid

    @property
    def thumbnails(self) -> list[Thumbnail]:
        return list(self._thumbnails.values())

    def show_attachments(self, attachments: tuple[Attachment, ...], paths: Mapping[str, Path]) -> None:
        """Show these attachments; ``paths`` has the files known so far, by SHA-256."""
        if [a.id for a in attachments] != list(self._thumbnails):
            chosen = next((t.attachment.id for t in self.thumbnails if t.isChecked()), "")
            self._flow.clear()
            self._asked.clear()
            self._thumbnails = {a.id: self._make(a) for a in attachments}
            self._shelf.setVisible(bool(attachments))
            self._choose(chosen if chosen in self._thumbnails else None)
        for attachment in attachments:
            thumbnail = self._thumbnails[attachment.id]
            if thumbnail.attachment != attachment:
                thumbnail.show_attachment(attachment)
            self._load(thumbnail, paths.get(attachment.sha256))

    def show_sources(self, sources: Mapping[str, PictureSource]) -> None:
        """Show what was declared of the pictures, by SHA-256."""
        self._sources = dict(sources)
        open_now = next((t.attachment for t in self.thumbnails if t.isChecked()), None)
        if open_now is not None:
            self.detail.show_source(self._sources.get(open_now.sha256))

    def choose(self, attachment_id: str) -> None:
        """Open the fields of one picture, with the keyboard in the first empty one."""
        self._choose(attachment_id)
        field = self.detail.credit if self.detail.alt_text.text() and not self.detail.credit.text() else None
        (field or self.detail.alt_text).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make(self, attachment: Attachment) -> Thumbnail:
        made = Thumbnail(attachment)
        made.toggled.connect(self._toggled)
        self._flow.addWidget(made)
        return made

    def show_fields(self, attachment_id: str) -> None:
        """Open the fields of a picture, if it is here, and give it the keyboard."""
        thumbnail = self._thumbnails.get(attachment_id)
        if thumbnail is not None:
            self._choose(attachment_id)
            thumbnail.setFocus()

    def _toggled(self, checked: bool) -> None:
        thumbnail = self.sender()
        if isinstance(thumbnail, Thumbnail) and thumbnail.hasFocus():
            self._choose(thumbnail.attachment.id if checked else None)

    def _choose(self, attachment_id: str | None) -> None:
        for key, thumbnail in self._thumbnails.items():
            thumbnail.setChecked(key == attachment_id)
        for part in (self.detail, self._ways, self._remove):
            part.setVisible(attachment_id is not None)
        if attachment_id is not None:
            attachment = self._thumbnails[attachment_id].attachment
            self.detail.show_attachment(attachment)
            self.detail.show_source(self._sources.get(attachment.sha256))
            self.chosen.emit(attachment)

    def _load(self, thumbnail: Thumbnail, path: Path | None) -> None:
        key = thumbnail.attachment.id
        if path is None or key in self._asked:
            return
        self._asked.add(key)
        pictures = self._pictures

        def work(is_cancelled: IsCancelled) -> QImage:
            return QImage.fromData(pictures.thumbnail(path, THUMBNAIL * _SHARPNESS, is_cancelled) or b"")

        def done(image: QImage) -> None:
            if not image.isNull():
                thumbnail.show_picture(QPixmap.fromImage(image))

        self._tasks.run("images", work, owner=thumbnail, done=done)
