"""The right side: the chosen picture, what is recorded about publishing it, and the posts that have it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from models.assets import Asset
from models.library import ListedAsset
from models.posts import Post
from models.sources import PictureSource
from services.clock import local_day
from services.images.library.rights import rights_findings
from ui.images.archive.alike import AlikeList
from ui.images.archive.people import PeopleList
from ui.images.archive.portrait import Portrait
from ui.images.archive.remarks import Remarks
from ui.images.archive.uses import UsesList, day_words
from ui.images.pictures import measures
from ui.kit import Card, ElidedLabel, IconButton, button, hline, label
from ui.source_form import SourceForm
from ui.theme.tokens import SPACE_L, SPACE_S, SPACE_XS

_PAUSE_MS = 500
_ALT_HEIGHT, _NOTES_HEIGHT = 76, 56
_WIDTH = 332


class ArchiveDetail(Card):
    """Shows one picture and tells what was changed a moment after the last key; there is no button to save."""

    edited = Signal(object, object)
    """The :class:`Asset` and the :class:`PictureSource` (or ``None``) as they now should be."""
    wanted_in_post = Signal()
    removed = Signal()
    erasure_asked = Signal()
    post_chosen = Signal(str)
    picture_chosen = Signal(str)
    """The digest of another picture, like the one shown."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=SPACE_L)
        self._asset: Asset | None = None
        self._now: datetime | None = None
        self.setFixedWidth(_WIDTH + 2 * SPACE_L)
        self.body.setSpacing(SPACE_S)
        self.body.addLayout(self._make_head())
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(0, 0, SPACE_S, 0)
        self._inside.setSpacing(SPACE_S)
        self._make_fields(today)
        scrolled = QWidget()
        scrolled.setProperty("role", "scrolled")
        scrolled.setLayout(self._inside)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(scrolled)
        self.body.addWidget(self.area, 1)
        self.add_button = button(
            self.tr("Gönderiye ekle"), self._add, role="primary", icon="attach", shortcut="Ctrl+Return"
        )
        self.body.addWidget(self.add_button)
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._rest.timeout.connect(self._tell)

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_XS)
        self.name = ElidedLabel("heading")
        head.addWidget(self.name, 1)
        self.remove_button = IconButton("trash", self.tr("Arşivden çıkar (Del); geri alabilirsiniz"), self._remove)
        head.addWidget(self.remove_button)
        return head

    def _make_fields(self, today: date) -> None:
        self.portrait = Portrait()
        self.facts = label("", "caption", wrap=True)
        self.remarks = Remarks()
        self.alike = AlikeList()
        self.alike.chosen.connect(self.picture_chosen)
        for part in (self.portrait, self.facts, self.remarks, self.alike):
            self._inside.addWidget(part)
        self.description = self._text(_ALT_HEIGHT, self.tr("Görselde ne görünüyor? Gönderide alternatif metin olur."))
        self._section(self.tr("Betimleme"), self.description)
        self.description.installEventFilter(self)
        self.source = SourceForm(today)
        self.source.changed.connect(self._changed)
        self._section(self.tr("Kaynak ve izin"), self.source)
        self.people = PeopleList(today, self.source.expires.day)
        self.people.changed.connect(self._changed)
        self._section(self.tr("Görünen kişiler"), self.people)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText(self.tr("Virgülle ayırın: mezuniyet, kampüs"))
        self.tags.textEdited.connect(self._changed)
        self._section(self.tr("Etiketler"), self.tags)
        self.notes = self._text(_NOTES_HEIGHT, self.tr("Yalnız birim görür"))
        self._section(self.tr("Notlar"), self.notes)
        self.uses = UsesList()
        self.uses.post_chosen.connect(self.post_chosen)
        self._section(self.tr("Kullanıldığı gönderiler"), self.uses)
        self.erase_button = button(
            self.tr("Kalıcı olarak sil…"),
            self.erasure_asked.emit,
            role="ghost",
            icon="trash",
            tooltip=self.tr("Dosyasıyla ve bütün kayıtlarıyla siler (Shift+Del); geri alınamaz"),
        )
        self._inside.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the fields where they stand while one is filled in, though a remark above them comes or goes."""
        if isinstance(event, QMoveEvent) and watched is self.description and self._is_filled_in():
            bar = self.area.verticalScrollBar()
            bar.setValue(bar.value() + event.pos().y() - event.oldPos().y())
        return super().eventFilter(watched, event)

    def _is_filled_in(self) -> bool:
        field, inside = QApplication.focusWidget(), self.area.widget()
        return field is not None and inside is not None and inside.isAncestorOf(field)

    def _text(self, height: int, hint: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(height)
        field.textChanged.connect(self._changed)
        return field

    def _section(self, name: str, content: QWidget) -> None:
        self._inside.addWidget(hline())
        title = label(name, "section")
        title.setBuddy(content)
        if isinstance(content, QLineEdit | QPlainTextEdit):
            content.setAccessibleName(name)
        self._inside.addWidget(title)
        self._inside.addWidget(content)

    @property
    def sha256(self) -> str:
        """The digest of the picture shown, empty for none."""
        return "" if self._asset is None else self._asset.sha256

    def show_listed(self, listed: ListedAsset, now: datetime, day: date) -> None:
        """Show a picture, or the same one as it is stored by now; what is being typed is left alone."""
        asset = listed.asset
        if asset.sha256 != self.sha256:
            self.finish()
            self.portrait.show_pixmap(None)
            self.uses.show_nothing()
            self.alike.show_pictures(())
            self.area.verticalScrollBar().setValue(0)
        self._now = now
        waiting = self._rest.isActive()
        self._asset = asset
        self.name.setText(asset.file_name)
        self.facts.setText(self._facts(asset))
        self.remarks.show_findings(list(rights_findings(listed.rights, day, asset.file_name)))
        if not waiting:
            self._fill(asset, listed.source)

    def show_pixmap(self, pixmap: QPixmap) -> None:
        """Show the picture itself."""
        self.portrait.show_pixmap(pixmap)

    def show_uses(self, posts: Sequence[Post]) -> None:
        """Show the posts that have the picture."""
        self.uses.show_posts(posts)
        self._order((self.notes, *self.uses.buttons, self.erase_button, self.add_button))

    def show_alike(self, pictures: Sequence[ListedAsset]) -> None:
        """Show pictures that are like the one shown."""
        self.alike.show_pictures(pictures)
        self._order((self.remove_button, *self.alike.buttons, self.description))

    def _order(self, widgets: Sequence[QWidget]) -> None:
        """Have Tab go through these in turn: what came last is not last."""
        for before, after in pairwise(widgets):
            QWidget.setTabOrder(before, after)

    def finish(self) -> None:
        """Tell at once what was typed last."""
        if self._rest.isActive():
            self._rest.stop()
            self._tell()

    def forget(self) -> None:
        """Show no picture any more; what was typed last is told."""
        self.finish()
        self._asset = None

    def _fill(self, asset: Asset, source: PictureSource | None) -> None:
        for field, text in ((self.description, asset.description), (self.notes, asset.notes)):
            if field.toPlainText().strip() != text:
                blocked = field.blockSignals(True)
                field.setPlainText(text)
                field.blockSignals(blocked)
        if _tags(self.tags.text()) != asset.tags:
            self.tags.setText(", ".join(asset.tags))
            self.tags.setCursorPosition(0)
        self.source.show_source(source)
        self.people.show_people(asset.people, checked=asset.people_checked)

    def _facts(self, asset: Asset) -> str:
        day = day_words(local_day(asset.added_at), "d MMMM yyyy")
        size = measures(asset.width, asset.height, asset.format, asset.bytes)
        return "\n".join((size, self.tr("{day} günü eklendi").format(day=day)))

    def _changed(self) -> None:
        self._rest.start()

    def _tell(self) -> None:
        if self._asset is None or self._now is None:
            return
        asset = replace(
            self._asset,
            description=self.description.toPlainText().strip(),
            tags=_tags(self.tags.text()),
            notes=self.notes.toPlainText().strip(),
            people=self.people.people(),
            people_checked=self.people.checked.isChecked(),
        )
        self.edited.emit(asset, self.source.source(asset.sha256, self._now))

    def _add(self) -> None:
        self.finish()
        self.wanted_in_post.emit()

    def _remove(self) -> None:
        self.finish()
        self.removed.emit()


def _tags(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for part in text.split(",") if (tag := " ".join(part.split()))))
